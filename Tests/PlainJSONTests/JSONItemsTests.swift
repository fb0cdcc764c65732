import PlainJSON
import Testing

/// On which lines the items of a list stand.
struct JSONItemsTests {
  @Test(arguments: [
    ("[]", []), ("[{\"a\": [1,\n2]},\n\n{}, 3]", [1, 4, 4]), ("\u{FEFF}\n[\n1]", [3]),
    ("{\"items\": [\n{\"b\": [5]},\n{}]}", [2, 3]), ("7", []), ("[\r1,\r\n2]", [2, 3]),
    ("[1,\n", []),
  ])
  func eachHasItsLine(json: String, lines: [Int]) {
    #expect(JSONItems.places(in: json).map(\.line) == lines)
  }

  @Test(arguments: [
    ("[1, 2,\n  3]", [2, 5, 3]), ("[\"é\", \"😀\", 1]", [2, 7, 12]),
    ("{\"items\": [\n{},{}]}", [1, 4]),
  ])
  func eachHasItsColumn(json: String, columns: [Int]) {
    #expect(JSONItems.places(in: json).map(\.column) == columns)
  }
}
