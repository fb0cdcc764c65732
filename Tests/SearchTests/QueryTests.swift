import Search
import Testing

@Suite struct QueryTests {
  @Test func readsFilters() {
    let query = Query("gun Speaker:Mason strand:“A Life” year:20")
    #expect(
      query.filters == [
        Query.Filter(.speaker, "mason"), Query.Filter(.strand, "a life"), Query.Filter(.year, "20"),
      ])
    #expect(query.text == "gun Speaker:Mason strand:“A Life” year:20")
  }

  @Test(arguments: ["", "  ", "\"\"", "“ ”", "speaker:", "year:\"\"", "'", "\u{301}"])
  func asksForNothing(_ text: String) {
    #expect(Query(text).isEmpty)
    #expect(Query(text).filters.isEmpty)
  }

  @Test func unknownFiltersAreWords() {
    #expect(Query("colour:red").filters.isEmpty)
    #expect(!Query("colour:red").isEmpty)
  }

  @Test func anOpenMarkReachesToTheEnd() {
    #expect(Query("speaker:\"rachel ma").filters == [Query.Filter(.speaker, "rachel ma")])
  }

  @Test func filtersAreWrittenAsTheyAreTyped() {
    #expect(Query.Filter(.speaker, "mason").description == "speaker:mason")
    #expect(Query.Filter(.speaker, "rachel mason").description == "speaker:\"rachel mason\"")
  }

  @Test(arguments: [
    ("cold spea", "spea"), ("speaker:\"ra ma", "speaker:\"ra ma"), ("cold ", nil),
    ("\"cold gun\"", nil), ("", nil),
  ])
  func tellsWhatIsBeingTyped(_ text: String, expected: String?) {
    #expect(Query(text).unfinished.map { String(text[$0]) } == expected)
  }
}
