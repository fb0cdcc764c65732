import Bibliography
import ContentModel
import Testing

@Suite struct SourcePageTests {
  private func record(_ title: String, _ change: (inout BibliographicRecord) -> Void = { _ in })
    -> BibliographicRecord
  {
    var record = BibliographicRecord(line: 1)
    record.title = title
    change(&record)
    return record
  }

  private func pages(_ sources: [Source] = []) -> SourcePages {
    SourcePages(sources: sources, kinds: ["press", "film"], grades: ["official", "repost"])
  }

  @Test func whatIsNotToldIsLeftToTheAuthor() {
    var pages = pages()
    let made = pages.add(
      record("A “thing” \\ \"q\"") {
        $0.kind = "book"
        $0.type = "BOOK"
        $0.unreadDate = "spring"
        $0.rest = ["volume: 7 --> x"]
      })
    #expect(
      made
        == .page(
          slug: "thing-q",
          text: """
            ---
            title: "A “thing” \\\\ \\"q\\""
            publisher: # TODO: who published it
            # date: # TODO: when, in place of “spring”
            kind: # TODO: press or film
            grade: # TODO: official or repost
            accessed: # TODO: the day on which it was read
            ---

            <!-- Not taken over: volume: 7 – x -->

            """, requests: ["publisher", "date", "kind", "grade", "accessed"]))
  }

  @Test func allThatIsToldIsTaken() {
    var pages = pages()
    let made = pages.add(
      record("The dam") {
        $0.subtitle = "A report"
        $0.names = [
          .init(family: "de Souza", given: "Ada"), .init(family: "King", given: "M", suffix: "Jr."),
        ]
        $0.container = "Valley Post"
        $0.date = PartialDate(iso: "2021-10")
        $0.kind = "press"
        $0.doi = "doi:10.1/X"
        $0.accessed = PartialDate(iso: "2022-01-02")
        $0.own = ["grade": "repost"]
      })
    #expect(
      made
        == .page(
          slug: "valley-post-2021-10-dam",
          text: """
            ---
            title: "The dam"
            subtitle: "A report"
            publisher: "Valley Post"
            author: "de Souza, Ada and King, M, Jr."
            date: "2021-10"
            kind: press
            grade: repost
            url: "https://doi.org/10.1/X"
            accessed: 2022-01-02
            ---

            """, requests: []))
  }

  @Test func aWorkThatIsThereIsNamedAndPassedOver() {
    let there = Source(
      id: EntityID(folder: "sources", slug: "dam"), title: "The Dam", publisher: "P",
      date: PartialDate(iso: "2021"), url: "https://www.e.org/a/", article: Article(file: ""))
    var pages = pages([there])
    #expect(pages.add(record("Other") { $0.url = "http://e.org/a#x" }) == .known(there.id))
    #expect(
      pages.add(
        record("The dam") {
          $0.date = PartialDate(iso: "2021")
          $0.url = "https://mirror.example/a"
        }) != .known(there.id))
    #expect(pages.add(record("the dam") { $0.date = PartialDate(iso: "2021") }) == .known(there.id))
    for date in ["2020", nil] {
      let made = pages.add(record("The dam") { $0.date = date.flatMap { PartialDate(iso: $0) } })
      guard case .page = made else {
        Issue.record("\(made)")
        return
      }
    }
    #expect(pages.add(record("D") { $0.doi = "10.1/x" }) != .known(there.id))
    #expect(
      pages.add(record("E") { $0.url = "https://doi.org/10.1/X" })
        == .known(EntityID(folder: "sources", slug: "d")))
  }

  @Test(arguments: [
    ("https://e.org/forum/#!topic/a/1", "https://e.org/forum/#!topic/a/2"),
    ("https://youtu.be/AbC", "https://youtu.be/abc"),
  ])
  func addressesThatLeadElsewhereAreOtherWorks(_ one: String, _ other: String) {
    var pages = pages()
    _ = pages.add(record("One") { $0.url = one })
    let made = pages.add(record("Other") { $0.url = other })
    guard case .page = made else {
      Issue.record("\(made)")
      return
    }
    let again = pages.add(
      record("Again") { $0.url = one.replacing("https://", with: "HTTP://www.") })
    #expect(again == .known(EntityID(folder: "sources", slug: "one")))
  }

  @Test func controlCharactersGetIntoNoPage() {
    let text =
      "TY  - BOOK\nTI  - A\u{1B}[31m\nDA  - \u{1B}[1mzz\nVL  - 7\u{1B}[2J\u{7F}\u{9B}\nER  - \n"
    var pages = pages()
    let made = pages.add(ReadBibliography(text, as: .ris).records[0])
    guard case .page(_, let page, _) = made else {
      Issue.record("\(made)")
      return
    }
    #expect(page.contains("“[1mzz”") && page.contains("volume: \"7[2J\""), "\(page)")
    #expect(
      !page.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func namesAreThoseOfTheFolder() {
    var pages = pages()
    func slug(_ record: BibliographicRecord) -> String {
      if case .page(let slug, _, _) = pages.add(record) { slug } else { "known" }
    }
    #expect(slug(record("Đorđević’s Café") { $0.key = "valley-post-a" }) == "valley-post-a")
    #expect(slug(record("Đorđević’s Café") { $0.key = "../x" }) == "dordevics-cafe")
    #expect(slug(record("Đorđević's Café") { $0.key = "DOI-1" }) == "dordevics-cafe-2")
    #expect(slug(record("…")) == "source")
    #expect(slug(record("Дамба")) == "дамба")
    let long = slug(record(String(repeating: "水", count: 120)))
    #expect(long == String(repeating: "水", count: 40))
  }

  @Test(arguments: [
    ("2021-10-22T10:00Z", "2021-10-22"), ("2021/10/22/", "2021-10-22"), ("2021///", "2021"),
    ("October 22, 2021", "2021-10-22"), ("22 Oct. 2021", "2021-10-22"), ("2021-10", "2021-10"),
    ("spring 2021", nil), ("22/10/2021", nil), ("", nil), ("2021-13-45", nil),
  ])
  func datesAreReadAsOthersWriteThem(_ written: String, _ date: String?) {
    let text = "TY  - BOOK\nDA  - \(written)\nER  - \n"
    #expect(
      ReadBibliography(text, as: .ris).records.first?.date
        == date.flatMap { PartialDate(iso: $0) })
  }
}
