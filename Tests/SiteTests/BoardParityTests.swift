import Citation
import ContentModel
import Controls
import Display
import Foundation
import Reading
import Screens
import TestSupport
import Testing

@testable import Site

/// The keys of the site's board lead where those of the terminal's lead.
@Suite(.enabled(if: ScriptedSearch.canRun))
struct BoardParityTests {
  @Test func theKeysLeadWhereTheTerminalsLead() throws {
    try compare(Fixtures.bundled, seed: 1)
    try compare(Fixtures.symphony, seed: 2)
    try compare(Fixtures.small(strands: 5), seed: 3)
  }

  /// Also where chapters bear on nothing, or on many goals in another order than theirs.
  @Test(arguments: 0..<20) func theyDoOnMadeBoards(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var companion = Fixtures.small(strands: 2 + seed % 3).companion
    let goal = companion.goals[0]
    companion.goals = (0...seed % 7).map { number in
      var made = goal
      made.id = EntityID(folder: "goals", slug: "g\(number)")
      return made
    }
    for strand in companion.strands.indices {
      let chapter = companion.strands[strand].chapters[0]
      let bearing = try #require(chapter.bearings.first)
      let count = Int.random(in: 1...12, using: &generator)
      companion.strands[strand].chapters = (0..<count).map { number in
        var made = chapter
        made.id = EntityID(folder: companion.strands[strand].id, slug: "c\(number)")
        let some = companion.goals.shuffled(using: &generator)
          .prefix(Int.random(in: 0...3, using: &generator))
        made.bearings = some.map {
          Bearing(goal: $0.id, kind: .serves, because: "So.", location: bearing.location)
        }
        return made
      }
    }
    try compare(Library(companion), seed: UInt64(seed))
  }

  /// Walks of arrows, of keys to the ends, and of clicks.
  private func compare(_ library: Library, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let entries =
      library.companion.goals.map(\.id)
      + library.companion.strands.flatMap { $0.chapters.map(\.id) }
    let keys = ["ArrowUp", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"]
    let walks = (0..<200).map { _ in
      (0..<12).map { _ in
        let isClick = Int.random(in: 0..<12, using: &generator) == 0
        let choices = isClick ? entries.map(\.token) : keys
        return choices.randomElement(using: &generator) ?? "Home"
      }
    }
    let answers = try ScriptedBoard(BuiltSite(library)).answers(walks)
    #expect(answers.count == walks.count)
    var places: Set<String> = []
    for (walk, answer) in zip(walks, answers) {
      let own = self.walk(walk, on: library)
      places.formUnion(own)
      guard own != answer else { continue }
      let place = zip(own, answer).enumerated().first { $1.0 != $1.1 }
      let steps = walk.prefix(place?.offset ?? walk.count).joined(separator: " ")
      Issue.record(
        "seed \(seed), \(steps): \(place?.element.1 ?? ""), not \(place?.element.0 ?? "")")
      return
    }
    #expect(places.count >= entries.count)
  }

  /// The pane with the focus and the rows of all panes, at the beginning and after each step.
  private func walk(_ steps: [String], on library: Library) -> [String] {
    let context = Context(
      library: library, edition: 0, size: Size(columns: 120, rows: 40), measure: 68, theme: .dark,
      keymap: Keymap(places: [], bindings: []), journal: JournalContents())
    let actions: [String: Action] = [
      "ArrowUp": .moveUp, "ArrowDown": .moveDown, "ArrowLeft": .moveLeft,
      "ArrowRight": .moveRight, "Home": .moveToTop, "End": .moveToBottom,
    ]
    var board = Board(library)
    func state() -> String {
      ([board.focus, board.goal] + board.chapters).map(String.init).joined(separator: " ")
    }
    var states = [state()]
    for step in steps {
      if let action = actions[step] {
        _ = board.handle(action, context)
      } else if let id = library.entries.map(\.id).first(where: { $0.token == step }) {
        board.select(id, in: library)
      }
      states.append(state())
    }
    return states
  }
}

/// The board of a site as its script has it, in node instead of a browser.
private struct ScriptedBoard {
  private let board: String

  /// What the script reads of the page.
  init(_ site: BuiltSite) throws {
    let panes = try site.page("index.html").components(separatedBy: "<section class=\"pane\"")
    board = panes.dropFirst().enumerated().flatMap { number, pane in
      let items = pane.matches(of: /<li class="item"[^>]* data-id="([^"]*)" data-pairs="([^"]*)"/)
      return ["\(number)"] + items.map { "\(number)\t\($0.1)\t\($0.2)" }
    }.joined(separator: "\n")
  }

  func answers(_ walks: [[String]]) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let assets = folder.appendingPathComponent("../../Sources/Site/Assets").standardized.path
    let lines = walks.map { $0.joined(separator: " ") }.joined(separator: "\n")
    let answer = try Judge.program(
      "node", [folder.appendingPathComponent("Judges/board.js").path, assets],
      input: board + "\u{0}" + lines)
    return answer.split(separator: "\n").map { line in
      line.split(separator: ",").map(String.init)
    }
  }
}
