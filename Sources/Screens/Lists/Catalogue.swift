import ContentModel
import Controls
import Display
import Reading
import Search
import TextLayout

/// One of the lists: the timeline, people, sources, questions, or what is new, with the selected row's text.
public struct Catalogue {
  /// What is listed; its raw value is the name that the journal keeps.
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    case timeline, people, sources, notes, questions, latest
    /// What rests on one source alone.
    case alone
    /// Paths through the companion.
    case trails
  }

  public let kind: Kind
  public private(set) var rows: [CatalogueRow] = []
  /// What stands above a row, by its number.
  private(set) var heads: [Int: String] = [:]
  public private(set) var selected = 0
  /// Of which reading of the content the rows are.
  private(set) var edition: Int
  public private(set) var order: CatalogueOrder
  /// The words that the rows are narrowed to.
  private(set) var filter = TextField()
  /// Whether the filter has the keys.
  var isFiltering = false
  /// The rows that there are without a filter, in the present order.
  private(set) var all: [CatalogueRow] = []
  /// What a filter looks at of each of them, made when there is first one.
  private var texts: [FilterText] = []
  /// Which of all are listed, and the words that they were narrowed by.
  private var found: [Int] = []
  private var narrowing = ListFilter("")
  /// The tags of the notes, as the caption names them.
  private var tags = ""
  /// How many columns the longest date takes, as prose and in brief.
  private(set) var dateColumns = (long: 0, short: 0)
  private var wording = Wording()
  /// How many there are without a filter, in words.
  private var total = ""

  /// - Parameters:
  ///   - entry: What the reader comes from; the list opens on what belongs to it.
  ///   - order: `nil` for the first of the kind.
  public init(
    _ kind: Kind, _ context: Context, from entry: EntityID?, order: CatalogueOrder? = nil,
    filter: String = ""
  ) {
    self.kind = kind
    self.order = order.flatMap { kind.orders.contains($0) ? $0 : nil } ?? kind.orders[0]
    self.filter = TextField(filter)
    edition = context.edition
    makeRows(context)
    narrow()
    selected = rows.firstIndex { $0.belongs(to: entry) } ?? 0
  }

  /// Follows a change of the content or of the journal; the selection stays on its row, or near.
  public mutating func adapt(to context: Context) {
    guard edition != context.edition || kind == .notes else { return }
    edition = context.edition
    makeRows(context)
    narrow()
  }

  private mutating func makeRows(_ context: Context) {
    wording = context.library.companion.vocabulary.wording
    all = CatalogueRow.sorted(
      kind.rows(context, isByTime: order == .date), by: order, of: kind, context)
    total =
      kind == .questions && !all.isEmpty
      ? context.library.calloutCounts : wording.said(kind.counted(all.count))
    texts = []
    narrowing = ListFilter("")
    tags = all.tagsInBrief
    found = Array(all.indices)
    dateColumns = all.reduce(into: (long: 0, short: 0)) { widest, row in
      widest.long = max(widest.long, displayWidth(row.date))
      widest.short = max(widest.short, displayWidth(row.shortDate))
    }
  }

  /// Lists the rows that have the words; as more is typed, only those that had the words before are
  /// looked at.
  private mutating func narrow() {
    let before = rows.indices.contains(selected) ? rows[selected] : nil
    let now = ListFilter(filter.text)
    if now.isEmpty {
      found = Array(all.indices)
    } else {
      if texts.isEmpty { texts = all.map { FilterText($0.searched) } }
      let candidates = now.narrows(narrowing) ? found : Array(all.indices)
      found = candidates.filter { now.leaves(all[$0], texts[$0]) }
    }
    narrowing = now
    rows = found.map { all[$0] }
    heads = rows.heads(gatheringYears: kind == .timeline && order != .page)
    guard let before else { return selected = 0 }
    let same = rows.firstIndex { $0.key == before.key && $0.isSame(as: before) }
    let titled = rows.firstIndex { $0.title == before.title }
    selected = same ?? titled ?? min(selected, max(0, rows.count - 1))
  }

  /// Sorts by the next order; the selection stays on its row.
  private mutating func sort(_ context: Context) -> Response {
    let orders = kind.orders
    let next = ((orders.firstIndex(of: order) ?? 0) + 1) % orders.count
    order = orders[next]
    makeRows(context)
    narrow()
    let after = wording.said(kind.words(for: orders[(next + 1) % orders.count]))
    let now = wording.said(kind.words(for: order))
    return .said(
      "\(now.prefix(1).uppercased())\(now.dropFirst()); \(context.keymap[.narrow]) sorts \(after)")
  }

  public mutating func select(_ row: Int) {
    if rows.indices.contains(row) { selected = row }
  }

  public var keyPlace: KeyPlace {
    isFiltering ? .filter : kind == .notes ? .notes : .catalogue
  }

  /// What the last line says of the filter.
  public func status(_ context: Context) -> String? {
    guard isFiltering || !filter.text.isEmpty else { return nil }
    guard !isFiltering else { return "Only with: \(filter.text)" }
    return "Only with: \(filter.text); \(context.keymap[.leave]) shows all"
  }

  public func typedLine(_ context: Context) -> TypedLine? {
    isFiltering ? TypedLine(prompt: "Only with: ", field: filter, note: "") : nil
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let before = filter.text
    if isFiltering, let response = filter.edit(action) {
      if filter.text != before { narrow() }
      return response
    }
    let page = self.page(context)
    if let moved = moveSelection(&selected, by: action, page: page, of: rows.count) { return moved }
    switch action {
    case .paragraphUp: return moveToGroup(before: true)
    case .paragraphDown: return moveToGroup(before: false)
    case .narrow: return sort(context)
    case .filter: isFiltering = true
    case .openSelected where isFiltering: isFiltering = false
    case .openSelected:
      guard rows.indices.contains(selected) else { return .refused("There is nothing here") }
      return .open(rows[selected].destination)
    case .search: return .search(filter.text)
    case .leave: return leave(context)
    case .removeSelected: return removeSelected(context)
    default: return .unknown("\(context.keymap[.showHelp]) lists the keys")
    }
    return .done
  }

  public func spoken(_ context: Context) -> Spoken {
    Spoken(
      heading: wording.said(kind.title),
      rows: rows.indices.map { row in
        // How a question stands is part of it.
        let namesGroup = kind == .questions || row == 0 || rows[row - 1].group != rows[row].group
        return rows[row].spoken(namesGroup: namesGroup)
      }, selected: rows.isEmpty ? nil : selected, remarks: [caption.spokenFacts])
  }

  /// How many there are, and in which order they stand.
  var caption: String {
    let part =
      rows.count == all.count ? total : "\(rows.count) of \(wording.said(kind.counted(all.count)))"
    let subject = kind == .alone ? part + wording.said(" on one source alone") : part
    return "\(subject), \(wording.said(kind.words(for: order)))"
      + (tags.isEmpty ? "" : " · \(tags)")
  }

  /// Takes pasted text for the filter.
  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    guard isFiltering else { return nil }
    let response = filter.paste(text)
    narrow()
    return response
  }

  /// Ends the filter, or leaves the list where there is none.
  private mutating func leave(_ context: Context) -> Response {
    guard status(context) != nil else { return .leave() }
    isFiltering = false
    filter.replace(with: "")
    narrow()
    return .done
  }

  /// Takes away the note or bookmark that is selected.
  private func removeSelected(_ context: Context) -> Response {
    let journal = context.journal
    if let note = selectedNote(in: journal) { return .removeNote(note) }
    if let bookmark = selectedBookmark(in: journal) { return .removeBookmark(bookmark) }
    if let draft = selectedDraft(in: journal) { return .drop(draft) }
    return .refused("There is nothing to take away")
  }

  /// What the selected row is about: a source, or the page that it leads to.
  public var selectedEntry: EntityID? {
    guard rows.indices.contains(selected) else { return nil }
    return rows[selected].source ?? rows[selected].destination.entry
  }

  public func selectedNote(in journal: JournalContents) -> ReaderNote? {
    guard rows.indices.contains(selected), case .note(let id) = rows[selected].key else {
      return nil
    }
    return journal.notes.first { $0.id == id }
  }

  /// The notes, and those being written, that the list shows, in the journal's order.
  public func shownNotes(in journal: JournalContents) -> (notes: [ReaderNote], drafts: [Draft]) {
    let keys = Set(rows.map(\.key))
    return (
      journal.notes.filter { keys.contains(.note(id: $0.id)) },
      journal.drafts.filter { $0.kind == .note && keys.contains(.draft(id: $0.id)) }
    )
  }

  public func selectedBookmark(in journal: JournalContents) -> Bookmark? {
    guard rows.indices.contains(selected), case .bookmark(let name) = rows[selected].key else {
      return nil
    }
    return journal.bookmarks.first { $0.name == name }
  }

  public func selectedDraft(in journal: JournalContents) -> Draft? {
    guard rows.indices.contains(selected), case .draft(let id) = rows[selected].key else {
      return nil
    }
    return journal.drafts.first { $0.id == id }
  }

  /// To the first row of the next group, or of this one or the one before.
  private mutating func moveToGroup(before: Bool) -> Response {
    let starts = rows.indices.filter { $0 == 0 || rows[$0].group != rows[$0 - 1].group }
    let next = before ? starts.last { $0 < selected } : starts.first { $0 > selected }
    guard let next else {
      return .refused(before ? "This is the first" : "There is no group further down")
    }
    selected = next
    return .done
  }
}

extension Catalogue.Kind {
  fileprivate func rows(_ context: Context, isByTime: Bool) -> [CatalogueRow] {
    let library = context.library
    return switch self {
    case .timeline: library.events.map { CatalogueRow($0, in: library) }
    case .people: CatalogueRow.people(of: library)
    case .sources: CatalogueRow.sources(of: library)
    case .questions: CatalogueRow.questions(of: library)
    case .notes: CatalogueRow.notes(context, isByTime: isByTime)
    case .latest: CatalogueRow.latest(context)
    case .alone: CatalogueRow.alone(of: library)
    case .trails: CatalogueRow.trails(of: library)
    }
  }
}
