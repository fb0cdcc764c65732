extension Work {
  /// Whether it is cited as courts and legislatures are.
  var isLegal: Bool { kind == .court || kind == .law }

  /// Whether it is no part of another work, so that its title goes without quotation marks.
  var standsAlone: Bool { kind == .film || kind == .book || isLegal }

  /// Whether it stands in what comes out again and again.
  var isInPeriodical: Bool { kind == .article || kind == .journal || kind == .interview }

  /// Its pages with what an en dash in them becomes.
  func pages(dash: String) -> String? { pages.map { $0.replacing("–", with: dash) } }

  /// Whether it has a year alone, and no day.
  var hasYearAlone: Bool { kind == .film || kind == .book }

  /// Whether what it stands in is known by its name, and not only described.
  var hasNamedContainer: Bool { !container.hasPrefix("[") }

  /// Whether the body that published it is also its author.
  var isByItsPublisher: Bool { kind == .page && container.isEmpty && !makers.isEmpty }

  /// What it is, where APA says so in brackets behind the title.
  var genre: String? { kind == .film ? "Film" : kind == .interview ? "Interview" : nil }

  /// The medium, but for the companion, which every style names in its own place.
  var mediumInReference: String? { kind == .companion ? nil : medium }

  /// `Name v. Name (Court October 22, 2021)`, `Name of the Act (2021)`, as APA and Chicago have it
  /// from the Bluebook.
  var legalName: String {
    let facts =
      kind == .court ? [container, date?.american] : [date.map { String($0.year) }]
    let bracket = facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    return title.headline + (bracket.isEmpty ? "" : " (\(bracket))")
  }
}
