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
    let site = try BuiltSite.bundled()
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

  /// Also where no space is near, and where the cut would fall into a letter of two units.
  @Test(.enabled(if: ScriptedSearch.canRun), arguments: [0, 1, 160, 319, 320, 321, 900, 1_600])
  func whatIsShownOfALongTextHoldsTheWords(place: Int) throws {
    let search = ScriptedSearch(Fixtures.small)
    for letter in ["漢", "𠀀", "a𠀀", "word "] {
      let before = String(repeating: letter, count: place)
      let text = before + "gun" + String(repeating: letter, count: 1_700 - place)
      let answer = try #require(try search.answers("excerpt", ["\(text)|\(before)|gun"]).first)
      let parts = answer.split(separator: " ")
      let count = try #require(parts.first.flatMap { Int($0) })
      #expect(
        (100...330).contains(count) && parts[1...] == ["true", "true"], "\(letter): \(answer)")
    }
  }
}
