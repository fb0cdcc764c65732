import Testing

@testable import Citation

struct PlaceTests {
  @Test(arguments: [
    ("paragraph 13", "para. 13"), ("paragraph 7. The feature prints no mark.", "para. 7"),
    ("paragraph 4; the speaker is not named there", "para. 4"),
    ("paragraph 5, quoting the film", "para. 5"), ("paragraphs 5 and 6", "paras. 5 and 6"),
    ("paragraphs 1, 2 and 5", "paras. 1, 2 and 5"), ("page 6", "p. 6"), ("pages 6–7", "pp. 6–7"),
    ("47:10", "47:10"), ("1:02:03, in the credits", "1:02:03"),
  ])
  func aPlaceIsRead(remark: String, expected: String) {
    #expect(Locator(remark)?.apa == expected)
  }

  @Test(arguments: [
    "", "report", "first page", "report of 3 November 2021", "22 October 2021", "page",
    "paragraphs", "1:2:3:4", "123:45", "12:xy", "pagination 3",
  ])
  func whatIsNoPlaceIsNone(remark: String) {
    #expect(Locator(remark) == nil)
  }
}
