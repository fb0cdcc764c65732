import ContentModel
import ContentParser
import Display
import Foundation
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

/// What is wrong with the content, as its author sees it.
struct ProblemsTests {
  private func problem(_ line: Int, _ file: String = "life/01-the-first-brush.md") -> Diagnostic {
    Diagnostic(
      .error, rule: "paragraph-without-note", "no note",
      at: SourceLocation(file: file, line: line))
  }

  @Test func theListIsAReviewAndNotWhatLoadingFound() {
    var session = Session()
    session.review = [problem(20)]
    #expect(session.play("!").contains(.reviewContent))
    #expect(session.row(with: "1 problem") != nil)
    #expect(session.row(with: "paragraph-without-note") != nil)
    session.review = []
    session.play("reload")
    #expect(session.row(with: "1 problem") == nil)
    session.play("!")
    #expect(session.rows.last?.contains("The content keeps all its rules") == true)
  }

  /// What holds it to its rules works beside the loop: until it is done the reader sees that it goes on, and
  /// may go elsewhere.
  @Test(arguments: [(120, 40), (80, 24), (20, 6)])
  func theListIsWaitedForAndCanBeLeft(columns: Int, rows: Int) {
    var state = Session(columns: columns, rows: rows).state
    #expect(state.update(.input(.key(.character("!")))) == [.reviewContent])
    func text() -> String {
      let frame = state.render()
      return (0..<frame.size.rows).map { frame.rowText($0) }.joined()
        .filter { !" ║".contains($0) }
    }
    #expect(text().contains("Holdingthecontenttoitsrules…"))
    for key in [Key.down, .enter, .character("E")] {
      #expect(state.update(.input(.key(key))) == [])
      #expect(text().contains("Holdingthecontenttoitsrules…"))
    }
    _ = state.update(.contentReviewed([problem(20), problem(30)]))
    #expect(text().contains("2problems") && !text().contains("Holding"))
    _ = state.update(.input(.key(.escape)))
    _ = state.update(.input(.key(.character("!"))))
    _ = state.update(.input(.key(.escape)))
    let before = text()
    #expect(state.update(.contentReviewed([problem(20)])) == [])
    #expect(text() == before && state.overlay == nil)
  }

  /// Every paragraph of a page stands at the top when its line is gone to.
  @Test func enterOpensThePageAtTheLine() throws {
    let chapter = Fixtures.small.companion.strands[0].chapters[0]
    var lines: [(line: Int, words: String)] = []
    chapter.article.blocks.walk { block in
      if case .paragraph(let words) = block.kind {
        // An event's date is written otherwise on the page.
        let text = words.filter { if case .text = $0.kind { true } else { false } }.plainText
        lines.append((block.range.startLine, String(text.dropFirst().prefix(4))))
      }
    }
    try #require(lines.count > 2)
    for (line, words) in lines {
      var session = Session(columns: 70, rows: 12)
      session.review = [problem(1), problem(line, chapter.article.file)]
      session.play("! Down Enter")
      #expect(session.rows[1].contains(words), "line \(line)")
    }
  }

  /// No word of a message is cut, and below the last stands how many there are, by rule.
  @Test(arguments: [24, 40, 61, 80]) func everyWordIsShown(columns: Int) {
    var session = Session(columns: columns, rows: 40)
    let words = (1...30).map { String(repeating: "x", count: $0 % 7 + 1) + "\($0)" }
    var long = problem(20)
    long.message = words.joined(separator: " ")
    session.review = [long, problem(30)]
    session.play("!")
    let text = session.rows.dropFirst().joined().filter { !" ║▌".contains($0) }
    #expect(text.contains(words.joined()))
    #expect(text.contains("[paragraph-without-note]2errors,0warnings:paragraph-without-note2"))
    #expect(session.row(with: "Holding the content") == nil)
  }

  @Test func aPageThatIsNoneIsLeftToTheEditor() {
    var session = Session()
    session.review = [problem(3, "companion.yml")]
    session.play("! Enter")
    #expect(session.row(with: "companion.yml has no page of its own; E edits it there") != nil)
  }

  @Test func aProblemOfTheFrontMatterOpensTheTop() {
    var session = Session(columns: 70, rows: 12)
    session.review = [problem(2)]
    session.play("Right Enter G Esc ! Enter")
    #expect(session.reader?.topLine == 0)
  }
}
