import ContentModel
import Testing

@testable import Citation

/// Books, documents of an archive and pages of the web, by examples that the styles' makers publish and by
/// the forms of their chapters.
struct BookTests {
  private static let book = source(
    "Swing time", .book, in: "Penguin Press", by: "Zadie Smith", on: "2016-11-15")
  private static let letter = source(
    "Letter to Robert M. Ogden", .archive, in: "Rockefeller Archive Center, Sleepy Hollow, NY",
    by: "L. K. Frank", on: "1935-02-04", isDescribed: true)
  private static let page = source(
    "How the dam works", .web, in: "Stone Valley Museum", by: "Ada Brook", on: "2020-05-01",
    url: "https://museum.example/dam", accessed: "2026-11-22")

  /// https://apastyle.apa.org/style-grammar-guidelines/references/examples/book-references and
  /// …/archival-document-collections-references; chicagomanualofstyle.org/tools_citationguide, notes and
  /// bibliography; https://style.mla.org/works-cited/citations-by-format/
  @Test(arguments: [
    (book, CitationStyle.apa, "Smith, Z. (2016). Swing time. Penguin Press."),
    (book, .mla, "Smith, Zadie. Swing Time. Penguin Press, 2016."),
    (book, .chicago, "Smith, Zadie. Swing Time. Penguin Press, 2016."),
    (
      letter, .apa,
      "Frank, L. K. (1935, February 4). [Letter to Robert M. Ogden]. "
        + "Rockefeller Archive Center, Sleepy Hollow, NY."
    ),
    (
      letter, .mla,
      "Frank, L. K. [Letter to Robert M. Ogden]. 4 Feb. 1935, "
        + "Rockefeller Archive Center, Sleepy Hollow, NY."
    ),
    (
      letter, .chicago,
      "Frank, L. K. [Letter to Robert M. Ogden]. February 4, 1935. "
        + "Rockefeller Archive Center, Sleepy Hollow, NY."
    ),
    (
      page, .apa,
      "Brook, A. (2020, May 1). How the dam works. Stone Valley Museum. https://museum.example/dam"
    ),
    (
      page, .chicago,
      "Brook, Ada. “How the Dam Works.” Stone Valley Museum, May 1, 2020. Accessed November 22, 2026. "
        + "https://museum.example/dam."
    ),
  ])
  func theReferenceIsAsItsStyleHasIt(source: Source, style: CitationStyle, expected: String) {
    #expect(reference(source, in: style) == expected)
  }

  private static func journal(_ pages: String? = "165–176") -> Source {
    var source = source(
      "Livy and the pax deum", .journal, in: "Classical Philology", by: "Susan Satterfield",
      on: "2016-04")
    (source.volume, source.number, source.pages) = ("111", "2", pages)
    return source
  }

  /// By the examples of the same makers; the journal's article of chicagomanualofstyle.org.
  @Test(arguments: [
    (
      CitationStyle.apa,
      "Satterfield, S. (2016). Livy and the pax deum. Classical Philology, 111(2), 165–176."
    ),
    (
      .mla,
      "Satterfield, Susan. “Livy and the Pax Deum.” Classical Philology, vol. 111, no. 2, Apr. 2016, "
        + "pp. 165-176."
    ),
    (
      .chicago,
      "Satterfield, Susan. “Livy and the Pax Deum.” Classical Philology 111, no. 2 (April 2016): 165–176."
    ),
    (
      .plain,
      "Susan Satterfield, “Livy and the pax deum”, Classical Philology, volume 111, number 2, "
        + "April 2016, pages 165–176."
    ),
  ])
  func anArticleHasItsVolumeNumberAndPages(style: CitationStyle, expected: String) {
    #expect(reference(Self.journal(), in: style) == expected)
  }

  /// 14.171: the place in a note stands where the pages do.
  @Test func aNoteOnAnArticleHasItsPage() {
    let clipping = Clipping(.source(Self.journal(nil)), in: Library(Companion()))
    #expect(
      ChicagoStyle.note(clipping.works[0]).plain
        == "Susan Satterfield, “Livy and the Pax Deum,” Classical Philology 111, no. 2 (April 2016)"
    )
  }

  @Test func recordsOfAnArticleHaveTheirFields() {
    let bibTeX = reference(Self.journal(), in: .bibtex)
    for field in ["@article{", "volume = {111}", "number = {2}", "pages = {165--176}"] {
      #expect(bibTeX.contains(field))
    }
    let ris = reference(Self.journal(), in: .ris)
    #expect(ris.hasPrefix("TY  - JOUR\n"))
    #expect(ris.contains("\nVL  - 111\nIS  - 2\nSP  - 165\nEP  - 176\n"))
    let csl = reference(Self.journal(), in: .cslJSON)
    for field in [
      #""type": "article-journal""#, #""volume": "111""#, #""issue": "2""#, #""page": "165-176""#,
    ] {
      #expect(csl.contains(field), "\(csl)")
    }
  }

  /// Nobody gets to a book by the day on which it was read.
  @Test func theDayOfReadingStandsWithAnAddressAlone() {
    var book = Self.book
    book.accessed = PartialDate(iso: "2026-11-22")
    #expect(!reference(book, in: .plain).contains("Accessed"))
    #expect(reference(Self.page, in: .plain).contains("Accessed 22 November 2026."))
  }

  @Test func titlesOfBooksAreItalicAndThoseOfDocumentsAreNot() {
    let library = Library(Companion())
    for style in [CitationStyle.apa, .mla, .chicago] {
      let book = [Clipping(.source(Self.book), in: library)].cited(in: style)
      #expect(book.runs.contains { $0.isItalic && $0.text.hasPrefix("Swing ") }, "\(book)")
      let letter = [Clipping(.source(Self.letter), in: library)].cited(in: style)
      #expect(!letter.runs.contains { $0.isItalic }, "\(letter)")
    }
  }

  /// 14.23: a book's publisher and year stand in brackets in a note.
  @Test func aNoteOnABookHasItsFactsInBrackets() {
    let clipping = Clipping(.source(Self.book), in: Library(Companion()))
    #expect(
      ChicagoStyle.note(clipping.works[0]).plain == "Zadie Smith, Swing Time (Penguin Press, 2016)")
  }

  @Test func recordsNameThePublisherAndTheArchive() {
    #expect(reference(Self.book, in: .bibtex).contains("publisher = {{Penguin Press}}"))
    #expect(reference(Self.book, in: .ris).hasPrefix("TY  - BOOK\n"))
    #expect(reference(Self.book, in: .cslJSON).contains(#""publisher": "Penguin Press""#))
    #expect(reference(Self.letter, in: .ris).hasPrefix("TY  - UNPB\n"))
    #expect(reference(Self.letter, in: .cslJSON).contains(#""archive": "Rockefeller Archive"#))
  }
}
