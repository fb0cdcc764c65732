import Citation
import ContentModel
import TestSupport
import Testing

@testable import Site

/// What the elements of pages tell browsers, readers aloud and those who copy.
struct MarkupTests {
  /// Every page of an entry.
  private func pages() throws -> [(entry: Entry, page: String)] {
    let site = try BuiltSite.bundled()
    return try Fixtures.bundled.entries.map { entry in
      (entry, try site.page(try #require(site.addresses.file(of: entry.id))))
    }
  }

  @Test func whatLeadsOutSaysSoAndNothingElseDoes() throws {
    var count = 0
    for (entry, page) in try pages() {
      for link in page.split(separator: "<a ").dropFirst() {
        let tag = String(link.prefix { $0 != ">" })
        let isOut = tag.contains(" href=\"http") || tag.hasPrefix("href=\"http")
        #expect(tag.contains("rel=\"external\"") == isOut, "\(entry.id): \(tag)")
        count += isOut ? 1 : 0
      }
    }
    #expect(count > 300)
  }

  /// A quotation names its source for machines, and its work for readers as one.
  @Test func aQuoteBearsItsSourceItsSpeakerAndItsDate() throws {
    let library = Fixtures.bundled
    let site = try BuiltSite.bundled()
    var dated = 0
    for quote in library.quotes {
      let start = "<figure class=\"quote\" id=\"\(quote.id.slug)\""
      let figure = try #require(
        MarkupText.part(try site.page(of: quote), from: start, to: "</figure>"), "\(quote.id)")
      let address = quote.sources.compactMap { library.source($0)?.url }.compactMap(webAddress)
        .first
      let cite = address.map { "<blockquote cite=\"\(escaped($0))\">" } ?? "<blockquote>"
      #expect(figure.contains(cite), "\(quote.id)")
      if !quote.speakerName.isEmpty {
        #expect(figure.contains("<span class=\"speaker\">"), "\(quote.id)")
      }
      guard let date = quote.date, figure.contains("<time ") else { continue }
      #expect(figure.contains("<time datetime=\"\(date.with(.certain))\">"), "\(quote.id)")
      dated += 1
    }
    #expect(dated > library.quotes.count / 2)
  }

  /// On the page and in the list, what is copied is what `cite` prints, and the place of the words.
  @Test func whoeverCopiesAQuoteTakesItsCitationAlong() throws {
    let library = Fixtures.bundled
    let site = try BuiltSite.bundled()
    let list = values(of: "data-copy", in: try site.page("quotes.html"))
      .map { $0.replacing("&#10;", with: "\n") }
    let texts = library.quotes.map { Clipping(quote: $0, in: library).text(in: .plain) }
    #expect(list == texts)
    let places = values(of: "data-place", in: try site.page("quotes.html"))
    #expect(places == library.quotes.map { site.addresses.place(of: $0.id) })
    for (entry, page) in try pages() {
      let own = values(of: "data-copy", in: page).map { $0.replacing("&#10;", with: "\n") }
      #expect(own.allSatisfy(Set(texts).contains), "\(entry.id)")
      #expect(own.count == library.quotes(in: entry.id).count, "\(entry.id)")
    }
  }

  @Test func aPageIsMarkedInTheListOfPagesAsThisOneOrAsWhereItBelongs() throws {
    let site = try BuiltSite.bundled()
    #expect(
      try site.page("people.html").contains("<a href=\"people.html\" aria-current=\"page\">"))
    let page = try site.page("people/rachel-mason.html")
    #expect(page.contains("<a href=\"../people.html\" aria-current=\"true\">"))
    #expect(page.split(separator: "aria-current").count == 2)
  }

  /// An event's day, also for machines; a time that is no one day for readers alone.
  @Test func aDayIsOneForMachinesToo() throws {
    let library = Fixtures.bundled
    let timeline = try BuiltSite.bundled().page("timeline.html")
    let days = library.events.filter { $0.date.open == .neither && $0.date.start == $0.date.end }
    let times = values(of: "datetime", in: timeline).dropLast()
    #expect(days.count > 50 && Array(times) == days.map { "\($0.date.start.with(.certain))" })
  }

