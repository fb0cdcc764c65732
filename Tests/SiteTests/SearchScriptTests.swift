import ContentModel
import Search
import TestSupport
import Testing

@testable import Site

/// The script that the page searches.
struct SearchScriptTests {
  @Test func stringsAreWrittenSoThatNothingEndsThem() {
    var script = ScriptText()
    script.add(quoted: "a\"b\\c\n</script>\u{2028}é\u{85}")
    #expect(script.text == "\"a\\\"b\\\\c\\u000a\\u003c/script>\\u2028é\\u0085\"")
  }

  @Test func everyPlaceThatItNamesIsOnItsPage() throws {
    let site = try BuiltSite(Fixtures.bundled)
    let library = Fixtures.bundled
    let script = SearchScript(library, site.addresses)
    let places = script.places
    #expect(places.count > 3_000)
    #expect(Set(places.map(\.anchor)).count > 300)
    for place in places where !place.anchor.isEmpty {
      #expect(try site.page(place.file).contains(" id=\"\(place.anchor)\""), "\(place)")
    }
  }

  /// All items of the index and no others are there, with their words.
  @Test func itHoldsEverythingThatTheIndexHolds() {
    let library = Fixtures.bundled
    let text = SearchScript(library, SiteAddresses(library)).text
    let index = SearchIndex(library)
    let start = text.firstRange(of: "\"items\":[\n")
    #expect(start != nil)
    let lines = start.map { text[$0.upperBound...].split(separator: "\n") } ?? []
    #expect(lines.count == index.items.count + 1)
    for (line, item) in zip(lines, index.items) {
      var words = ScriptText()
      words.add(quoted: item.text)
      #expect(line.contains(words.text))
    }
    #expect(text.utf8.count < 1_000_000)
  }
}
