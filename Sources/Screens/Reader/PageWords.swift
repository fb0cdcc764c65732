import ContentModel
import Controls
import Reading
import Search
import TextLayout

/// A page that is read, with its words made ready to be looked through: each of what is found in them
/// is made once for the page, when it is first asked for, and not again for every key or frame.
public final class PageWords {
  public let page: Page
  /// How often the words were folded, and how often passages were looked for; what tests count.
  public private(set) var foldings = 0
  public private(set) var searches = 0

  private lazy var text: PassageText = {
    foldings += 1
    return PassageText(page.texts)
  }()
  private lazy var blocks: [FoldedText] = {
    foldings += 1
    return page.texts.map { FoldedText($0) }
  }()
  /// What is read one by one.
  private(set) lazy var parts = PageParts(page)
  /// Where passages stand that were looked for.
  private var positions: [TextQuote: Position?] = [:]

  /// The reader's notes as they were set for the margin last.
  private var ownNotes: (notes: [ReaderNote], placed: [OwnMarginNote])?
  /// How often they were set; what a test counts.
  private(set) var noteSettings = 0

  init(_ page: Page) { self.page = page }

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
  private func passage(at start: Position) -> TextQuote {
    quote(start..<Position(block: start.block, offset: start.offset + Self.passageLength))
  }

  func quote(_ range: Range<Position>) -> TextQuote { text.quote(range) }

  func find(_ passage: TextQuote) -> Range<Position>? { text.find(passage) }

  /// Where a passage stands; `nil` if that is not certain.
  public func position(of passage: TextQuote) -> Position? {
    if let known = positions[passage] { return known }
    searches += 1
    let position = find(passage)?.lowerBound
    positions[passage] = .some(position)
    return position
  }

  /// The reader's notes on this page, set for its margin: anew only when the notes change.
  func ownNotes(of entry: EntityID, in journal: JournalContents) -> [OwnMarginNote] {
    if let ownNotes, ownNotes.notes == journal.notes { return ownNotes.placed }
    noteSettings += 1
    let notes = journal.notes.filter { $0.entity == entry }.compactMap { note in
      let start = note.passage.map { position(of: $0) } ?? Position(block: 0, offset: 0)
      return start.map { (line: page.line(at: $0), text: note.signed) }
    }
    let placed = page.ownNotes(notes.sorted { $0.line < $1.line })
    ownNotes = (journal.notes, placed)
    return placed
  }

  /// Where words stand, as a reader types them, in reading order.
  func hits(of words: String) -> [PageFind.Hit] { hits { $0.find(words) } }

  /// Where the words stand that a search found.
  func hits(of finder: WordFinder) -> [PageFind.Hit] { hits { $0.find(finder) } }

  private func hits(_ find: (FoldedText) -> [Range<String.Index>]) -> [PageFind.Hit] {
    var hits: [PageFind.Hit] = []
    for (block, folded) in blocks.enumerated() {
      let text = folded.original
      var (start, offset) = (text.startIndex, 0)
      for range in find(folded) {
        offset += text.distance(from: start, to: range.lowerBound)
        start = range.lowerBound
        let length = text.distance(from: start, to: range.upperBound)
        hits.append(PageFind.Hit(position: Position(block: block, offset: offset), length: length))
      }
    }
    return hits
  }

  /// The anchor on this page that names the words which another one names on an earlier reading of
  /// it; where those are gone, it goes by the nearest lines that still stand.
  func anchor(from anchor: Anchor, on before: PageWords) -> Anchor {
    let origin = before.page.line(at: anchor)
    for distance in 0..<Self.neighbours {
      for line in Set([origin + distance, origin - distance]).sorted(by: >)
      where before.page.lines.indices.contains(line) {
        let passage = before.passage(at: before.page.lines[line].position)
        guard !passage.exact.isEmpty, let start = find(passage)?.lowerBound else { continue }
        if line == origin { return Anchor(position: start, isAtBlank: anchor.isAtBlank) }
        return page.anchor(ofLine: max(0, page.line(at: start) - (line - origin)))
      }
    }
    return anchor
  }
}

extension PageWords: Hashable {
  public static func == (one: PageWords, other: PageWords) -> Bool {
    one === other || one.page == other.page
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(page) }
}
