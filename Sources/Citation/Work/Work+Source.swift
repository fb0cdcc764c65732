import ContentModel

extension Work {
  /// A source as a work. Its kind decides the form, here and in the two machine formats:
  ///
  /// | kind | form | CSL type | biblatex | why |
  /// | --- | --- | --- | --- | --- |
  /// | press | article in a periodical | `article-newspaper` | `@article` | the content doesn't tell papers from sites; all styles set both alike but for italics |
  /// | journal | the same, with volume, number and pages | `article-journal` | `@article` | of a journal the year is enough |
  /// | interview | the same | `interview` | `@article` | published ones are cited by where they stand, not under who was asked |
  /// | agency | page by a body | `webpage` | `@online` | releases and pages, seldom numbered reports; the body is the author |
  /// | court | case | `legal_case` | `@jurisdiction` | name, court, date |
  /// | law | statute | `legislation` | `@legislation` | name and year |
  /// | film | film | `motion_picture` | `@movie` | who is named as its author directed it |
  /// | book | book | `book` | `@book` | publisher and year |
  /// | archive | unpublished document | `manuscript` | `@unpublished` | date, then the archive that has it, which stands where others have their publisher |
  /// | web | page | `webpage` | `@online` | the site is what it stands in |
  /// | none | page | `webpage` | `@online` | nothing more is known |
  ///
  /// What the content leaves open is left out. A title that is a description, and a publisher whose
  /// “name is not shown”, stand in brackets.
  /// - Parameter names: What keeps its capitals in titles.
  init(_ source: Source, keeping names: ProperNames = ProperNames()) {
    let makers = NameReader(publisher: source.publisher).names(in: source.author ?? "")
    self.init(
      id: source.id, kind: Kind(source.kind?.form), makers: makers,
      title: Title(
        text: source.title, isDescription: source.isDescribed, keeping: names.within(source)),
      container: source.publisherInBrackets, date: source.date, url: source.url,
      accessed: source.accessed, medium: source.medium)
    archived = source.archived
    (volume, number, pages) = (source.volume, source.number, source.pages)
    defer { own = ownFields(of: source) }
    guard makers.isEmpty else { return }
    switch source.kind?.form {
    case .agency:
      // “(printed by The Candle)” belongs to the publication and not to the body's name.
      self.makers = [.literal(container.prefix(before: " ("))]
      if case .literal(container) = self.makers[0] { container = "" }
    case .court, .law: self.makers = [.literal(container)]
    case .press, .journal, .interview, .film, .book, .archive, .web, nil: break
    }
  }
}

extension Work {
  /// Those that an item of CSL-JSON would lose or change, so that `import sources` gives the same page.
  private func ownFields(of source: Source) -> [String: String] {
    var own: [String: String] = [:]
    own["kind"] = source.kind?.id
    own["grade"] = source.grade?.rawValue
    own["archived"] = source.archived
    own["subtitle"] = source.subtitle
    if source.pages?.contains("-") == true { own["pages"] = source.pages }
    if url == nil { own["accessed"] = source.accessed?.description }
    if title.plainSentence != source.title { own["title"] = source.title }
    if source.isDescribed { own["described"] = "true" }
    if container != source.publisher { own["publisher"] = source.publisher }
    let author = source.author ?? ""
    if makers.map(\.inOrder).joined(separator: " and ") != author { own["author"] = author }
    return own
  }
}

extension Work.Kind {
  fileprivate init(_ form: Source.Kind.Form?) {
    switch form {
    case .press: self = .article
    case .journal: self = .journal
    case .interview: self = .interview
    case .agency, .web, nil: self = .page
    case .court: self = .court
    case .law: self = .law
    case .film: self = .film
    case .book: self = .book
    case .archive: self = .archive
    }
  }
}

extension ProperNames {
  /// Those that keep their capitals in the title of a source; `nil` where the title itself is a name.
  fileprivate func within(_ source: Source) -> ProperNames? {
    switch source.kind?.form {
    case .court, .law: nil
    case .film: without(source.title)
    case .press, .journal, .interview, .agency, .book, .archive, .web, nil: adding(source.publisher)
    }
  }
}

extension Source {
  fileprivate var publisherInBrackets: String {
    publisher.hasSuffix("name not shown") ? "[\(publisher)]" : publisher
  }

  /// The grade in a word, where the address is not the publisher's own.
  fileprivate var medium: String? {
    switch grade {
    case .repost: "Repost"
    case .mirror: "Mirror"
    case .official, .publisher, .low, nil: nil
    }
  }
}

extension String {
  /// What stands before the first of these words, or all.
  func prefix(before words: String) -> String {
    firstRange(of: words).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