  @Test func anEventOnItsPageHasItsDayToo() throws {
    let library = Fixtures.bundled
    let days = library.events.filter { $0.date.open == .neither && $0.date.start == $0.date.end }
    for event in days {
      let page = try BuiltSite.bundled().page(
        try #require(BuiltSite.bundled().addresses.file(of: event.home)))
      #expect(page.contains("<strong><time datetime=\"\(event.date.start.with(.certain))\">"))
    }
  }

  /// Each heading at most one level below the one before, whatever the text has.
  @Test func noLevelOfHeadingsIsLeftOut() throws {
    let body = "## A\n\nOne.\n\n#### B\n\nTwo.\n\n###### C\n\nThree.\n\n## D\n\nFour."
    let page = try BuiltSite(try authored(["town/04-x.md": chapter("X", body)])).page("town/x.html")
    for heading in ["<h2 id=\"a\">", "<h3 id=\"b\">", "<h4 id=\"c\">", "<h2 id=\"d\">"] {
      #expect(page.contains(heading), "\(heading)")
    }
  }

  /// What HTML forbids, or tells wrong: a link in a link, and a head over nothing.
  /// The date stands last, and may stand beside the name.
  @Test(arguments: [
    (
      "[Odile Fennimark](../people/odile-fennimark.md), at the 2019 fair, 2019",
      "at the 2019 fair, <time datetime=\"2019\">2019</time>"
    ),
    (
      "[Odile Fennimark](../people/odile-fennimark.md), on the set, 3 May 2019",
      "</span>, on the set, <time datetime=\"2019-05-03\">3 May 2019</time>"
    ),
    (
      "Jane Roe, at home, 2019",
      "<span class=\"speaker\">Jane Roe</span>, at home, <time datetime=\"2019\">2019</time>"
    ),
  ])
  func theDateOfWordsIsMarkedWhereItStands(attribution: String, markup: String) throws {
    let body = "> “It rained.”\n>\n> — \(attribution)[^1]"
    let library = try authored(["town/04-x.md": chapter("X", body)])
    let page = try BuiltSite(library).page("town/x.html")
    #expect(
      page.contains(markup),
      "\(MarkupText.part(page, from: "<figcaption", to: "</figcaption>") ?? "")")
    #expect(!page.contains("\"creator\":{\"@type\":\"Organization\",\"name\":\"Jane Roe\""))
  }

  @Test func oddContentMakesRightElements() throws {
    let body = """
      [![A door](https://example.org/door.jpg)](https://example.org/house)

      |  | Lamps |
      | --- | --- |
      | Hall | 3 |
      """
    let library = try authored(["town/04-odd.md": chapter("Odd", body)])
    let page = try BuiltSite(library).page("town/odd.html")
    let link = try #require(
      MarkupText.part(
        page, from: "<a rel=\"external\" href=\"https://example.org/house\"", to: "</a>"))
    #expect(link.contains("A door") && link.split(separator: "<a ").count == 1)
    #expect(page.contains("<thead><tr><td></td><th scope=\"col\">Lamps</th></tr>"))
  }

  @Test func aPageLeadsToThePageBeforeAndAfterAndAcross() throws {
    let library = Fixtures.bundled
    let site = try BuiltSite.bundled()
    for chapter in library.companion.strands.flatMap(\.chapters) {
      let page = try site.page(try #require(site.addresses.file(of: chapter.id)))
      for (step, rel) in [(-1, "prev"), (1, "next")] {
        let id = library.sibling(of: chapter.id, step: step)
        let file = id.flatMap { site.addresses.file(of: $0) }
        let link = "<link rel=\"\(rel)\" href=\"../\(file ?? "")"
        #expect(page.contains(link) == (file != nil), "\(chapter.id): \(rel)")
        if let file { #expect(page.contains("href=\"../\(file)\" rel=\"\(rel)\"")) }
      }
      let other = library.counterparts(of: chapter).first
      #expect(page.contains("<li class=\"\">Across: ") == (other != nil))
    }
  }
}
