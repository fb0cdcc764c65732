import Bibliography
import ContentModel
import Testing

@Suite struct OtherFormatTests {
  @Test func readsRIS() throws {
    let text = """
      TY  - NEWS
      ID  - x1
      AU  - King, Martin Luther, Jr.
      AU  - Valley Water Board
      TI  - The dam
      goes on
      T2  - The Valley Post
      PY  - 2021
      DA  - 2021/10/22/
      UR  - https://e.org/dam
      Y2  - 2022/01/02/
      DO  - 10.1/x
      VL  - 7
      ER  -\u{20}

      TY  - BOOK
      TI  - Water
      PB  - A Press
      PY  - 1999///
      """
    let read = ReadBibliography(text.replacing("\n", with: "\r\n"), as: .ris)
    #expect(read.records.count == 2 && read.problems.map(\.line) == [16])
    let (dam, book) = (read.records[0], read.records[1])
    #expect(dam.title == "The dam goes on" && dam.container == "The Valley Post")
    #expect(
      dam.names == [
        .init(family: "King", given: "Martin Luther", suffix: "Jr."),
        .init(family: "Valley Water Board"),
      ])
    #expect(
      dam.date == PartialDate(iso: "2021-10-22") && dam.accessed == PartialDate(iso: "2022-01-02"))
    #expect(dam.kind == "press" && dam.doi == "10.1/x" && dam.volume == "7" && dam.rest == [])
    #expect(
      book.kind == "book" && book.publisher == "A Press" && book.date == PartialDate(iso: "1999"))
  }

  @Test func readsCSLJSON() throws {
    let text = """
      [{"id": 12, "type": "article-newspaper", "title": "The <i>dam</i>", "container-title": "Post",
        "author": [{"family": "Souza", "given": "Ada", "non-dropping-particle": "de"}, {"literal": "Board"}],
        "issued": {"date-parts": [["2021", 10]]}, "accessed": {"raw": "2022-01-02"},
        "URL": "https://e.org", "volume": "7", "custom": {"last-take": {"grade": "repost"}}},
       7, {"type": "book", "issued": {"literal": "spring"}}]
      """
    let read = ReadBibliography(text, as: .cslJSON)
    #expect(read.problems.map(\.message) == ["item 2 is no object; take it out"])
    let (dam, book) = (read.records[0], read.records[1])
    #expect(dam.key == "12" && dam.title == "The dam" && dam.container == "Post")
    #expect(dam.names == [.init(family: "de Souza", given: "Ada"), .init(family: "Board")])
    #expect(
      dam.date == PartialDate(iso: "2021-10") && dam.accessed == PartialDate(iso: "2022-01-02"))
    #expect(dam.volume == "7" && dam.rest == [] && dam.own == ["grade": "repost"])
    #expect(book.date == nil && book.unreadDate == "spring")
    #expect(read.problems.map(\.line) == [5] && read.records.map(\.line) == [1, 5])
    #expect(ReadBibliography("[{},\n {]", as: .cslJSON).problems.map(\.line) == [2])
    for text in ["3", "\"x\"", "{\"version\": 5}", "[{\"volume\": 3}]"] {
      let read = ReadBibliography(text, as: .cslJSON)
      #expect(read.records.isEmpty && read.problems.map(\.line) == [1], "\(text)")
    }
    let half = "[{\"type\": \"book\",\n\"title\": \"A\\ud800\"}]"
    #expect(ReadBibliography(half, as: .cslJSON).problems.map(\.line) == [2])
    let large = ReadBibliography(
      "[{\"type\": \"book\", \"volume\": 12345678901234567890, \"issue\": 3.5}]", as: .cslJSON)
    #expect(large.records.map(\.volume) == ["12345678901234567890"])
    #expect(large.records.map(\.number) == ["3.5"])
    #expect(ReadBibliography("{\"title\": \"A\"}", as: .cslJSON).records.map(\.title) == ["A"])
  }

  /// What is no number hides nothing behind it, and is not passed over.
  @Test(
    arguments: [
      ("[\"c. 1990\", 3, 2]", nil, "c. 1990-3-2"),
      ("[1990, \"spring\", 2]", "1990", "1990-spring-2"),
      ("[1990, 13]", "1990", "1990-13"), ("[\"1990\", \"3\"]", "1990-03", nil),
      ("[1990, 3], [1990, 5]", "1990-03", "1990-3/1990-5"), ("[]", nil, nil),
    ] as [(String, String?, String?)])
  func datesOfCSLAreReadAsFarAsTheyAreNumbers(_ parts: String, _ date: String?, _ unread: String?) {
    let text = "[{\"type\": \"book\", \"issued\": {\"date-parts\": [\(parts)]}}]"
    let record = ReadBibliography(text, as: .cslJSON).records.first
    #expect(record?.date == date.flatMap { PartialDate(iso: $0) } && record?.unreadDate == unread)
  }

  @Test(
    arguments: [
      ("a.json", "", .cslJSON), ("a.bib", "", .bibtex), ("a.RIS", "", .ris),
      ("-", "\n[{", .cslJSON),
      ("a.txt", "% x\n@book{", .bibtex), ("a.txt", "\u{FEFF}TY  - BOOK", .ris),
      ("a.txt", "Hello", nil),
      ("json", "", nil),
    ] as [(String, String, BibliographyFormat?)])
  func tellsWhatAFileIs(_ name: String, _ text: String, _ format: BibliographyFormat?) {
    #expect(BibliographyFormat(fileName: name, text: text) == format)
  }
}
