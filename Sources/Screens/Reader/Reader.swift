import ContentModel
import Controls
import Display
import TextLayout

/// One entry, full screen.
public struct Reader: Hashable {
  public let entry: EntityID
  public private(set) var words: PageWords
  /// The text that stands at the top; only scrolling moves it, so that it survives every resize.
  public private(set) var top = Anchor()
  /// The line of the page on which `top` is.
  private(set) var topLine = 0
  /// The link or note that the reader is on.
  public var target: Int?
  public var find: PageFind?
  /// The letters at the links, while the reader chooses one.
  public var labels: LinkLabels?
  /// The words that are being selected.
  public var selection: PassageSelection?
  /// The chapter from which the reader crossed over to this one.
  public var crossedFrom: EntityID?
  /// Where on a trail the reader is; `nil` off every trail.
  public var trail: TrailPlace?

  /// How long each line was in view, in milliseconds, up to `timeOfALine`.
  var attention: [Int: Int] = [:]
  /// On how many lines each part was in view so long.
  var linesRead: [Int: Int] = [:]

  /// Of which reading of the content the page is.
  private var edition: Int

  public init(_ entry: Entry, _ context: Context) {
    self.entry = entry.id
    words = Self.page(of: entry, context)
    edition = context.edition
  }

  /// The entry as it is set at present.
  public var page: Page { words.page }

  private static func page(of entry: Entry, _ context: Context) -> PageWords {
    let arrangement = ReaderArrangement(context)
    return PageWords(
      layOut(
        Folio(entry, in: context.library), columns: arrangement.body.columns,
        marginColumns: arrangement.margin?.columns))
  }

  /// Sets the page anew if the terminal, the measure or the content changed; the same text stays
  /// at the top, found again by its words where the content changed.
  public mutating func adapt(to context: Context) {
    let arrangement = self.arrangement(context)
    let fits =
      page.columns == arrangement.body.columns
      && page.marginColumns == arrangement.margin?.columns
    guard !fits || edition != context.edition, let entry = context.library[entry] else { return }
    let before = words
    words = Self.page(of: entry, context)
    labels = nil
    attention = [:]
    linesRead = [:]
    if edition != context.edition {
      edition = context.edition
      top = words.anchor(from: top, on: before)
      selection = selection.flatMap { PassageSelection($0, from: before, to: words) }
      target = target.flatMap { page.target(from: $0, on: before.page) }
      if var finding = find {
        finding.search(words, from: top.position)
        find = finding
      }
    }
    topLine = page.line(at: top)
  }

  // MARK: Where the reader is

  /// How far the reader has come, from 0 at the top to 1 where the end of the text is in view.
  public func progress(_ context: Context) -> Double {
    let hidden = page.line(at: page.endOfText) - arrangement(context).body.rows
    return hidden <= 0 ? 1 : min(1, Double(topLine) / Double(hidden))
  }

  /// Whether the page stands as it was opened, at its top.
  public var isUnmoved: Bool { topLine == 0 }

  /// Whether the whole text fits on the screen.
  public func isWholeInView(_ context: Context) -> Bool {
    page.line(at: page.endOfText) <= arrangement(context).body.rows
  }

  /// The lines on the screen.
  func visibleLines(_ context: Context) -> Range<Int> {
    topLine..<topLine + arrangement(context).body.rows
  }

  /// The heading under which the top of the screen stands; `nil` above the first.
  public var currentHeading: Int? {
    page.headings.lastIndex { page.line(at: $0.position) <= topLine + 1 }
  }

  /// Whether the last line is on the screen.
  func isAtEnd(_ context: Context) -> Bool {
    topLine + arrangement(context).body.rows >= page.lines.count
  }

  public mutating func scroll(to anchor: Anchor) {
    top = anchor
    topLine = page.line(at: anchor)
  }

  mutating func scroll(to line: Int, _ context: Context) {
    guard !page.lines.isEmpty else { return }
    let last = page.lines.count - max(1, arrangement(context).body.rows)
    topLine = min(max(0, line), max(0, last))
    top = page.anchor(ofLine: topLine)
  }

  public mutating func go(to spot: Destination.Spot) {
    switch spot {
    case .last: break
    case .top: scroll(to: Anchor())
    case .heading(let anchor):
      page.position(ofAnchor: anchor).map { scroll(to: Anchor(position: $0)) }
    case .landmark(let id): page.landmarks[id].map { scroll(to: Anchor(position: $0)) }
    case .fileLine(let line):
      scroll(to: page.position(ofFileLine: line).map { Anchor(position: $0) } ?? Anchor())
    case .passage(let passage):
      words.position(of: passage).map { scroll(to: Anchor(position: $0)) }
    case .event(let location): page.events[location].map { scroll(to: Anchor(position: $0)) }
    }
  }

  /// Brings a line into view, moving no more than needed.
  mutating func show(line: Int, _ context: Context) {
    let rows = arrangement(context).body.rows
    if line < topLine {
      scroll(to: line - min(2, rows / 4), context)
    } else if line >= topLine + rows {
      scroll(to: line - rows + 1 + min(2, rows / 4), context)
    }
  }

  /// What has the keys on this page: its field or its labels; `nil` for the page itself.
  var ownKeyPlace: KeyPlace? {
    if labels != nil { return .links }
    if selection != nil { return .passage }
    return find?.isTyping == true ? .find : nil
  }

  // MARK: Targets

  /// The link or note that is drawn at a place of the terminal.
  public func target(at place: Point, _ context: Context) -> Int? {
    let body = arrangement(context).body
    let line = topLine + place.row - body.row
    guard body.contains(place), page.lines.indices.contains(line) else { return nil }
    var column = body.column
    for span in page.lines[line].spans {
      let columns = displayWidth(safeText(span.text))
      if (column..<column + columns).contains(place.column) { return span.target }
      column += columns
    }
    return nil
  }

  /// - Parameter step: 1 or -1.
  mutating func moveTarget(by step: Int, _ context: Context) -> Response {
    guard !page.targets.isEmpty else { return .refused("There are no links on this page") }
    let visible = visibleLines(context)
    let lines = page.targets.indices.map { page.line(ofTarget: $0) }
    let next: Int?
    if let target, visible.contains(lines[target]) {
      next = target + step
    } else if step > 0 {
      next = lines.firstIndex { $0 >= topLine }
    } else {
      next = lines.lastIndex { $0 < visible.upperBound }
    }
    guard let next, page.targets.indices.contains(next) else {
      return .refused(step > 0 ? "No link further down" : "No link further up")
    }
    target = next
    show(line: lines[next], context)
    return .done
  }

  /// The target that `Enter` follows; one that has scrolled out of view does not count.
  func activeTarget(_ context: Context) -> Target? {
    guard let target else { return nil }
    return visibleLines(context).contains(page.line(ofTarget: target)) ? page.targets[target] : nil
  }
}
