import ContentModel
import Display
import TextLayout

/// Which chapter bears on which goal, and how, as lines of text.
public struct MapText {
  private let pairing: Pairing
  private let columns: Int
  /// Of the number of a goal, and of a sign.
  private let cellColumns: Int

  /// - Parameter columns: What a line may have; a companion of many goals takes more.
  public init(_ library: Library, columns: Int) {
    pairing = Pairing(library)
    self.columns = columns
    cellColumns = max(3, String(pairing.goals.count).count + 1)
  }

  /// The goals by their numbers, then strand by strand the chapters with their signs.
  public func lines(withReasons: Bool) -> [String] {
    guard pairing.rowCount > 0 else { return [] }
    var lines = pairing.goals.enumerated().flatMap { number, goal in
      wrap("\(number + 1) \(goal.title)", columns: columns)
    }
    lines += ["", "● serves  ◐ complicates  ○ leaves open"]
    let numbers = pairing.goals.indices.map { cell($0 + 1) }.joined()
    for (strand, title) in pairing.strands.map(\.title).enumerated() {
      lines += ["", row(title, cells: numbers, sum: "on", words: "words")]
      for row in pairing.rows(ofStrand: strand) {
        lines += self.lines(ofRow: row, withReasons: withReasons)
      }
      let counts = pairing.goals.indices.map { cell(pairing.count(onGoal: $0, strand: strand)) }
      let words = "\(pairing.strands[strand].wordCount)"
      lines.append(row("   together", cells: counts.joined(), sum: "", words: words))
    }
    return lines.map { safeText($0) }
  }

  private func lines(ofRow row: Int, withReasons: Bool) -> [String] {
    guard let place = pairing.place(ofRow: row), let chapter = pairing.chapter(atRow: row) else {
      return []
    }
    let bearings = pairing.goals.map { chapter.bearing(on: $0.id) }
    let signs = bearings.map {
      " ".repeated(cellColumns - 1) + ($0?.kind.glyph ?? "·")
    }
    let number = place.number < 9 ? " \(place.number + 1)" : "\(place.number + 1)"
    let line = self.row(
      "\(number) \(chapter.title)", cells: signs.joined(), sum: "\(chapter.bearings.count)",
      words: "\(chapter.article.wordCount)")
    guard withReasons else { return [line] }
    let reasons = bearings.enumerated().flatMap { goal, bearing -> [String] in
      guard let bearing else { return [] }
      let words = "\(bearing.kind.glyph) \(bearing.kind.verb) \(goal + 1): \(bearing.because)"
      return wrap(words, columns: columns - 4).map { "    " + $0 }
    }
    return [line] + reasons
  }

  /// A name, the cells of the goals, and what stands at the edge.
  private func row(_ name: String, cells: String, sum: String, words: String) -> String {
    let edge = right(sum, 4) + right(words, 7)
    let room = max(12, columns - displayWidth(cells) - displayWidth(edge))
    let shown = name.cutAtWords(to: room - 1)
    return shown + " ".repeated(room - displayWidth(shown)) + cells + edge
  }

  private func cell(_ number: Int) -> String { right("\(number)", cellColumns) }

  private func right(_ text: String, _ columns: Int) -> String {
    " ".repeated(columns - displayWidth(text)) + text
  }
}
