import ContentModel
import Controls
import TextLayout

/// Words of a page that the reader selects with the keys, sentence by sentence and word by word.
public struct PassageSelection: Hashable {
  private(set) var start: Position
  /// Behind the last word.
  private(set) var end: Position
  private let sentences: [Range<Position>]

  /// The sentence at a position, or the next one; `nil` if the page has no words from there on.
  init?(at position: Position, on page: Page) {
    sentences = page.sentences
    guard let first = sentences.first(where: { $0.upperBound > position }) else { return nil }
    (start, end) = (first.lowerBound, first.upperBound)
  }

  /// The same words where they stand on a later reading of the page; `nil` if they are gone.
  init?(_ selection: PassageSelection, from before: PageWords, to words: PageWords) {
    guard let found = words.find(selection.quote(on: before)) else { return nil }
    sentences = words.page.sentences
    (start, end) = (found.lowerBound, found.upperBound)
  }

  /// Selects the sentence after the first selected one, or the one before.
  /// - Returns: Whether there is one.
  mutating func move(by step: Int) -> Bool {
    let index = (sentences.firstIndex { $0.upperBound > start } ?? 0) + step
    guard sentences.indices.contains(index) else { return false }
    (start, end) = (sentences[index].lowerBound, sentences[index].upperBound)
    return true
  }

  /// Takes in the next sentence, or lets the last one go.
  mutating func extendBySentence(_ step: Int) -> Bool {
    let last = sentences.lastIndex { $0.lowerBound < end } ?? 0
    let index = sentences[last].upperBound > end ? (step > 0 ? last : last - 1) : last + step
    guard sentences.indices.contains(index), sentences[index].upperBound > start else {
      return false
    }
    end = sentences[index].upperBound
    return true
  }

  /// Takes in the next word, or lets the last one go; at least one word stays.
  mutating func extendByWord(_ step: Int, on page: Page) -> Bool {
    let ends = page.wordEnds(from: start, to: end)
    if step < 0 {
      guard ends.count > 1 else { return false }
      end = ends[ends.count - 2]
      return true
    }
    guard let next = page.wordEnd(after: end) else { return false }
    end = next
    return true
  }

  /// Lets the first word go, or takes in the one before.
  mutating func moveStartByWord(_ step: Int, on page: Page) -> Bool {
    let next = step > 0 ? page.wordStart(after: start) : page.wordStart(before: start)
    guard let next, next < end else { return false }
    start = next
    return true
  }

  /// The part of a span that is selected, in characters.
  func part(of span: Span) -> Range<Int>? {
    guard let first = span.position, span.role != .noteMark else { return nil }
    let count = span.text.count
    func offset(of position: Position) -> Int {
      if position.block != first.block { return position.block < first.block ? 0 : count }
      return min(max(0, position.offset - first.offset), count)
    }
    let range = offset(of: start)..<offset(of: end)
    return range.isEmpty ? nil : range
  }

  /// The words, and what stands around them.
  public func quote(on words: PageWords) -> TextQuote { words.quote(start..<end) }
}

extension Page {
  /// The sentences of every block, in order, without the spaces between them.
  var sentences: [Range<Position>] {
    texts.enumerated().flatMap { block, text in
      var (index, offset) = (text.startIndex, 0)
      func position(of next: String.Index) -> Position {
        offset += text.distance(from: index, to: next)
        index = next
        return Position(block: block, offset: offset)
      }
      return text.sentences.map { sentence in
        let start = position(of: sentence.lowerBound)
        return start..<position(of: sentence.upperBound)
      }
    }
  }

  // MARK: Words

  /// The ends of the words from one position to another; each block is gone through once.
  fileprivate func wordEnds(from start: Position, to end: Position) -> [Position] {
    guard start < end else { return [] }
    return (start.block...end.block).filter(texts.indices.contains).flatMap { block in
      let text = Array(texts[block])
      let first = block == start.block ? min(max(0, start.offset), text.count) : 0
      return (first..<text.count).compactMap { offset -> Position? in
        let isEnd = text[offset] != " " && (offset + 1 == text.count || text[offset + 1] == " ")
        let position = Position(block: block, offset: offset + 1)
        return isEnd && position <= end ? position : nil
      }
    }
  }

  /// The end of the word that begins at a position or after.
  fileprivate func wordEnd(after position: Position) -> Position? {
    for block in position.block..<max(position.block, texts.count) {
      let text = Array(texts[block])
      var offset = block == position.block ? position.offset : 0
      while offset < text.count, text[offset] == " " { offset += 1 }
      guard offset < text.count else { continue }
      while offset < text.count, text[offset] != " " { offset += 1 }
      return Position(block: block, offset: offset)
    }
    return nil
  }

  fileprivate func wordStart(after position: Position) -> Position? {
    let text = Array(texts[position.block])
    guard let space = text[min(position.offset, text.count)...].firstIndex(of: " ") else {
      return nil
    }
    return Position(block: position.block, offset: space + 1)
  }

  fileprivate func wordStart(before position: Position) -> Position? {
    let text = Array(texts[position.block])
    guard position.offset > 1 else { return nil }
    let space = text[..<min(position.offset - 1, text.count)].lastIndex(of: " ")
    return Position(block: position.block, offset: space.map { $0 + 1 } ?? 0)
  }
}
