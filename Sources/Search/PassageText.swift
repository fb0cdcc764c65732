import ContentModel

/// The text of a page, made ready to take passages from and to find them in again.
public struct PassageText: Sendable {
  /// The blocks, one line end between two of them.
  let folded: FoldedText
  private let blocks: [String]
  /// Where each block begins, in UTF-8 from the beginning of the page.
  private let starts: [Int]

  /// - Parameter blocks: The texts of the page, in order.
  public init(_ blocks: [String]) {
    var starts: [Int] = []
    var next = 0
    for block in blocks {
      starts.append(next)
      next += block.utf8.count + 1
    }
    self.blocks = blocks
    self.starts = starts
    folded = FoldedText(blocks.joined(separator: "\n"))
  }

  /// The words between two places, and what stands around them; places that are not on the page
  /// are brought onto it. White space at the ends of the words is left out.
  public func quote(_ range: Range<Position>) -> TextQuote {
    let text = folded.original
    var words = text[index(of: range.lowerBound)..<index(of: range.upperBound)]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return TextQuote(
      exact: String(words),
      prefix: String(text[..<words.startIndex].suffix(TextQuote.contextLength)),
      suffix: String(text[words.endIndex...].prefix(TextQuote.contextLength)))
  }

  private func index(of position: Position) -> String.Index {
    let text = folded.original
    guard position.block >= 0 else { return text.startIndex }
    guard position.block < blocks.count else { return text.endIndex }
    let block = blocks[position.block]
    let inside =
      block.index(block.startIndex, offsetBy: max(0, position.offset), limitedBy: block.endIndex)
    let offset = block.utf8.distance(from: block.startIndex, to: inside ?? block.endIndex)
    return text.utf8.index(text.startIndex, offsetBy: starts[position.block] + offset)
  }

  /// The place of a character, or of the end of one, of the whole text.
  func position(of index: String.Index) -> Position {
    let text = folded.original
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    let number = (starts.firstIndex { $0 > offset } ?? starts.count) - 1
    let block = blocks[number]
    let inside = block.utf8.index(
      block.startIndex, offsetBy: offset - starts[number], limitedBy: block.endIndex)
    return Position(
      block: number,
      offset: block.distance(from: block.startIndex, to: inside ?? block.endIndex))
  }
}
