import ContentModel
import Display
import ContentParser
import PlainText
import Site
import TestSupport
import Testing

/// A companion as a book.
struct BookTests {
  @Test func theMediaTypeIsTheFirstFileAndThePackageIsWhereTheContainerSays() throws {
    let files = try BuiltBook(Fixtures.starter).files
    #expect(files.first == SiteFile(path: "mimetype", bytes: Array("application/epub+zip".utf8)))
    let container = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(files[1].path == "META-INF/container.xml")
    #expect(container.contains("full-path=\"EPUB/package.opf\""))
    #expect(files.contains { $0.path == "EPUB/package.opf" })
  }

  @Test func everyEntryHasADocumentThatThePackageListsAndPutsInOrder() throws {
    let library = Fixtures.symphony
    let book = try BuiltBook(library)
    let package = try book.text("package.opf")
    for entry in library.entries {
      let name = BuiltBook.name(of: entry)
      #expect(try book.text(name).contains("<h1"))
      #expect(package.contains("href=\"\(name)\""), "\(name)")
    }
    let listed = package.split(separator: "<itemref ").count - 1
    #expect(listed == book.documents.count)
  }

  @Test func theWordsAreThoseThatReadPrints() throws {
    let library = Fixtures.symphony
    let book = try BuiltBook(library)
    let text = LinearText(library, columns: 2_000)
    for entry in library.entries {
      let page = try book.text(BuiltBook.name(of: entry))
      let part = try #require(MarkupText.part(page, from: "<header", to: "</body>"))
      let read = try #require(text.lines(of: entry.id)).joined(separator: "\n")
      #expect(MarkupText.words(of: part) == MarkupText.words(in: read), "\(entry.id)")
    }
  }

  @Test func aNoteOpensWhereItIsMarked() throws {
    let library = Fixtures.symphony
    let book = try BuiltBook(library)
    var count = 0
    for entry in library.entries {
      let page = try book.text(BuiltBook.name(of: entry))
      for mark in page.matches(of: /epub:type="noteref" id="[^"]+" href="#([^"]+)"/) {
        #expect(
          page.contains("<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"\(mark.1)\">"))
        count += 1
      }
    }
    #expect(count > 10)
  }

  @Test func theContentsHaveTheStrandsWithTheirChaptersAndThePageListAllOfThese() throws {
    let library = Fixtures.symphony
    let contents = try BuiltBook(library).text("contents.xhtml")
    let parts = contents.split(separator: "<nav ")
    let table = try #require(parts.first { $0.hasPrefix("epub:type=\"toc\"") })
    let pages = try #require(parts.first { $0.hasPrefix("epub:type=\"page-list\"") })
    for strand in library.companion.strands {
      var rest = try #require(table.firstRange(of: ">\(strand.title)</a>")).upperBound
      for chapter in strand.chapters {
        let found = table[rest...].firstRange(of: "href=\"\(chapter.id).xhtml\"")
        rest = try #require(found, "\(chapter.id)").upperBound
        #expect(pages.contains("href=\"\(chapter.id).xhtml#page.start\""))
      }
    }
  }

  /// Of any words, and any number of strands.
  @Test(arguments: [
    ("Last Take", 2), ("Donaudampfschifffahrtsgesellschaftskapitän", 2), ("\u{65E5}", 1),
    (String(repeating: "Many words ", count: 20), 2), (String(repeating: "日本", count: 40), 21),
    ("Last Take", 300),
  ])
  func theCoverHoldsWhatStandsOnIt(title: String, strands: Int) throws {
    var companion = Fixtures.small.companion
    companion.title = title
    companion.subtitle = title
    let strand = try #require(companion.strands.first)
    companion.strands = Array(repeating: strand, count: strands)
    let picture = try BuiltBook(Library(companion)).text("cover.svg")
    var lowest = 0
    for text in picture.matches(of: /<text x="160" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</) {
      let (y, size) = (Int(text.1) ?? 0, Int(text.2) ?? 0)
      // The widest letters of a serif take about a quarter more than half their height on average.
      #expect(160 + displayWidth(String(text.3)) * size * 5 / 8 < 1_600, "\(text.3)")
      if size > 44 { lowest = max(lowest, y) }
    }
    #expect(picture.contains("…") == (displayWidth(title) > 100))
    let marks = picture.matches(of: /<rect x="(\d+)" y="(\d+)" width="(-?\d+)" height="14"/)
    for mark in marks {
      let (x, y, width) = (Int(mark.1) ?? 0, Int(mark.2) ?? 0, Int(mark.3) ?? 0)
      #expect(width > 0 && x + width <= 1_440 && y > lowest && y < 2_200)
    }
    #expect(marks.count > 1)
  }

  /// Hundreds of sources are found from their part.
  @Test func theContentsNameEveryChapterAndNoSource() throws {
    let contents = try BuiltBook(Fixtures.bundled).text("contents.xhtml")
    #expect(contents.contains("href=\"life/kyiv.xhtml\"") && !contents.contains("href=\"sources/"))
  }

  @Test func theIdentifierStaysWhileWordsAndTimesChange() throws {
    var companion = Fixtures.symphony.companion
    companion.identity = "a-symphony"
    func package(_ companion: Companion, time: Int) throws -> String {
      try BuiltBook(Library(companion), time: time).text("package.opf")
    }
    func identifier(_ package: String) throws -> Substring {
      try #require(package.firstMatch(of: /<dc:identifier id="book">(urn:uuid:[0-9a-f-]{36})</)).1
    }
    let before = try package(companion, time: 0)
    companion.title = "Another title"
    let after = try package(companion, time: 1_795_824_000)
    #expect(try identifier(before) == identifier(after))
    #expect(before.contains("<meta property=\"dcterms:modified\">1970-01-01T00:00:00Z</meta>"))
    #expect(after.contains("<meta property=\"dcterms:modified\">2026-11-28T00:00:00Z</meta>"))
    companion.identity = "another"
    #expect(try identifier(before) != identifier(try package(companion, time: 0)))
  }

  @Test(.enabled(if: Judge.has("xml.dom.minidom")))
  func everyFileIsWellFormedWhateverTheContentIs() throws {
    let hostile = try HostileCompanion()
    let library = Library(try ContentLoader(folder: hostile.folder).load().value)
    let book = try BuiltBook(library)
    #expect(book.documents.count > 15)
    let script = """
      import sys, xml.dom.minidom
      texts = sys.stdin.buffer.read().split(b"\\x0c")
      for text in texts: xml.dom.minidom.parseString(text)
      print(len(texts))
      """
    let texts = book.files.filter { !$0.path.hasSuffix(".css") && $0.path != "mimetype" }
    let input = texts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\u{0C}")
    let read = try Judge.program("python3", ["-c", script], input: input)
    #expect(read == "\(texts.count)\n")
  }
}
