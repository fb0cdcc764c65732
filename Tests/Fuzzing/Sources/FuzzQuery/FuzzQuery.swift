import ContentModel
import Fuzzing
import Search

/// The query: any text can be searched for in any other, and what is found, offered or completed
/// holds together.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Bytes(start, min(count, 1024))
  let share = bytes.number(in: 0...255)
  let cut = bytes.rest.count * share / 255
  let words = String(decoding: bytes.rest.prefix(cut), as: UTF8.self)
  let searched = String(decoding: bytes.rest.dropFirst(cut), as: UTF8.self)
  let query = Query(words)
  _ = query.filters
  if let range = query.unfinished { expect(!words[range].isEmpty, "nothing is being typed") }

  let text = FoldedText(searched)
  let found = text.find(query)
  let apart = zip(found, found.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  expect(apart && found.allSatisfy { !$0.isEmpty }, "places overlap or are empty")

  let index = SearchIndex(Library(companion(saying: searched)))
  let hits = index.search(query)
  expect(!query.isEmpty || hits.count == index.items.count, "an empty query leaves something out")
  if let nearest = index.nearestSpelling(to: query) {
    expect(hits.isEmpty && !index.search(Query(nearest)).isEmpty, "“\(nearest)” finds nothing")
  }
  for completion in index.completions(for: words) {
    expect(!completion.text.isEmpty, "an empty completion")
  }
  for value in index.facets(of: hits, for: query).flatMap(\.values) {
    _ = index.toggling(value.filter, in: query)
  }
  return 0
}

/// A companion of one quote.
private func companion(saying text: String) -> Companion {
  let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
  let home = EntityID(folder: "life", slug: "page")
  let quote = Quote(
    id: EntityID(folder: "quotes", slug: "one"),
    words: [Block(.paragraph([Inline(.text(text), range)]), range)],
    speaker: EntityID(folder: "people", slug: "ada"), speakerName: "Ada", occasion: "at home",
    date: nil, dateText: "one day", isFragment: false, sources: [], attribution: [], home: home,
    location: SourceLocation(file: "life/01-page.md"))
  let article = Article(file: "life/01-page.md", blocks: [Block(.quote(quote), range)])
  let chapter = Chapter(
    id: home, title: "Page", period: nil, summary: "", bearings: [], article: article)
  return Companion(strands: [Strand(id: "life", title: "Life", chapters: [chapter])])
}
