import ContentModel
import ContentParser
import Site
import TestSupport
import Testing

/// A companion that wishes its readers ill.
func hostile() throws -> Library {
  let companion = try HostileCompanion()
  return try withExtendedLifetime(companion) {
    Library(try ContentLoader(folder: companion.folder).load().value)
  }
}

/// Content can't become markup that the parser doesn't know, nor anything that a browser obeys.
struct HostileTests {
  private static let signs =
    "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>&{{title}}{{{text}}}"

  /// A companion whose every text tries to be markup.
  private func scripting() -> Library {
    let signs = Self.signs
    func article(_ file: String, _ blocks: [Block.Kind] = []) -> Article {
      Article(file: file, blocks: blocks.map { Block($0, range) }, notes: [note], wordCount: 3)
    }
    let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    let words = [Inline(.text(signs), range), Inline(.note(label: signs), range)]
    let place = SourceLocation(file: "x.md")
    let goal = EntityID(folder: "goals", slug: signs)
    let chapter = EntityID(folder: "..", slug: "../../\(signs)")
    let addresses = [
      "javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
      "//example.org/x", "https://example.org/\"><script>alert(1)</script>", "vbscript:x",
      "file:///etc/passwd",
    ]
    let links =
      addresses.map { Inline(.link(.external($0), [Inline(.text("out"), range)]), range) }
      + addresses.map { Inline(.image(address: $0, [Inline(.text("out"), range)]), range) }
    let quote = Quote(
      id: EntityID(folder: "quotes", slug: signs), words: [Block(.paragraph(words), range)],
      speaker: nil,
      speakerName: signs, occasion: signs, date: PartialDate(year: 2020), dateText: "2020",
      isFragment: false,
      sources: [EntityID(folder: "sources", slug: signs)],
      attribution: [Inline(.text("— \(signs), 2020"), range)], home: chapter, location: place)
    let callout = Callout(
      id: EntityID(folder: "questions", slug: signs), kind: .update, date: PartialDate(year: 2024),
      title: signs,
      blocks: [Block(.paragraph(words), range)], home: chapter, location: place)
    let period = Period(edtf: "2020/..")
    let event = period.map { Event(date: $0, words: words, home: chapter, location: place) }
    let item = ListBlock.Item(blocks: [Block(.paragraph(words), range)], event: event, range: range)
    let note = Note(
      label: signs, blocks: [Block(.paragraph(links), range)], sources: quote.sources, range: range)
    let blocks: [Block.Kind] = [
      .paragraph(words + links), .quote(quote), .callout(callout),
      .heading(Heading(level: 5, words: words, anchor: signs)),
      .list(ListBlock(start: nil, isTight: true, items: [item])),
      .code(language: signs, text: signs),
      .html(signs), .table(Table(alignments: [.left], header: [words], rows: [[words]])),
      .aside(title: words, [Block(.paragraph(words), range)]),
    ]
    let bearing = Bearing(goal: goal, kind: .serves, because: signs, location: place)
    let source = Source(
      id: quote.sources[0], title: signs, publisher: signs, author: signs, url: addresses[5],
      archived: addresses[0], article: article("s.md"))
    let person = Person(
      id: EntityID(folder: "people", slug: signs), name: signs, role: signs, alsoKnownAs: [signs],
      article: article("p.md", blocks))
    return Library(
      Companion(
        title: signs, identity: signs, subtitle: signs, asOf: PartialDate(year: 2024),
        credits: signs, licence: signs,
        about: article("about.md", blocks),
        goals: [
          Goal(id: goal, title: signs, grade: nil, summary: signs, article: article("g.md", blocks))
        ],
        strands: [
          Strand(
            id: "..", title: signs,
            chapters: [
              Chapter(
                id: chapter, title: signs, period: period, summary: signs, bearings: [bearing],
                article: {
                  var text = article("c.md", blocks); text.notes = [note]; return text
                }())
            ])
        ], people: [person], sources: [source],
        trails: [
          Trail(
            id: EntityID(folder: "trails", slug: signs), title: signs, audience: signs, minutes: 1,
            stops: [
              Trail.Stop(entry: chapter, anchor: signs, title: signs, words: words, location: place)
            ],
            article: article("t.md", blocks))
        ]))
  }

  @Test func noTextBecomesMarkup() throws {
    let site = try BuiltSite(scripting(), base: "https://example.org")
    #expect(site.files.count > 15)
    for (path, page) in site.files where path.hasSuffix(".html") {
      let scripts = page.split(separator: "<script", omittingEmptySubsequences: false).dropFirst()
      #expect(
        scripts.allSatisfy {
          $0.hasPrefix(" src=") || $0.hasPrefix(" type=\"application/ld+json\"")
        }, "\(path)")
      #expect(!page.contains("<img") && !page.contains("onerror=alert(2)>"), "\(path)")
      // What looks like a template's tag stays what it is.
      #expect(page.contains("&amp;{{title}}{{{text}}}"), "\(path)")
    }
    for path in ["feed.xml", "sitemap.xml"] {
      #expect(!(try site.page(path)).contains("<script"), "\(path)")
    }
  }

  @Test func linksLeadToTheWebAlone() throws {
    let site = try BuiltSite(scripting())
    var found = 0
    for (path, page) in site.files where path.hasSuffix(".html") {
      for link in values(of: "href", in: page) {
        let scheme = link.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
        guard link.dropFirst(scheme.count).hasPrefix(":") else { continue }
        found += 1
        #expect(["http", "https", "mailto"].contains(scheme), "\(path): \(link)")
        #expect(!link.contains("\"") && !link.contains("<"))
      }
      #expect(!page.contains("href=\"//"), "\(path)")
    }
    #expect(found > 5)
  }

  @Test func nothingThatIsObeyedOrUnseenIsLeft() throws {
    let site = try BuiltSite(try hostile())
    #expect(site.files.count > 30)
    for (path, page) in site.files where !path.hasPrefix("assets/") {
      let orders = page.unicodeScalars.filter { scalar in
        (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
          || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          || scalar == "\u{200B}" || scalar == "\u{FFFE}"
      }
      #expect(orders.isEmpty, "\(path): \(orders.map { String($0.value, radix: 16) }.prefix(5))")
    }
  }

  @Test func noPathLeadsOutOfTheFolder() throws {
    for path in try BuiltSite(scripting()).files.keys {
      #expect(
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..") && !path.contains("<"),
        "\(path)")
      #expect(
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty })
    }
  }
}
