import ContentModel
import Display
import Fuzzing
import Interface
import Journal
import Reading

/// The journal's import: what is no journal is refused in one line, and what is one is written and
/// read back the same, merges with itself, and can be opened and looked at.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Bytes(start, count)
  do throws(JournalProblem) {
    let contents = try JournalContents(json: bytes.text)
    let again = try JournalContents(json: contents.json())
    var merged = again
    merged.merge(contents)
    open(contents)
  } catch {
    expect(!error.description.contains("\n"), "\(error) has two lines")
  }
  return 0
}

private func open(_ contents: JournalContents) {
  var state = State(Library(companion), size: Size(columns: 80, rows: 24))
  state.resume(contents)
  for size in [Size(columns: 80, rows: 24), Size(columns: 3, rows: 30)] {
    _ = state.update(.input(.resize(size)))
    _ = state.render()
  }
  for key in ["6", "f", "[", "[", "]"].map({ Key.character(Character($0)) }) {
    _ = state.update(.input(.key(key)))
    _ = state.render()
  }
}

private let companion: Companion = {
  let id = EntityID(folder: "life", slug: "kyiv")
  let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
  let words = Block(.paragraph([Inline(.text("A page of a few words."), range)]), range)
  let article = Article(file: "life/01-kyiv.md", blocks: [words])
  let chapter = Chapter(
    id: id, title: "Kyiv", period: nil, summary: "", bearings: [], article: article)
  return Companion(strands: [Strand(id: "life", title: "Life", chapters: [chapter])])
}()
