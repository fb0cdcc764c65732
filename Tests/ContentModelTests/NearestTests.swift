import ContentModel
import Testing

/// What was probably meant, and where nothing was.
struct NearestTests {
  @Test(arguments: [
    ("raed", ["list", "read"], "read"), ("Press", ["press", "court"], "press"),
    ("publihser", ["publisher", "published"], "publisher"),
    ("acessed", ["accessed", "grade"], "accessed"), ("di", ["id", "title"], "id"),
    ("broken-lnik", ["broken-link", "bad-kind"], "broken-link"),
    ("life/los-angels", ["life/los-angeles", "life/los-alamos"], "life/los-angeles"),
    ("lief/the-studio", ["life/the-studio", "life/the-long-journey"], "life/the-studio"),
    ("sources/paperr.md", ["sources/paper.md", "sources/pages.md"], "sources/paper.md"),
    ("people/MAX-STONE.md", ["people/max-stone.md"], "people/max-stone.md"),
  ])
  func whatIsMeantIsFound(word: String, candidates: [String], meant: String) {
    #expect(nearest(to: word, in: candidates) == meant)
  }

  @Test(arguments: [
    ("hat", ["bed", "cow"]), ("zebra", ["metro", "debut"]), ("kind", ["list", "find-all", "id"]),
    ("x", ["y", "id"]), ("date", ["grade", "place"]), ("wall", ["will-be", "work"]),
    ("people/bob", ["people/ada", "people/max"]),
    ("sources/tow.md", ["sources/ada.md", "sources/paper.md"]),
    ("life/the-wedding", ["life/the-reporter", "life/the-studio"]),
    ("investigation/the-end", ["investigation/the-key", "investigation/the-gun"]),
    ("", ["a", "ab"]),
  ])
  func whatIsFarOffIsNotProposed(word: String, candidates: [String]) {
    #expect(nearest(to: word, in: candidates) == nil)
  }

  @Test func theFirstOfEquallyNearOnesIsProposed() {
    #expect(nearest(to: "cart", in: ["cars", "card", "cast"]) == "cars")
  }

  @Test func whereNoneIsNearTheFewAreNamed() {
    #expect(suggestion(for: "hue", in: ["red", "green"]) == "; known are red, green")
    #expect(suggestion(for: "gren", in: ["red", "green"]) == "; the nearest is green")
    #expect(suggestion(for: "hue", in: (0...10).map { "kind\($0)" }) == "")
  }
}
