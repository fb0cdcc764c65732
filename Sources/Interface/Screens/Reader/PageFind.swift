import Search
import TextLayout

/// What is looked for in a page, and where it was found.
struct PageFind: Hashable {
  struct Hit: Hashable {
    var position: Position
    /// In characters of the block's text.
    var length: Int
  }

  var field = TextField()
  var isTyping = true
  /// In reading order.
  private(set) var hits: [Hit] = []
  var current = 0
  /// The top of the page before, for a reader who gives up.
  let origin: Anchor

  init(origin: Anchor) { self.origin = origin }

  /// Looks for what the field holds; the first hit at or after a position becomes current.
  mutating func search(_ page: Page, from position: Position) {
    hits = []
    for (block, text) in page.texts.enumerated() {
      for range in FoldedText(text).find(field.text) {
        let offset = text.distance(from: text.startIndex, to: range.lowerBound)
        let length = text.distance(from: range.lowerBound, to: range.upperBound)
        hits.append(Hit(position: Position(block: block, offset: offset), length: length))
      }
    }
    current = hits.firstIndex { $0.position >= position } ?? 0
  }

  /// The parts of a span that were found: character ranges in the span, and whether current.
  func marks(in span: Span) -> [(range: Range<Int>, isCurrent: Bool)] {
    guard let start = span.position, span.role != .noteMark else { return [] }
    let count = span.text.count
    return hits.enumerated().compactMap { index, hit in
      guard hit.position.block == start.block else { return nil }
      let lower = max(0, hit.position.offset - start.offset)
      let upper = min(count, hit.position.offset + hit.length - start.offset)
      return lower < upper ? (lower..<upper, index == current) : nil
    }
  }

  var status: String {
    if field.text.isEmpty { return "Find in page: type what to look for" }
    if hits.isEmpty { return "“\(field.text)” is not on this page; Tab searches all quotes" }
    return "\(current + 1)/\(hits.count) “\(field.text)”"
  }
}

extension Reader {
  mutating func handleTyping(_ action: Action, _ context: Context) -> Response {
    guard var finding = find else { return .done }
    if finding.field.edit(action) {
      finding.search(page, from: finding.origin.position)
      find = finding
      showHit(context)
      return .done
    }
    let rows = max(1, ReaderArrangement(context).body.rows - 1)
    switch action {
    case .olderSearch, .newerSearch:
      guard finding.field.recall(action == .olderSearch ? -1 : 1, of: context.journal.searches)
      else {
        return .refused(
          "There is no search \(action == .olderSearch ? "before" : "after") this one")
      }
      finding.search(page, from: finding.origin.position)
      find = finding
      showHit(context)
    case .pageUp: scroll(to: topLine - rows, context)
    case .pageDown: scroll(to: topLine + rows, context)
    case .openSelected:
      finding.isTyping = false
      find = finding.hits.isEmpty ? nil : finding
      return finding.hits.isEmpty ? .refused(finding.status) : .done
    case .leave:
      find = nil
      scroll(to: finding.origin)
      return .done
    case .nextHit: return moveHit(by: 1, context)
    case .previousHit: return moveHit(by: -1, context)
    case .searchQuotes:
      find = nil
      return .searchQuotes(finding.field.text)
    default: return .refused("Enter keeps what was found, Esc gives up")
    }
    return .done
  }

  mutating func paste(_ text: String, _ context: Context) {
    guard find?.isTyping == true else { return }
    find?.field.paste(text)
    find?.search(page, from: top.position)
    showHit(context)
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
        "\(finding.status), \(step > 0 ? "from the top again" : "from the end again")")
    }
    return .done
  }

  private mutating func showHit(_ context: Context) {
    guard let find, find.hits.indices.contains(find.current) else { return }
    show(line: page.line(at: find.hits[find.current].position), context)
  }
}
