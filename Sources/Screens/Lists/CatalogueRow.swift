import ContentModel
import Controls
import TextLayout

/// One row of a list.
public struct CatalogueRow: Hashable {
  /// Rows of one group stand together under its name: a year, a kind.
  var group: String
  /// What stands before the title: a date.
  var date = ""
  /// The same in ISO 8601, where columns are few.
  var shortDate = ""
  public var title: String
  /// What stands at the right, or below where there is no room.
  var facts = ""
  /// What must stand whole below the row: the status of somebody who was charged.
  var detail = ""
  /// Which lane of the timeline: the strand, from 0.
  var lane = 0
  public var destination: Destination
  /// What is shown beside the list.
  var preview: Preview
  /// What of the journal the row stands for.
  var key = Key.none

  enum Key: Hashable {
    case none
    case note(id: String)
    case draft(id: String)
    case bookmark(name: String)
  }

  /// What a filter looks at.
  var searched: String { "\(group) \(title) \(facts) \(detail)" }

  /// As it is told where nothing is drawn.
  var spoken: String {
    [group, date, title, facts, detail].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  enum Preview: Hashable {
    case entry(EntityID)
    case blocks([Block], title: String, caption: String)
  }
}

extension CatalogueRow {
  init(_ event: ContentModel.Event, in library: Library) {
    let home = library[event.home]?.title ?? ""
    self.init(
      group: String(event.date.start.year), date: event.date.prose,
      shortDate: event.date.start.description, title: event.words.plainText,
      lane: library.strand(of: event.home) ?? 0,
      destination: Destination(entry: event.home, spot: .event(event.location)),
      preview: .blocks(
        [Block(.paragraph(event.words), .none)], title: event.date.prose, caption: "told in \(home)"
      ))
  }

  /// Whom it is about; those who were charged, with where the procedure stands; everybody else.
  static func people(of library: Library) -> [CatalogueRow] {
    library.peopleInOrder.enumerated().map { index, person in
      let count = library.quotes(by: person.id).count
      let quotes = count == 0 ? nil : counted("quote", count)
      let isFirst = index == 0 && person.status == nil
      return CatalogueRow(
        group: isFirst ? "Whom it is about" : person.status == nil ? "Everybody else" : "Charged",
        title: person.name,
        facts: [person.role, quotes].compactMap { $0 }.joined(separator: " · "),
        detail: person.status.map { "As of \($0.asOf): \($0.text)" } ?? "",
        destination: Destination(entry: person.id), preview: .entry(person.id))
    }
  }

  /// Kind by kind, the newest first.
  static func sources(of library: Library) -> [CatalogueRow] {
    library.sourcesInOrder.map { source in
      let count = library.references.to(source.id).count
      let facts = [
        source.publisher, source.grade?.rawValue,
        count == 0 ? "cited nowhere" : "cited on " + counted("page", count),
      ]
      let date = source.date?.description ?? ""
      return CatalogueRow(
        group: source.kind?.rawValue.capitalizedFirst ?? "Of no kind", date: date, shortDate: date,
        title: source.title, facts: facts.compactMap { $0 }.joined(separator: " · "),
        destination: Destination(entry: source.id), preview: .entry(source.id))
    }
  }

  /// What changed, newest first; then what is unknown, disputed, alleged; then what to talk about.
  static func questions(of library: Library) -> [CatalogueRow] {
    let groups: [(Callout.Kind, String)] = [
      (.unknown, "Unknown"), (.disputed, "Disputed"), (.alleged, "Alleged"),
      (.update, "Updates"), (.discuss, "To discuss"),
    ]
    return groups.flatMap { kind, name in
      library.callouts.filter { $0.kind == kind }
        .sorted { ($1.date?.description ?? "") < ($0.date?.description ?? "") }
        .map { callout in
          CatalogueRow(
            group: name, date: callout.date?.prose ?? "",
            shortDate: callout.date?.description ?? "", title: callout.title,
            facts: library[callout.home]?.title ?? "",
            destination: Destination(entry: callout.home, spot: .landmark(callout.id)),
            preview: .blocks(
              [Block(.callout(callout), .none)], title: callout.title,
              caption: library[callout.home].map { "in \($0.title)" } ?? ""))
        }
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
