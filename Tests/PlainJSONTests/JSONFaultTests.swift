import Foundation
import PlainJSON
import TestSupport
import Testing

/// Where a text stops being JSON.
struct JSONFaultTests {
  @Test(arguments: [
    ("", 1, 1), ("{", 1, 2), ("[1,\n 2,]", 2, 4), ("{\"é\": 1,,}", 1, 9), ("{\"a\" 1}", 1, 6),
    ("[\"a\n\"]", 1, 4), ("[\"\\q\"]", 1, 4), ("[\"\\u12g4\"]", 1, 5), ("[01]", 1, 3),
    ("[1.]", 1, 4),
    ("[tru]", 1, 2), ("[\r1,\r\n2 3]", 3, 3), ("[\"\\ud83d\"]", 1, 4), ("[\"\\udE00\"]", 1, 4),
    ("[\"\\ud83d\\u0041\"]", 1, 4), (String(repeating: "[", count: 513), 1, 513), ("[1] 2", 1, 5),
    ("[1}", 1, 3), ("nonsense", 1, 1), ("[\"open", 1, 7),
    ("[-]", 1, 3), ("[1e]", 1, 4), ("{1: 2}", 1, 2), ("\u{0}", 1, 1),
  ])
  func thePlaceIsTold(json: String, line: Int, column: Int) {
    let fault = JSONFault(in: json)
    #expect(fault?.line == line && fault?.column == column, "\(json): \(String(describing: fault))")
  }

  @Test(arguments: [
    ("{]", "this is not JSON"), ("\"\\udead\"", "this is half a character"),
    (String(repeating: "{\"a\":", count: 300_000), "this nests too deep"),
  ])
  func theReasonIsTold(json: String, reason: String) {
    #expect(JSONFault(in: json)?.reason == reason)
  }

  @Test(arguments: [
    "1", "\"x\"", "[]", "{}", "\u{FEFF}[true, false, null, -0.5e+10, 0, \"\\u00e9\\\"\"]",
    "{\"a\": {\"b\": [[], {}]}}\n",
    String(repeating: "[", count: 512) + String(repeating: "]", count: 512), "\"\\ud83d\\uDE00\"",
  ])
  func jsonHasNone(json: String) { #expect(JSONFault(in: json) == nil) }

  /// Whatever Foundation's reader refuses as a whole has a place, and nothing that it takes.
  @Test(arguments: 0..<300 as Range<UInt64>) func foundationAgrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array("{\"a\": [1, -2.5e3, true, null, \"x\\n\\u00e9\"], \"b\": {\"c\": []}}".utf8)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if Bool.random(using: &random) {
        bytes.remove(at: place)
      } else {
        bytes.insert(Array(",:[]{}\"1-e.\\ x".utf8).randomElement(using: &random) ?? 0, at: place)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let isRead =
      (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
    #expect((JSONFault(in: text) == nil) == isRead, "seed \(seed): \(text)")
  }
}
