import ContentModel
import Controls
import Search
import TextLayout

/// What is looked for in a page, and where it was found.
public struct PageFind: Hashable {
  public struct Hit: Hashable {
    var position: Position
    /// In characters of the block's text.
    var length: Int
  }

  public var field = TextField()
  public var isTyping = true
  /// In reading order.
  public private(set) var hits: [Hit] = []
  var current = 0
  /// The top of the page before, for a reader who gives up.
  let origin: Anchor
  /// What a search found the page by; `nil` where the field's words are looked for as they stand.
  private var finder: WordFinder?
  /// Whether a search led here, to which the way back leads.
  var isOfSearch: Bool { finder != nil }

  init(origin: Anchor) { self.origin = origin }

  /// What a search found, without the words that it was typed with.
  init(_ finder: WordFinder, origin: Anchor) {
    self.origin = origin
    self.finder = finder
    isTyping = false
  }

  /// What a search found the page by, looked for from where the page is opened.
  init(_ query: Query, origin: Anchor) {
    self.origin = origin
    finder = WordFinder(query)
    field = TextField(query.wordsAlone)
    isTyping = false
  }

  /// Looks for what the field holds; the first hit at or after a position becomes current.
  mutating func search(_ words: PageWords, from position: Position) {
    hits = finder.map(words.hits) ?? words.hits(of: field.text)
    current = hits.firstIndex { $0.position >= position } ?? 0
  }

  /// Where the hit stands that is current.
  var firstPosition: Position? {
    hits.indices.contains(current) ? hits[current].position : nil
  }

  /// The parts of a span that were found: character ranges in the span, and whether current.
  func marks(in span: Span) -> [(range: Range<Int>, isCurrent: Bool)] {
    guard let start = span.position, span.role != .noteMark else { return [] }
    let count = span.text.count
    let end = Position(block: start.block, offset: start.offset + count)
    var marks: [(range: Range<Int>, isCurrent: Bool)] = []
    for index in firstHit(endingAfter: start)..<hits.count {
      let hit = hits[index]
      guard hit.position < end else { break }
      let lower = max(0, hit.position.offset - start.offset)
      let upper = min(count, hit.position.offset + hit.length - start.offset)
      if lower < upper { marks.append((lower..<upper, index == current)) }
    }
    return marks
  }

  /// The first hit that ends behind a position, since none overlaps another; how many there are, if
  /// none does.
  private func firstHit(endingAfter position: Position) -> Int {
    var (low, high) = (0, hits.count)
    while low < high {
      let middle = (low + high) / 2
      let hit = hits[middle]
      let end = Position(block: hit.position.block, offset: hit.position.offset + hit.length)
      if end <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func status(_ keymap: Keymap) -> String {
    if field.text.isEmpty { return "Find in page: \(note(keymap))" }
    return hits.isEmpty ? "“\(field.text)” is \(note(keymap))" : "\(note(keymap)) “\(field.text)”"
  }

  /// What there is to say of the words besides them.
  fileprivate func note(_ keymap: Keymap) -> String {
    if field.text.isEmpty { return "type what to look for" }
    guard hits.isEmpty else { return "\(current + 1)/\(hits.count)" }
    return "not on this page; \(keymap[.search, in: .find]) searches everything"
  }
}

extension Reader {
  public func typedLine(_ context: Context) -> TypedLine? {
    guard let find, find.isTyping else { return nil }
    return TypedLine(prompt: "Find: ", field: find.field, note: find.note(context.keymap))
  }

  /// Marks what a search found the page by, from what is at the top on.
  public mutating func mark(_ query: Query, _ context: Context) {
    var finding = PageFind(query, origin: top)
    finding.search(words, from: top.position)
    guard !finding.hits.isEmpty else { return }
    find = finding
    showHit(context)
  }

  mutating func handleTyping(_ action: Action, _ context: Context) -> Response {
    guard var finding = find else { return .done }
    let before = finding.field.text
    if let response = finding.field.edit(action) {
      guard finding.field.text != before else {
        find = finding
        return response
      }
      finding.search(words, from: finding.origin.position)
      find = finding
      showHit(context)
      return response
    }
    let rows = max(1, arrangement(context).body.rows - 1)
    switch action {
    case .olderSearch, .newerSearch:
      guard finding.field.recall(action == .olderSearch ? -1 : 1, of: context.journal.searches)
      else {
        return .refused(
          "There is no search \(action == .olderSearch ? "before" : "after") this one")
      }
      finding.search(words, from: finding.origin.position)
      find = finding
      showHit(context)
    case .pageUp: return scroll(by: -rows, context)
    case .pageDown: return scroll(by: rows, context)
    case .openSelected:
      finding.isTyping = false
      find = finding.hits.isEmpty ? nil : finding
      guard finding.hits.isEmpty else { return .done }
      let words = finding.field.text
      return .refused(words.isEmpty ? "Nothing was looked for" : "“\(words)” is not on this page")
    case .leave:
      find = nil
      scroll(to: finding.origin)
    case .nextHit: return moveHit(by: 1, context)
    case .previousHit: return moveHit(by: -1, context)
    case .search:
      find = nil
      return .search(finding.field.text)
    default:
      let keys = context.keymap
      return .unknown(
        "\(keys[.openSelected, in: .find]) keeps what was found, \(keys[.leave, in: .find]) gives up"
      )
    }
    return .done
  }

  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    guard find?.isTyping == true, let response = find?.field.paste(text) else { return nil }
    find?.search(words, from: top.position)
    showHit(context)
    return response
  }

  mutating func moveHit(by step: Int, _ context: Context) -> Response {
    guard var finding = find, !finding.hits.isEmpty else {
      let key = context.keymap[.findInPage]
      return .refused("Nothing is being looked for; \(key) finds in this page")
    }
    let count = finding.hits.count
    let next = finding.current + step
    finding.current = (next + count) % count
    find = finding
    showHit(context)
    guard (0..<count).contains(next) else {
      return .refused(
        "\(finding.status(context.keymap)), \(step > 0 ? "from the top again" : "from the end again")"
      )
    }
    return .done
  }

  private mutating func showHit(_ context: Context) {
    guard let find, find.hits.indices.contains(find.current) else { return }
    show(line: page.line(at: find.hits[find.current].position), context)
  }
}
