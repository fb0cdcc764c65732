import Bibliography
import Citation
import ContentModel
import ContentParser
import Foundation
import TestSupport
import Testing

/// What `cite` writes of a companion's sources gives the same sources when it is taken in again.
@Suite struct RoundTripTests {
  private static let sources = Fixtures.bundled.companion.sources

  /// CSL-JSON carries all that front matter says.
  @Test func everySourceComesBackFromCSLJSON() throws {
    let back = try sources(from: .cslJSON, as: .cslJSON)
    #expect(back.count == Self.sources.count && back.count > 200)
    for source in Self.sources {
      var expected = source
      expected.article = Article(file: source.article.file)
      var found = try #require(back[source.id])
      found.article = Article(file: source.article.file)
      #expect(found == expected)
    }
  }

  /// BibTeX knows no grade, nor whether an article is an interview; a day of access it has of what has an
  /// address alone, and its marks of quotation are curly.
  @Test func bibTeXCarriesTitleMakersPlaceDateAndAddress() throws {
    for (source, found) in try pairs(.bibtex, as: .bibtex) {
      #expect(found.title.plain == source.title.plain && found.isDescribed == source.isDescribed)
      #expect(found.author?.plain == source.author?.plain || source.kind == .agency)
      #expect(found.date == source.date && found.url == source.url, "\(source.id)")
      #expect(
        found.publisher.plain == source.publisher.plain || source.kind == .agency, "\(source.id)")
      #expect(source.url == nil || found.accessed == source.accessed)
      #expect(found.grade == nil)
    }
  }

  /// An article comes back into the volume, the number and the pages from which it went out.
  @Test(
    arguments: zip(
      [CitationStyle.cslJSON, .bibtex, .ris], [BibliographyFormat.cslJSON, .bibtex, .ris]))
  func anArticleKeepsItsPlaceInTheJournal(style: CitationStyle, format: BibliographyFormat) throws {
    var source = Self.sources[0]
    source.kind = .journal
    (source.volume, source.number, source.pages) = ("5", "4", "431–457")
    let text = [Clipping(.source(source), in: Fixtures.bundled)].bibliography(in: style).plain
    let record = try #require(ReadBibliography(text, as: format).records.first)
    #expect(record.kind == "journal" && record.rest == [])
    #expect(record.volume == "5" && record.number == "4" && record.pages == "431–457")
    let form = ContentForm.source
    let fields = SourceFields(
      record, kinds: form.words(of: "kind"), grades: form.words(of: "grade"))
    for line in ["volume: \"5\"", "number: \"4\"", "pages: \"431–457\"", "kind: journal"] {
      #expect(fields.frontMatter.contains(line), "\(fields.frontMatter)")
    }
  }

  /// RIS has titles with the capitals of a sentence besides.
  @Test func risCarriesTheSameButForCapitals() throws {
    for (source, found) in try pairs(.ris, as: .ris) {
      #expect(found.title.plain.lowercased() == source.title.plain.lowercased())
      #expect(found.author?.plain == source.author?.plain || source.kind == .agency)
      #expect(found.date == source.date && found.url == source.url, "\(source.id)")
      #expect(source.url == nil || found.accessed == source.accessed)
    }
  }

  private func pairs(
    _ style: CitationStyle, as format: BibliographyFormat
  ) throws -> [(Source, Source)] {
    let back = try sources(from: style, as: format)
    #expect(back.count > 200)
    return Self.sources.compactMap { source in back[source.id].map { (source, $0) } }
  }

  /// Out, in, written to files, and read as any companion is.
  private func sources(
    from style: CitationStyle, as format: BibliographyFormat
  ) throws -> [EntityID: Source] {
    let text = Self.sources.map { Clipping(.source($0), in: Fixtures.bundled) }
      .bibliography(in: style).plain
    let read = ReadBibliography(text, as: format)
    #expect(read.problems == [] && read.records.count == Self.sources.count)
    let form = ContentForm.source
    var pages = SourcePages(
      sources: [], kinds: form.words(of: "kind"), grades: form.words(of: "grade"))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let files = folder.appendingPathComponent("sources")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("title: A\n".utf8).write(to: folder.appendingPathComponent("companion.yml"))
    for record in read.records {
      guard case .page(let slug, let text, _) = pages.add(record) else { continue }
      try Data(text.utf8).write(to: files.appendingPathComponent("\(slug).md"))
    }
    let sources = try ContentLoader(folder: folder.path).load().value.sources
    return Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
  }
}

extension String {
  /// With straight marks of quotation.
  fileprivate var plain: String {
    replacing("“", with: "\"").replacing("”", with: "\"").replacing("’", with: "'")
      .replacing("‘", with: "'")
  }
}
