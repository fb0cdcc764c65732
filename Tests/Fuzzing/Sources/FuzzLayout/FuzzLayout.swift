import ContentModel
import ContentParser
import Display
import Fuzzing
import TextLayout

/// The layout: any Markdown is set at any width, no line wider, no word lost, and the words are the
/// same at another width.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Bytes(start, min(count, 2048))
  let columns = bytes.number(in: 1...200)
  let margin = bytes.number(in: 0...80)
  let home = EntityID(folder: "life", slug: "page")
  let article = parseArticle(bytes.text, file: "life/01-page.md", home: home).value
  let folio = Folio(id: home, title: "Page", blocks: article.blocks, notes: article.notes)
  let page = layOut(folio, columns: columns, marginColumns: margin == 0 ? nil : margin)
  let other = layOut(folio, columns: 66)
  expect(page.texts == other.texts, "at \(columns) columns the words are others")
  for page in [page, other] where page.columns >= 4 {
    expect(page.defects == [], "at \(page.columns): \(page.defects)")
  }
  for line in page.plainLines {
    expect(!line.unicodeScalars.contains { $0.value < 0x20 }, "a control in \(line)")
  }
  return 0
}
