import ContentModel
import Controls
import Display
import Reading
import Search

/// One of the lists: the timeline, people, sources, questions, or what is new, with the selected row's text.
public struct Catalogue {
  /// What is listed; its raw value is the name that the journal keeps.
  public enum Kind: String, Hashable, CaseIterable, Sendable {
    case timeline, people, sources, notes, questions, latest

    public var title: String { tab.title }
  }

  public let kind: Kind
  public private(set) var rows: [CatalogueRow]
  public private(set) var selected = 0
  /// Of which reading of the content the rows are.
  private(set) var edition: Int
  /// Whether notes stand in the order of their time, and not by chapter.
  private(set) var isByTime = false
  /// The words that the rows are narrowed to.
  private(set) var filter = TextField()
  /// Whether the filter has the keys.
  var isFiltering = false

  /// - Parameter entry: What the reader comes from; the list opens on what belongs to it.
  public init(_ kind: Kind, _ context: Context, from entry: EntityID?) {
    self.kind = kind
    edition = context.edition
    rows = kind.rows(context, isByTime: false)
    selected = rows.firstIndex { $0.destination.entry == entry } ?? 0
  }

  /// Follows a change of the content or of the journal; the selection stays on its row, or near.
  public mutating func adapt(to context: Context) {
    guard edition != context.edition || kind == .notes else { return }
    narrow(context)
  }

  private mutating func narrow(_ context: Context) {
    let before = rows.indices.contains(selected) ? rows[selected] : nil
    edition = context.edition
    let words = FoldedText(filter.text).folded.split(separator: " ")
    rows = kind.rows(context, isByTime: isByTime).filter { row in
      let text = FoldedText(row.searched).folded
      return words.allSatisfy { text.contains($0) }
    }
    let same = rows.firstIndex { $0.key == before?.key && $0.destination == before?.destination }
    let titled = rows.firstIndex { $0.title == before?.title }
    selected = same ?? titled ?? min(selected, max(0, rows.count - 1))
  }

  public mutating func select(_ row: Int) {
    if rows.indices.contains(row) { selected = row }
  }

  public var keyPlace: KeyPlace {
    guard kind == .notes else { return .catalogue }
    return isFiltering ? .filter : .notes
  }

  /// What the last line says of the filter.
  public func status(_ context: Context) -> String? {
    guard isFiltering || !filter.text.isEmpty else { return nil }
    return "Filter: \(filter.text)" + (isFiltering ? "" : "; \(context.keymap[.leave]) shows all")
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    if isFiltering, let response = filter.edit(action) {
      narrow(context)
      return response
    }
    let page = max(1, CatalogueArrangement(context.size, kind: kind).list.rows - 2)
    if let moved = moveSelection(&selected, by: action, page: page, of: rows.count) { return moved }
    switch action {
    case .paragraphUp: return moveToGroup(before: true)
    case .paragraphDown: return moveToGroup(before: false)
    case .narrow:
      isByTime.toggle()
      narrow(context)
      let key = context.keymap[.narrow]
      return .said(
        isByTime ? "By time; \(key) sorts by chapter" : "By chapter; \(key) sorts by time")
    case .filter: isFiltering = true
    case .openSelected where isFiltering: isFiltering = false
    case .openSelected:
      guard rows.indices.contains(selected) else { return .refused("There is nothing here") }
      return .open(rows[selected].destination)
    case .search: return .search("")
    case .leave: return leave(context)
    case .removeSelected: return removeSelected(context)
    default: return .unknown("\(context.keymap[.showHelp]) lists the keys")
    }
    return .done
  }

  public func spoken(_ context: Context) -> Spoken {
    Spoken(heading: kind.title, rows: rows.map(\.spoken), selected: selected)
  }

  /// Takes pasted text for the filter.
  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    guard isFiltering else { return nil }
    let response = filter.paste(text)
    narrow(context)
    return response
  }

  /// Ends the filter, or leaves the list where there is none.
  private mutating func leave(_ context: Context) -> Response {
    guard status(context) != nil else { return .leave() }
    isFiltering = false
    filter = TextField()
    narrow(context)
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

  public func selectedNote(in journal: JournalContents) -> ReaderNote? {
    guard rows.indices.contains(selected), case .note(let id) = rows[selected].key else {
      return nil
    }
    return journal.notes.first { $0.id == id }
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
    }
  }
}
