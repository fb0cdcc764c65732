import ContentModel
import Search
import TextLayout

extension Page {
  /// How many characters of a line's words tell its place.
  private static let passageLength = 80
  /// How many lines up and down are tried for words that still stand on the page.
  private static let neighbours = 60

  /// The words at the top of the screen, by which the place is found again.
  func passage(at anchor: Anchor) -> TextQuote? {
    let passage = passage(at: anchor.position)
    return passage.exact.isEmpty ? nil : passage
  }

  /// The words from a position on, by which it is found again when the content has changed.
  func passage(at position: Position) -> TextQuote {
    passage(at: position, in: PassageText(texts))
  }

  private func passage(at position: Position, in text: PassageText) -> TextQuote {
    let start = PassagePosition(position)
    let end = PassagePosition(block: start.block, offset: start.offset + Self.passageLength)
    return text.quote(start..<end)
  }

  /// Where a passage stands; `nil` if that is not certain.
  func position(of passage: TextQuote) -> Position? {
    PassageText(texts).find(passage).map { Position($0.lowerBound) }
  }

  /// The anchor on this page that names the words which another one names on an earlier reading of
  /// it; where those are gone, it goes by the nearest lines that still stand.
  func anchor(from anchor: Anchor, on before: Page) -> Anchor {
    let (old, new) = (PassageText(before.texts), PassageText(texts))
    let origin = before.line(at: anchor)
    for distance in 0..<Self.neighbours {
      for line in Set([origin + distance, origin - distance]).sorted(by: >)
      where before.lines.indices.contains(line) {
        let position = before.lines[line].position
        let passage = before.passage(at: position, in: old)
        guard !passage.exact.isEmpty, let found = new.find(passage) else { continue }
        let start = Position(found.lowerBound)
        if line == origin { return Anchor(position: start, isAtBlank: anchor.isAtBlank) }
        return self.anchor(ofLine: max(0, self.line(at: start) - (line - origin)))
      }
    }
    return anchor
  }

  /// The target here that leads where one on an earlier reading of the page did, counted among those
  /// that lead there.
  func target(from index: Int, on before: Page) -> Int? {
    guard before.targets.indices.contains(index) else { return nil }
    let destination = before.targets[index].destination
    let number = before.targets[..<index].count { $0.destination == destination }
    let same = targets.indices.filter { targets[$0].destination == destination }
    return same.indices.contains(number) ? same[number] : nil
  }
}

extension TextQuote {
  /// The words, those of several blocks one after another.
  var inOneLine: String { exact.split(separator: "\n").joined(separator: " ") }

  /// The same in quotation marks, unless they carry their own.
  var inMarks: String {
    inOneLine.hasPrefix("“") && inOneLine.hasSuffix("”") ? inOneLine : "“\(inOneLine)”"
  }

  /// The words, an empty line between two blocks.
  var paragraphs: String { exact.split(separator: "\n").joined(separator: "\n\n") }
}

extension PassagePosition {
  init(_ position: Position) { self.init(block: position.block, offset: position.offset) }
}

extension Position {
  init(_ position: PassagePosition) { self.init(block: position.block, offset: position.offset) }
}
