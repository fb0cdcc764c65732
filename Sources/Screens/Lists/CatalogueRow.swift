import ContentModel
import Controls
import TextLayout

/// One row of a list.
public struct CatalogueRow: Hashable {
  /// Rows of one group stand together under its name: a year, a kind.
  var group: String
  /// What stands before the title: a date.
  var date = ""
  /// The same where columns are few.
  var shortDate = ""
  public var title: String
  /// What stands at the right, or below where there is no room.
  var facts = ""
  /// What must stand whole below the row: the status of somebody who was charged.
  var detail = ""
  /// What stands below it, each from a line of its own: the answers to a disputed point.
  var answers: [String] = []
  /// Which lane of the timeline: the strand, from 0; `nil` for what stands in none.
  var lane: Int?
  public var destination: Destination
  /// What is shown beside the list.
  var preview: Preview
  /// What of the journal the row stands for.
  var key = Key.none
  /// What a filter finds besides what is shown: other spellings, an address.
  var also = ""
  /// When it was, for the orders and the strip of the timeline.
  var period: Period?
  /// How many quotes, pages or statements it has, for the order by number.
  var count = 0
  /// What it is sorted by in the order by name; empty if that is the title.
  var lastName = ""
  /// What a note is tagged with; `nil` for what can't be.
  var tags: [String]?
  /// The source that the row rests on.
  var source: EntityID?
  /// Other pages that tell of it on its date.
  var tellers: [EntityID] = []

  enum Key: Hashable {
    case none
    case note(id: String)
    case draft(id: String)
    case bookmark(name: String)
  }

  /// What a filter looks at.
  var searched: String { "\(group) \(date) \(title) \(facts) \(detail) \(also)" }

  /// What it is sorted by in the order by name.
  var sortingName: String { lastName.isEmpty ? title : lastName }

  /// Whether it is a row of this entry, or tells what the entry tells.
  func belongs(to entry: EntityID?) -> Bool {
    guard let entry else { return false }
    return destination.entry == entry || source == entry || tellers.contains(entry)
  }

  /// Whether it leads to the same place, whatever group it stands in.
  func isSame(as other: CatalogueRow) -> Bool {
    destination == other.destination && title == other.title
  }

  /// As it is told where nothing is drawn.
  func spoken(namesGroup: Bool) -> String {
    let year = date.hasSuffix(group) || date.hasPrefix(group)
    let name = namesGroup && !year ? "\(group.spokenFacts): " : ""
    let day = date.replacing("–", with: " to ")
    let said = [day, title, facts.spokenFacts, detail] + answers.map(\.spokenFacts)
    return name + said.filter { !$0.isEmpty }.joined(separator: ", ")
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
      shortDate: event.date.brief, title: event.words.plainText,
      lane: library.strand(telling: event.home),
      destination: Destination(entry: event.home, spot: .event(event.location)),
      preview: .blocks(
        [Block(.paragraph(event.words), .none)], title: event.date.prose, caption: "told in \(home)"
      ), also: home, period: event.date)
    tellers = event.alsoToldIn
  }

  /// Whom it is about; those who were charged, with where the procedure stands; everybody else.
  static func people(of library: Library) -> [CatalogueRow] {
    library.peopleInOrder.enumerated().map { index, person in
      let count = library.quotes(by: person.id).count
      let quotes = count == 0 ? nil : counted("quote", count)
      let isFirst =
        index == 0 && (person.status == nil || person.id == library.companion.subject)
      return CatalogueRow(
        group: library.companion.said(
          isFirst
            ? "Whom it is about" : person.status == nil ? "Others who are named" : "Charged"),
        title: person.name,
        facts: [person.role, quotes].compactMap { $0 }.joined(separator: " · "),
        detail: person.status.map { "As of \($0.asOf.prose). \($0.text)" } ?? "",
        destination: Destination(entry: person.id), preview: .entry(person.id),
        also: person.alsoKnownAs.joined(separator: " "), count: count,
        lastName: person.sortingName)
    }
  }

  /// Kind by kind, the newest first.
  static func sources(of library: Library) -> [CatalogueRow] {
    library.sourcesInOrder.map { source in
      let count = library.references.to(source.id).count
      let facts = [
        source.publisher, source.date?.prose ?? "undated", source.grade?.rawValue,
        count == 0 ? "cited nowhere" : "cited on " + counted("page", count),
      ]
      return CatalogueRow(
        group: source.kind?.word.capitalizedFirst ?? "Of no kind",
        title: source.title, facts: facts.compactMap { $0 }.joined(separator: " · "),
        destination: Destination(entry: source.id), preview: .entry(source.id),
        also: [source.author, source.date?.prose, source.url].compactMap { $0 }
          .joined(separator: " "),
        period: source.date.flatMap { Period(start: $0, end: $0) }, count: count)
    }
  }

  /// What is unknown, disputed, alleged; what changed, newest first; what to talk about; and then what
  /// the companion has of its own.
  static func questions(of library: Library) -> [CatalogueRow] {
    let named: [(Callout.Kind, String)] = [
      (.unknown, "Unknown"), (.disputed, "Disputed"), (.alleged, "Alleged"),
      (.update, "Updates"), (.discuss, "To discuss"),
    ]
    let own = library.companion.vocabulary.calloutKinds.filter { kind in
      kind.isListed && !named.contains { $0.0 == kind }
    }
    let groups = named + own.map { ($0, $0.word.capitalizedFirst) }
    return groups.flatMap { kind, name in
      library.callouts.filter { $0.kind == kind }
        .sorted { ($1.date?.description ?? "") < ($0.date?.description ?? "") }
        .map { CatalogueRow($0, group: name, in: library) }
    }
  }

  private init(_ callout: Callout, group: String, in library: Library) {
    let home = library[callout.home]
    self.init(
      group: group, date: callout.date?.prose ?? "",
      shortDate: callout.date?.brief ?? "", title: callout.title,
      facts: home?.title ?? "", answers: callout.evidence.map(\.line),
      destination: Destination(entry: callout.home, spot: .landmark(callout.id)),
      preview: .blocks(
        [Block(.callout(callout), .none)], title: callout.title,
        caption: home.map { "in \($0.title)" } ?? ""),
      also: callout.blocks.plainText,
      period: callout.date.flatMap { Period(start: $0, end: $0) })
  }
}
