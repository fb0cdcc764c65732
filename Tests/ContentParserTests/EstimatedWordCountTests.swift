import Testing

@testable import ContentParser

struct EstimatedWordCountTests {
  @Test(arguments: [
    ("", 0), ("One two,\tthree.\r\nFour", 4), ("— “Олена” *said* (so) – 5", 6),
    ("See [the brush](../life/01-the-first-brush.md#a) there.[^1]", 4),
    ("One.\n\n[^1]: Not this\n    nor this\nTwo\n[b]: https://example.org", 2), ("[^1]: All", 0),
  ])
  func wordsAreCountedWithoutTheirMarks(_ text: String, _ words: Int) {
    #expect(estimatedWordCount(Array(text.utf8)[...]) == words)
  }
}
