import ContentModel

/// A work as an item of the Citation Style Language's input data
/// (https://resource.citationstyles.org/schema/latest/input/json/csl-data.json).
///
/// What is quoted of it, who said it and its place go into `note`, since an item has no field for them; what
/// a source page says otherwise goes into `custom`, so that it can be made again of the item.
struct CSLItem {
  let value: JSONValue

  /// - Parameter annotation: What is cited of it.
  init(_ work: Work, annotation note: String) {
    let makers = JSONValue.array(work.makers.map(Self.name))
    var fields: [String: JSONValue] = [
      "id": .string(work.key), "type": .string(Self.type(work.kind)),
      "title": .string(work.title.plainSentence),
    ]
    if !work.makers.isEmpty { fields[work.kind == .film ? "director" : "author"] = makers }
    if !work.container.isEmpty {
      fields[Self.containerField(work.kind)] = .string(work.container)
    }
    fields["genre"] = work.genre.map(JSONValue.string)
    fields["volume"] = work.volume.map(JSONValue.string)
    fields["issue"] = work.number.map(JSONValue.string)
    fields["page"] = work.pages(dash: "-").map(JSONValue.string)
    fields["issued"] = work.date.map(Self.date)
    // Of what has an address: a day of access alone would help nobody to it.
    fields["accessed"] = work.url == nil ? nil : work.accessed.map(Self.date)
    fields["medium"] = work.medium.map(JSONValue.string)
    fields["URL"] = work.url.map(JSONValue.string)
    if !work.own.isEmpty {
      let own = work.own.mapValues(JSONValue.string)
      fields["custom"] = .object(["last-take": .object(own)])
    }
    if !note.isEmpty { fields["note"] = .string(note) }
    value = .object(fields)
  }

  private static func type(_ kind: Work.Kind) -> String {
    switch kind {
    case .article: "article-newspaper"
    case .journal: "article-journal"
    case .interview: "interview"
    case .page: "webpage"
    case .court: "legal_case"
    case .law: "legislation"
    case .film: "motion_picture"
    case .book: "book"
    case .archive: "manuscript"
    case .companion: "chapter"
    }
  }

  private static func containerField(_ kind: Work.Kind) -> String {
    switch kind {
    case .court, .law: "authority"
    case .film, .book: "publisher"
    case .archive: "archive"
    case .article, .journal, .interview, .page, .companion: "container-title"
    }
  }

  private static func name(_ name: CitedName) -> JSONValue {
    switch name {
    case .person(let family, let given, let suffix):
      var parts = ["family": JSONValue.string(family), "given": .string(given)]
      parts["suffix"] = suffix.map(JSONValue.string)
      return .object(parts)
    case .literal(let name): return .object(["literal": .string(name)])
    }
  }

  /// As many parts as are known.
  private static func date(_ date: PartialDate) -> JSONValue {
    let parts = [date.year, date.month, date.day].compactMap { $0 }.map(JSONValue.number)
    return .object(["date-parts": .array([.array(parts)])])
  }
}
