/// Reads a query from its folded text, in which all quotation marks and spaces are alike.
struct QueryParser {
  private let text: FoldedText
  private var position = 0
  private var isExcluding = false

  init(_ text: FoldedText) { self.text = text }

  mutating func next() -> Token? {
    let bytes = text.bytes
    skip { $0 == .space }
    guard position < bytes.count else { return nil }
    let start = position
    isExcluding =
      bytes[position] == .dash && position + 1 < bytes.count
      && (bytes[position + 1].isOfWord || bytes[position + 1] == .mark)
    if isExcluding { position += 1 }
    if bytes[position] == .mark {
      let value = inMarks()
      return token(.phrase, from: start, value: value)
    }
    let name = position
    skip { $0 != .space && $0 != .mark }
    guard let colon = bytes[name..<position].firstIndex(of: .colon),
      let field = Query.Field(rawValue: String(decoding: bytes[name..<colon], as: UTF8.self))
    else { return token(.word, from: start, value: trim(name..<position, of: .apostrophe)) }
    if colon + 1 == position, position < bytes.count, bytes[position] == .mark {
      let value = inMarks()
      return token(.filter(field), from: start, value: value)
    }
    return token(.filter(field), from: start, value: colon + 1..<position)
  }

  /// Passes the marks and what stands between them, to the end of the text if they don't close.
  private mutating func inMarks() -> Range<Int> {
    let start = position + 1
    position = start
    skip { $0 != .mark }
    let inner = start..<position
    position = min(position + 1, text.bytes.count)
    return trim(inner, of: .space)
  }

  private mutating func skip(_ condition: (UInt8) -> Bool) {
    while position < text.bytes.count, condition(text.bytes[position]) { position += 1 }
  }

  private func trim(_ range: Range<Int>, of byte: UInt8) -> Range<Int> {
    let part = text.bytes[range]
    guard let first = part.firstIndex(where: { $0 != byte }),
      let last = part.lastIndex(where: { $0 != byte })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  private func token(_ kind: Token.Kind, from start: Int, value: Range<Int>) -> Token? {
    guard let range = text.ranges(of: [start..<position]).first else { return nil }
    let bytes = Array(text.bytes[value])
    let words = bytes.words.flatMap { word in
      let shifted = value.lowerBound + word.lowerBound..<value.lowerBound + word.upperBound
      return text.ranges(of: [shifted]).map { Token.Word(value: Array(bytes[word]), range: $0) }
    }
    return Token(kind: kind, isExcluded: isExcluding, value: bytes, range: range, words: words)
  }
}
