import BundledContent
import ContentModel
import Site
import TestSupport
import Testing

/// The site of a companion, as it is written.
struct BuiltSite {
  let library: Library
  let addresses: SiteAddresses
  let files: [String: String]

  init(_ library: Library, base: String? = nil) throws {
    self.library = library
    addresses = SiteAddresses(library)
    let templates = TemplateFolder(try #require(BundledContent.siteFolder))
    let site = Website(
      library, templates: try templates.templates(), assets: try templates.assets(), base: base)
    files = Dictionary(
      uniqueKeysWithValues: try site.files().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  /// The site of the companion that is built in, made once for all tests.
  static func bundled() throws -> BuiltSite { try made.get() }

  private static let made = Result { try BuiltSite(Fixtures.bundled) }

  func page(_ path: String) throws -> String { try #require(files[path]) }

  /// The page on which a quote stands.
  func page(of quote: Quote) throws -> String {
    try page(try #require(addresses.file(of: quote.home), "\(quote.id)"))
  }
}
