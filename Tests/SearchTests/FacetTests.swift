import Search
import Testing

@Suite struct FacetTests {
  private func facets(_ text: String) -> [Facet] {
    let query = Query("kind:quote \(text)")
    return SmallLibrary.index.facets(of: SmallLibrary.index.search(query), for: query)
  }

  /// What a filter of the facet list finds is what was counted, also among few hits.
  @Test(arguments: ["", "the", "cold", "year:2021"]) func countsAddUp(_ text: String) {
    let hits = SmallLibrary.index.search(Query("kind:quote \(text)"))
    for value in facets(text).flatMap(\.values) {
      let narrowed = Query("\(text) kind:quote \(value.filter)")
      #expect(SmallLibrary.index.search(narrowed).count == value.count, "\(value.filter)")
    }
    for field in [Query.Field.speaker, .strand] {
      let counts = facets(text).first { $0.field == field }?.values.map(\.count) ?? []
      #expect(counts.reduce(0, +) == hits.count)
    }
  }

  @Test func theMostFrequentComeFirst() throws {
    #expect(facets("").map(\.field) == Query.Field.allCases)
    let strands = try #require(facets("").first { $0.field == .strand })
    #expect(strands.values.map(\.label) == ["The investigation", "Goals", "A life"])
    #expect(strands.values.map(\.count) == [3, 1, 1])
    let years = try #require(facets("").first { $0.field == .year })
    #expect(years.values.map(\.filter.value) == ["2021", "2025", "2022"])
    #expect(facets("nowhere").map(\.field) == [.kind])
  }

  @Test(arguments: [
    ("speaker:mason", ["speaker:rachel-mason"]), ("speaker:os", []), ("", []),
    ("strand:life strand:goals", ["strand:goals", "strand:life"]),
    ("nowhere year:2022", ["year:2022"]),
  ])
  func whatTheQueryFiltersByIsChosen(_ text: String, expected: [String]) {
    let chosen = facets(text).flatMap(\.values).filter(\.isChosen)
    #expect(chosen.map(\.filter.description) == ["kind:quote"] + expected)
  }

  @Test func theChosenComeFirst() throws {
    let kinds = try #require(facets("kind:fragment").first { $0.field == .from })
    #expect(kinds.values.map(\.label) == ["fragment", "press"])
    let goals = try #require(facets("nowhere goal:celebrate").first { $0.field == .goal })
    #expect(goals.values.map(\.count) == [0])
  }

  @Test(arguments: [
    ("", "speaker:rachel-mason "), ("gun ", "gun speaker:rachel-mason "),
    ("gun Speaker:“Rachel-Mason” day", "gun day"), ("gun speaker:mason", "gun"),
    ("speaker:ra gun", "gun"), ("speaker: gun", "gun speaker:rachel-mason "),
    ("speaker:a gun", "gun speaker:rachel-mason "),
    ("speaker:dana-hale", "speaker:dana-hale speaker:rachel-mason "),
  ])
  func toggles(_ text: String, expected: String) {
    let filter = Query.Filter(.speaker, "rachel-mason")
    #expect(SmallLibrary.index.toggling(filter, in: Query(text)).text == expected)
  }

  @Test(arguments: [
    ("s", ["speaker:", "strand:", "status:", "source:"]), ("Spea", ["speaker:"]), ("xyz", []),
    (
      "strand:",
      [
        "strand:investigation", "strand:people", "strand:goals", "strand:life", "strand:sources",
        "strand:about",
      ]
    ),
    ("speaker:\"rachel m", ["speaker:rachel-mason"]), ("speaker:rachel-mason", []),
    ("year:2", ["year:2021", "year:2025", "year:2022"]),
    ("speaker:ma", ["speaker:rachel-mason", "speaker:ost", "speaker:labour-report"]),
    (
      "speaker:o",
      ["speaker:ost", "speaker:labour-report", "speaker:rachel-mason", "speaker:a-host"]
    ),
    ("speaker:a host", []),
  ])
  func completes(_ partial: String, expected: [String]) {
    #expect(SmallLibrary.index.completions(for: partial).map(\.text) == expected)
  }
}
