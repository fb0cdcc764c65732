import ContentModel
import TestSupport
import Testing

/// Pages, book and feed say what language they are in.
struct LanguageTests {
  @Test func everyFileBearsTheCompanionsLanguage() throws {
    var companion = Fixtures.bundled.companion
    companion.language = "uk"
    let library = Library(companion)
    let site = try BuiltSite(library)
    for (path, page) in site.files where path.hasSuffix(".html") {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"uk\">"), "\(path)")
      #expect(!page.contains("\"en\""), "\(path)")
    }
    #expect(try site.page("life/kyiv.html").contains("\"inLanguage\":\"uk\""))
    #expect(try site.page("life/kyiv.html").contains("name=\"citation_language\" content=\"uk\""))
    #expect(try site.page("feed.xml").contains("xml:lang=\"uk\""))
    let book = try BuiltBook(library)
    #expect(try book.text("package.opf").contains("<dc:language>uk</dc:language>"))
    #expect(book.documents.count > 50)
    for document in book.documents {
      let text = String(decoding: document.bytes, as: UTF8.self)
      #expect(text.contains(" lang=\"uk\" xml:lang=\"uk\""), "\(document.path)")
    }
  }

  @Test(arguments: [
    ("ar", true), ("AR-eg", true), ("he", true), ("fa-AF", true), ("uz-Arab", true),
    ("ku-Arab-IQ", true),
    ("ar-Latn", false), ("en", false), ("uk", false), ("de-1996", false), ("az-Cyrl", false),
    ("", false),
  ])
  func aScriptFromTheRightIsLaidOutSo(language: String, isFromTheRight: Bool) throws {
    var companion = Fixtures.starter.companion
    companion.language = language
    let library = Library(companion)
    let site = try BuiltSite(library)
    for (path, page) in site.files where path.hasSuffix(".html") {
      #expect(page.prefix(100).contains(" dir=\"rtl\">") == isFromTheRight, "\(path)")
    }
    let book = try BuiltBook(library)
    #expect(
      try book.text("package.opf").contains("<spine page-progression-direction=\"rtl\">")
        == isFromTheRight)
    for document in book.documents {
      let text = String(decoding: document.bytes, as: UTF8.self)
      #expect(text.contains(" dir=\"rtl\">") == isFromTheRight, "\(document.path)")
    }
  }

  @Test func withoutOneItIsEnglish() throws {
    let site = try BuiltSite.bundled()
    #expect(try site.page("index.html").contains("<html lang=\"en\">"))
    #expect(try BuiltBook(Fixtures.symphony).text("package.opf").contains(">en</dc:language>"))
  }
}
