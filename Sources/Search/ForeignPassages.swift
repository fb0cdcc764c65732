import ContentModel

/// Finds words on a page that other programs chose: by as much of what stands around them as they tell,
/// and with the marks of notes among them, as who selects in a browser or on a screen has them.
public struct ForeignPassages: Sendable {
  /// The mark of a note, `1`, and behind what it stands.
  public struct Mark: Hashable, Sendable {
    public let label: String
    public let position: Position

    public init(label: String, position: Position) {
      self.label = label
      self.position = position
    }
  }

  private let page: PassageText
  private let marked: [MarkedText]

  /// - Parameter marks: In reading order.
  public init(_ blocks: [String], marks: [Mark]) {
    page = PassageText(blocks)
    guard !marks.isEmpty else {
      marked = []
      return
    }
    let screen = marks.map { Mark(label: "[\($0.label)]", position: $0.position) }
    marked = [marks, screen].map { MarkedText(blocks, marks: $0) }
  }

  /// The words as the page has them, by which it finds them again; `nil` where they don't stand, or where
  /// more than one place may be meant.
  public func settled(_ passage: TextQuote) -> TextQuote? {
    let places = [page.places(ofForeign: passage)] + marked.map { $0.places(of: passage) }
    guard !places.contains(.several) else { return nil }
    let ranges = Set(places.compactMap { if case .one(let range) = $0 { range } else { nil } })
    guard ranges.count == 1, let range = ranges.first else { return nil }
    let quote = page.quote(range)
    return quote.exact.isEmpty || page.find(quote) == nil ? nil : quote
  }
}

/// A page's text with the marks of notes in it.
private struct MarkedText: Sendable {
  private let text: PassageText
  /// Of each block, where its marks stand in its own text, and how long they are, in characters.
  private var marks: [Int: [(offset: Int, length: Int)]] = [:]

  init(_ blocks: [String], marks: [ForeignPassages.Mark]) {
    var blocks = blocks
    for (block, own) in Dictionary(grouping: marks, by: \.position.block)
    where blocks.indices.contains(block) {
      let plain = blocks[block]
      var marked = ""
      var (rest, offset) = (plain.startIndex, 0)
      for mark in own.sorted(by: { $0.position < $1.position }) {
        let next =
          plain.index(
            rest, offsetBy: max(0, mark.position.offset - offset), limitedBy: plain.endIndex)
          ?? plain.endIndex
        marked += plain[rest..<next] + mark.label
        (rest, offset) = (next, mark.position.offset)
        self.marks[block, default: []].append((offset, mark.label.count))
      }
      blocks[block] = marked + plain[rest...]
    }
    text = PassageText(blocks)
  }

  func places(of passage: TextQuote) -> PassagePlaces {
    let places = text.places(ofForeign: passage)
    guard case .one(let range) = places else { return places }
    let (start, end) = (unmarked(range.lowerBound), unmarked(range.upperBound))
    return .one(start..<max(start, end))
  }

  /// The same place in the text without marks.
  private func unmarked(_ position: Position) -> Position {
    var offset = position.offset
    for mark in marks[position.block] ?? [] where mark.offset < offset {
      offset = max(mark.offset, offset - mark.length)
    }
    return Position(block: position.block, offset: offset)
  }
}
