import ContentModel

extension Companion {
  /// The companion's name with what stands behind it.
  var wholeName: String {
    [shownTitle, safeWords(subtitle)].filter { !$0.isBlank }.joined(separator: ": ")
  }

  /// As much of it as can stand without the companion; `nil` for none.
  func toldName(_ accusations: Accusations) -> String? {
    guard !accusations.areNamed(in: shownTitle) else { return nil }
    return accusations.areNamed(in: subtitle) ? shownTitle : wholeName
  }
}

extension Website {
  /// Of the first page.
  func metadata() -> PageMetadata {
    let companion = library.companion
    guard let toldName else { return PageMetadata() }
    let site = LinkedData.thing(
      "WebSite",
      [
        ("name", .text(companion.shownTitle)), ("alternateName", told(companion.subtitle)),
        ("url", base.map { .text("\($0)/") }), ("inLanguage", .text(library.companion.language)),
        ("dateModified", day), ("copyrightNotice", told(companion.licence)),
      ])
    let isTold = !accusations.areNamed(in: companion.subtitle)
    return PageMetadata(
      title: toldName, description: isTold ? companion.subtitle : "", type: "website",
      linkedData: site.inContext)
  }

  /// Of a list.
  func metadata(of tab: SiteTab) -> PageMetadata {
    PageMetadata(title: accusations.areNamed(in: tab.title) ? nil : tab.title)
  }

  /// Of the page of an entry: what can be told of it without its words.
  func metadata(of entry: Entry, summary: String, in file: String) -> PageMetadata {
    let isTold = !accusations.areNamed(in: entry.title)
    let isClear = !accusations.mayStand(on: entry) && !accusations.areNamed(in: summary)
    switch entry {
    case .legalCase: return PageMetadata()
    case .person(let person):
      let isClear = isClear && !accusations.areNamed(in: person.role)
      return metadata(of: person, isClear: isClear, in: file)
    case .source where !isClear: return PageMetadata()
    case .source(let source):
      return PageMetadata(title: source.title, type: "article", linkedData: work(source)?.inContext)
    case .goal, .chapter, .trail, .about:
      guard isTold else { return PageMetadata() }
      let article = article(entry, summary: isClear ? summary : "", in: file, isClear: isClear)
      return PageMetadata(
        title: entry.title, description: isClear ? summary : "", type: "article",
        linkedData: article.inContext)
    }
  }

  /// Of somebody who may be accused, the name alone.
  private func metadata(of person: Person, isClear: Bool, in file: String) -> PageMetadata {
    let others = person.alsoKnownAs.filter { !accusations.areNamed(in: $0) }
    let data = LinkedData.thing(
      "Person",
      [
        ("name", .text(person.name)), ("alternateName", .list(others.map { .text($0) }).nonEmpty),
        ("description", isClear ? .words(person.role) : nil), ("url", .text(address(of: file))),
      ])
    return PageMetadata(
      title: person.name, description: isClear ? person.role : "", type: "profile",
      linkedData: data.inContext)
  }

  private func article(
    _ entry: Entry, summary: String, in file: String, isClear: Bool
  ) -> LinkedData {
    let quotes = isClear ? library.quotes(in: entry.id).filter(accusations.mayBeToldAlone) : []
    return .thing(
      "Article",
      [
        ("headline", .text(entry.title)), ("description", .words(summary)),
        ("url", .text(address(of: file))), ("inLanguage", .text(library.companion.language)),
        ("dateModified", day),
        ("author", toldName.map { .thing("Organization", [("name", .text($0))]) }),
        (
          "isPartOf",
          .thing(
            "WebSite",
            [("name", toldName.map { .text($0) }), ("url", base.map { .text("\($0)/") })])
        ),
        ("hasPart", .list(quotes.map { quotation($0, in: file) }).nonEmpty),
      ])
  }

  /// Words with their speaker, who is not the author of the page, and the work that has them.
  private func quotation(_ quote: Quote, in file: String) -> LinkedData {
    let speaker = LinkedData.thing(
      quote.speaker.map { library.person($0) != nil ? "Person" : "Organization" } ?? "Thing",
      [
        ("name", .text(quote.speakerName)),
        ("url", quote.speaker.flatMap(addresses.file).map { .text(address(of: $0, from: file)) }),
      ])
    let anchor = addresses.anchors(of: quote.home).name(of: quote.id)
    return .thing(
      "Quotation",
      [
        ("text", .text(quote.text)), ("creator", quote.speakerName.isEmpty ? nil : speaker),
        ("dateCreated", quote.date.map { .text($0.with(.certain).description) }),
        ("isBasedOn", quote.sources.lazy.compactMap(library.source).first.flatMap(work)),
        ("url", anchor.map { .text(address(of: file) + percentEncoded("#\($0)")) }),
      ])
  }

  /// A work, unless its own title names somebody who may be accused.
  private func work(_ source: Source) -> LinkedData? {
    let makers = [source.author, source.publisher].compactMap { $0 }.joined(separator: " ")
    guard !accusations.mayStand(on: .source(source)),
      !accusations.areNamed(in: "\(source.title) \(makers)")
    else { return nil }
    return .thing(
      "CreativeWork",
      [
        ("name", .text(source.title)), ("author", source.author.flatMap { .words($0) }),
        ("publisher", .words(source.publisher)),
        ("datePublished", source.date.map { .text($0.with(.certain).description) }),
        (
          "url",
          source.url.flatMap(webAddress).flatMap { address in
            accusations.areNamed(inAddress: address) ? nil : .text(address)
          }
        ),
      ])
  }

  /// Words that accuse nobody; `nil` for others, and for none.
  private func told(_ words: String) -> LinkedData? {
    accusations.areNamed(in: words) ? nil : .words(words)
  }

  private var day: LinkedData? {
    library.companion.asOf.map { .text($0.with(.certain).description) }
  }

  /// The whole address of a page, or where no base is known, what leads there.
  private func address(of file: String, from page: String? = nil) -> String {
    let path = percentEncoded(file)
    if let base { return "\(base)/\(path)" }
    return (page ?? file).rootReference + path
  }
}

extension LinkedData {
  /// Of schema.org.
  fileprivate var inContext: LinkedData {
    guard case .object(let fields) = self else { return self }
    return .object([("@context", .text("https://schema.org"))] + fields)
  }

  /// `nil` for nothing.
  fileprivate static func words(_ text: String) -> LinkedData? { text.isEmpty ? nil : .text(text) }

  fileprivate var nonEmpty: LinkedData? {
    if case .list(let values) = self, values.isEmpty { return nil }
    return self
  }
}
