import ContentModel
import Controls
import Search
import TextLayout

extension Page {
  /// How many characters of a line's words tell its place.
  private static let passageLength = 80
  /// How many lines up and down are tried for words that still stand on the page.
  private static let neighbours = 60

  /// The words at the top of the screen, by which the place is found again.
  public func passage(at anchor: Anchor) -> TextQuote? {
    let passage = passage(at: anchor.position)
    return passage.exact.isEmpty ? nil : passage
  }

  /// The words from a position on, by which it is found again when the content has changed.
  func passage(at position: Position) -> TextQuote {
    passage(at: position, in: PassageText(texts))
  }

  private func passage(at position: Position, in text: PassageText) -> TextQuote {
    let start = position
    let end = Position(block: start.block, offset: start.offset + Self.passageLength)
    return text.quote(start..<end)
  }

  /// Where a passage stands; `nil` if that is not certain.
  public func position(of passage: TextQuote) -> Position? {
    PassageText(texts).find(passage).map { $0.lowerBound }
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
        let start = found.lowerBound
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
