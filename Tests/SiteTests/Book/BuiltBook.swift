import BundledContent
import ContentModel
import Site
import TestSupport
import Testing

/// The book of a companion, as it is put into its archive.
struct BuiltBook {
  let files: [SiteFile]

  init(_ library: Library, time: Int = 1_795_824_000) throws {
    let templates = TemplateFolder(try #require(BundledContent.siteFolder))
    files = try Book(library, templates: try templates.templates(), time: time).files()
  }

  /// A document or another file of the book, from where the package stands.
  func text(_ path: String) throws -> String {
    let file = try #require(files.first { $0.path == "EPUB/" + path }, "\(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The document of an entry, from where the package stands.
  static func name(of entry: Entry) -> String {
    entry.id == .about ? "about.xhtml" : "\(entry.id).xhtml"
  }

  var documents: [SiteFile] { files.filter { $0.path.hasSuffix(".xhtml") } }
}
