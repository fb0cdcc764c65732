import Bibliography
import ContentModel
import TestSupport
import Testing

@Suite struct BibTeXTests {
  private func records(_ text: String) -> [BibliographicRecord] {
    ReadBibliography(text, as: .bibtex).records
  }

  @Test func readsBracesQuotesNumbersNamesAndWhatStandsBetween() throws {
    let text = """
      Anything, and a@b.org, is a remark.
        % @article{no, title = {No}
      @comment{@article{no, title = {No}}}
      @preamble{"\\newcommand{\\x}{}"}
      @STRING{post = "The " # {Valley Post}}
      @Article(dam2021, Title = "The {Dam} and {\\"U}ber {\\it it}",
        journal = post # " Weekly", year = 2021, month = 10 # "~22", volume = 7,
        author = {Brook, Ada and {Valley Water Board} and others},
      )
      @online{b, title={B}, date={2020-03/2020-05}, url={https://e.org/a_b%20c}, urldate={2021-01-02}}
      """
    let read = ReadBibliography(text, as: .bibtex)
    #expect(read.problems == [] && read.records.count == 2)
    let (dam, page) = (read.records[0], read.records[1])
    #expect(dam.title == "The Dam and Über it" && dam.container == "The Valley Post Weekly")
    #expect(dam.key == "dam2021" && dam.kind == "journal" && dam.line == 6)
    #expect(
      dam.names == [.init(family: "Brook", given: "Ada"), .init(family: "Valley Water Board")])
    #expect(dam.volume == "7" && dam.kind == "journal" && dam.rest == [])
    #expect(page.date == PartialDate(iso: "2020-03") && page.unreadDate == "2020-03/2020-05")
    #expect(page.url == "https://e.org/a_b%20c" && page.accessed == PartialDate(iso: "2021-01-02"))
  }

  @Test(arguments: [
    ("{\\\"o}\\'e\\`a\\^{\\i}{\\~n}\\c{c}\\v sx", "öéàîñçšx"),
    ("{\\ss} \\o{} \\AA ngstr", "ß ø Ångstr"),
    ("pages 1--2---3", "pages 1–2—3"), ("``a'' `b'", "“a” `b'"),
    ("10\\% \\& \\$5 \\_x \\#", "10% & $5 _x #"),
    ("\\emph{so} \\textbf{it} is", "so it is"), ("a~b", "a b"), ("Ga{\\v{s}}pi{\\'c}", "Gašpić"),
    ("\\textbackslash{}x \\~{} \\textasciitilde{}", "\\x ~ ~"),
    ("\\H{o} \\u{g} \\k{a} \\.z \\=a", "ő ğ ą ż ā"),
    ("A \\", "A"), ("\\\"", "\u{308}"),
  ])
  func readsWhatTeXWrote(_ written: String, _ words: String) {
    let record = records("@book{a, subtitle = {\(written)}}").first
    #expect(record?.subtitle == words)
    #expect(record?.subtitle.map { Array($0.unicodeScalars) } == Array(words.unicodeScalars))
  }

  @Test(
    arguments: [
      ("Ludwig van Beethoven", "van Beethoven", "Ludwig", nil),
      ("von Neumann, John", "von Neumann", "John", nil),
      ("King, Jr., Martin Luther", "King", "Martin Luther", "Jr."), ("Plato", "Plato", "", nil),
      ("{Barnes and Noble}", "Barnes and Noble", "", nil),
      ("Ada {de Souza}", "de Souza", "Ada", nil),
      (
        "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "de la Vallée Poussin",
        "Charles Louis Xavier Joseph", nil
      ),
    ] as [(String, String, String, String?)])
  func takesNamesApart(_ written: String, _ family: String, _ given: String, _ suffix: String?) {
    #expect(
      records("@book{a, author = {\(written)}}").first?.names
        == [.init(family: family, given: given, suffix: suffix)])
  }

  @Test(arguments: [
    ("month = oct, year = 2021, day = 22", "2021-10-22"),
    ("month = {October}, year = {2021}", "2021-10"),
    ("year = 2021", "2021"), ("date = {2021-10-22}", "2021-10-22"),
    ("month = {13}, year = 2021", "2021"),
    ("month = 10, year = 2021", "2021-10"), ("month = \"22~oct\", year = 2021", "2021-10-22"),
  ])
  func readsDates(_ fields: String, _ date: String) {
    #expect(records("@book{a, \(fields)}").first?.date == PartialDate(iso: date))
  }

  @Test(arguments: ["doi:10.1000/(abc)", "a=b", "a\"b#c", "Müller(1990)"])
  func aNameMayHaveSigns(_ key: String) {
    let read = ReadBibliography("@book{ \(key) , title = {A}}\n@book(b, title = {B})", as: .bibtex)
    #expect(read.records.map(\.key) == [key, "b"] && read.problems.isEmpty)
  }

  @Test func saysWhereAnEntryBreaksOff() {
    let read = ReadBibliography(
      "@book{a, title = {A}}\n@book{b,\n title = {B\n@book{c, title = {C}}", as: .bibtex)
    #expect(read.records.map(\.key) == ["a"])
    #expect(read.problems.map(\.line) == [4] && read.problems.map(\.column) == [22])
    #expect(read.problems[0].message.contains("“b” breaks off"))
  }

  @Test(arguments: [
    "doi:10.1000/(abc)", "10.1000/x#y%20z", "ada@e.org", "a\"b",
  ])
  func anIdentifierIsAName(_ key: String) {
    let read = ReadBibliography("@book{\(key), title = {A}}", as: .bibtex)
    #expect(read.records.map(\.key) == [key] && read.records.map(\.title) == ["A"])
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "@book{title={A},year=2000}", "@book{title = {A}}", "@book{a key, title = {A}}",
    "@book(a title = {A})",
  ])
  func anEntryWithoutANameIsToldOf(_ entry: String) {
    let read = ReadBibliography(entry, as: .bibtex)
    #expect(read.records == [] && read.problems.count == 1)
  }

  @Test func manyAccentsCostWhatEachCosts() {
    let count = 30_000
    let text = "@book{a, title = {" + String(repeating: "\\'e", count: count) + "}}"
    var title = ""
    let time = processorTime { title = records(text).first?.title ?? "" }
    #expect(title == String(repeating: "é", count: count))
    #expect(time < .seconds(3), "\(time)")
  }

  /// A name that stands for itself many times over ends, and so does any text that is cut off.
  @Test func growsNoLargerThanItsFile() {
    var text = "@string{a = \"0123456789\"}\n"
    for _ in 0..<60 { text += "@string{a = a # a}\n" }
    let read = ReadBibliography(text + "@book{k, title = a}", as: .bibtex)
    #expect(read.records.allSatisfy { $0.title.utf8.count <= 8 << 20 } && !read.problems.isEmpty)
    let whole = "@article{k, author = {A {\\\"B} and C}, title = \"D # {E}\" # oct, year = 2020}"
    for end in whole.indices { _ = ReadBibliography(String(whole[..<end]), as: .bibtex) }
    _ = ReadBibliography(String(repeating: "{", count: 200_000), as: .bibtex)
    let deep = String(repeating: "{\\'", count: 50_000)
    _ = ReadBibliography(
      "@book{a, title = {\(deep)" + String(repeating: "}", count: 50_001) + "}", as: .bibtex)
  }
}
