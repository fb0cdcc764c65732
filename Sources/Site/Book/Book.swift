import ContentModel
import TextLayout

/// A companion as an EPUB 3.3 publication: every entry a document, in the order in which they are read.
public struct Book {
  let library: Library
  let addresses: SiteAddresses
  private let templates: TemplateSet
  /// In seconds since 1970.
  private let time: Int

  /// Of the documents, in the archive.
  static let folder = "EPUB/"

  /// - Parameter time: When it was last changed, in seconds since 1970.
  public init(_ library: Library, templates: TemplateSet, time: Int) {
    self.library = library
    self.templates = templates
    self.time = time
    addresses = SiteAddresses(library, for: .book, besides: templates.ids(on: "book-page"))
  }

  /// Every file of the archive, in the order in which it holds them; the first is to be stored bare.
  public func files() throws(TemplateProblem) -> [SiteFile] {
    let parts = BookPart.all(of: library)
    var documents: [SiteFile] = [
      try file("cover.xhtml", by: "book-cover", [:]),
      try file("contents.xhtml", by: "book-contents", contents(parts)),
      try document(of: .about(library.companion.about)),
    ]
    for part in parts {
      documents.append(try file(part.file, by: "book-part", fields(of: part)))
      for entry in part.entries { documents.append(try document(of: entry)) }
    }
    let picture = try file("cover.svg", by: "book-picture", cover)
    let style = try file("style.css", by: "book-style", [:])
    let package = try file(
      "package.opf", by: "book-package", ["documents": .list(documents.enumerated().map(listed))])
    let whole = [package] + documents + [picture, style]
    return [
      SiteFile("mimetype", "application/epub+zip"),
      SiteFile("META-INF/container.xml", Self.container),
    ] + whole.map { SiteFile(path: Self.folder + $0.path, bytes: $0.bytes) }
  }

  /// A file made by a template, which knows of the whole book, too.
  private func file(
    _ path: String, by template: String, _ fields: [String: TemplateValue]
  ) throws(TemplateProblem) -> SiteFile {
    let companion = library.companion
    let common: [String: TemplateValue] = [
      "root": .text(path.rootReference), "lang": shown(companion.language),
      "isRightToLeft": .flag(companion.isRightToLeft),
      "site": shown(companion.shownTitle), "subtitle": .optional(companion.subtitle),
      "asOf": .optional(companion.asOf?.prose), "asOfDate": .optional(companion.asOf?.description),
      "credits": .optional(companion.credits),
      "licence": .optional(companion.licence),
      "identifier": .text(companion.bookIdentifier), "modified": .text(utcTime(time)),
    ]
    return SiteFile(path, try templates.render(template, common.merging(fields) { _, own in own }))
  }

  /// The document of an entry.
  private func document(of entry: Entry) throws(TemplateProblem) -> SiteFile {
    let path = addresses.file(of: entry.id) ?? "\(entry.id)\(Medium.book.ending)"
    let folio = Folio(entry, in: library)
    let markup = FolioMarkup(folio, at: PagePlace(path, home: entry.id, in: library, addresses))
    return try file(
      path, by: "book-page",
      [
        "heading": shown(folio.title), "kind": .text(entry.siteKind),
        "chapter": .flag(entry.siteKind == "chapter"),
        "number": .optional(chapterNumber(of: entry.id)),
        "captions": .list(folio.captions.map { shown($0) }),
        "summary": .optional(folio.summary),
        "address": .optional(folio.address.flatMap(webAddress)),
        "addressWords": .optional(folio.address),
        "text": .text(markup.text), "additions": .markup(markup.additions),
        "notes": .markup(markup.notes), "addresses": .markup(markup.addresses),
      ])
  }

  /// As the package lists it.
  private func listed(_ number: Int, _ document: SiteFile) -> TemplateValue {
    [
      "href": .text(percentEncoded(document.path)), "id": .text("document-\(number + 1)"),
      "isContents": .flag(document.path == "contents.xhtml"),
    ]
  }

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles>
    <rootfile full-path="\(folder)package.opf" media-type="application/oebps-package+xml"/>
    </rootfiles>
    </container>

    """
}
