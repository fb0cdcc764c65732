import ContentModel
import Controls
import Reading
import TextLayout

extension CatalogueRow {
  /// What is new: pages whose words are others than when the reader last saw them; then what has
  /// changed in what the companion tells of; then what was corrected in it. Each the newest first.
  static func latest(_ context: Context) -> [CatalogueRow] {
    let changes = context.library.changes
    return changedPages(context)
      + changes.filter { $0.kind == .update }.map { CatalogueRow($0, in: context.library) }
      + changes.filter { $0.kind == .correction }.map { CatalogueRow($0, in: context.library) }
  }

  /// A page that was never opened is not among them, nor one that is gone.
  private static func changedPages(_ context: Context) -> [CatalogueRow] {
    let changed = context.journal.visits.filter { id, visit in
      context.fingerprint(of: id).map { $0 != visit.fingerprint } ?? false
    }
    let order = context.library.readingOrder
    func rank(_ id: EntityID) -> Int { order[id] ?? .max }
    let sorted = changed.sorted { one, other in
      (other.value.date, rank(one.key), one.key) < (one.value.date, rank(other.key), other.key)
    }
    return sorted.compactMap { id, visit in
      guard let entry = context.library[id] else { return nil }
      let day = context.stamp.day(of: visit.date)
      let place = context.library.place(of: id) ?? id.folder
      return CatalogueRow(
        group: "Since you were here",
        date: day?.prose ?? "", shortDate: day?.brief ?? "", title: entry.title,
        detail: "\(place): its words have changed" + (day.map { " since \($0.prose)" } ?? ""),
        destination: Destination(entry: id), preview: .entry(id))
    }
  }

  private init(_ change: Change, in library: Library) {
    let isUpdate = change.kind == .update
    let names = change.entries.compactMap { library[$0]?.title }
    let home = library[change.entries[0]]?.title ?? ""
    let place = library.place(of: change.entries[0]).map { "\($0): " } ?? ""
    let more = names.count > 1 ? ", and \(counted("page", names.count - 1)) more" : ""
    self.init(
      group: isUpdate ? "What has changed, newest first" : "Corrections here, newest first",
      date: change.date.prose, shortDate: change.date.brief, title: change.title,
      detail: "\(place)\(home)\(more)",
      destination: Destination(
        entry: isUpdate ? change.home : change.entries[0],
        spot: isUpdate ? .landmark(change.id) : .last),
      preview: .blocks(
        change.blocks, title: isUpdate ? change.title : "Correction of \(change.date.prose)",
        caption: "in \(names.joined(separator: ", "))"))
  }
}
