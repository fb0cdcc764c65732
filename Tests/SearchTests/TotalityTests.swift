import ContentModel
import Search
import TestSupport
import Testing

@Suite struct TotalityTests {
  /// Whatever is typed has a reading, and everything that is made of it holds together.
  @Test(arguments: 0..<20 as Range<UInt64>) func anyTextIsAQuery(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let index = SmallLibrary.index
    var (unfinished, spelled, completed) = (0, 0, 0)
    for _ in 0..<50 {
      let text = random.text(upTo: 10)
      let query = Query(text)
      let hits = index.search(query)
      #expect(!query.isEmpty || hits.count == index.items.count, "seed \(seed): \(text)")
      if let range = query.unfinished {
        unfinished += 1
        #expect(!text[range].isEmpty, "seed \(seed): \(text)")
      }
      if let nearest = index.nearestSpelling(to: query) {
        spelled += 1
        #expect(hits.isEmpty && !index.search(Query(nearest)).isEmpty, "seed \(seed): \(text)")
      }
      for completion in index.completions(for: text) {
        completed += 1
        #expect(!completion.text.isEmpty)
      }
    }
    #expect(unfinished > 0 && spelled + completed > 0, "seed \(seed) tries nothing")
  }

  /// Quotes of any words can be searched for any words; what is found in them is marked.
  @Test(arguments: 0..<20 as Range<UInt64>) func anyTextCanBeSearched(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var found = 0
    for _ in 0..<300 {
      let text = FoldedText(random.text(upTo: 20))
      let ranges = text.find(Query(random.text(upTo: 4)))
      let apart = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
      #expect(apart && ranges.allSatisfy { !$0.isEmpty }, "seed \(seed): \(text.original)")
      found += ranges.count
    }
    #expect(found > 0, "seed \(seed) finds nothing")
  }

  /// As many words as a line takes.
  @Test func aWholePageOfWordsIsAQuery() {
    let words = Array(repeating: "the", count: 2_000).joined(separator: " ")
    let hits = SmallLibrary.index.search(Query(words)).map(\.item)
    #expect(hits.sorted() == SmallLibrary.index.search(Query("the ")).map(\.item).sorted())
    #expect(!hits.isEmpty)
  }

  @Test func anEmptyLibraryHasNoQuotes() {
    let index = SearchIndex(Library(Companion()))
    #expect(index.search(Query("")).map(\.item) == [0])
    #expect(index.nearestSpelling(to: Query("gun")) == nil)
    #expect(index.completions(for: "speaker:").isEmpty)
  }
}
