import Display
import Testing

@testable import CursesTerminal

@Suite struct PasteTests {
  @Test func isTextAndNeverKeys() {
    #expect(
      decode("a\u{1B}[200~q\u{1B}[A\rß\r\nx\u{1B}[201~b")
        == [
          .key(.character("a")), .paste("q\u{1B}[A\nß\nx"), .key(.character("b")),
        ])
  }

  @Test func keepsItsEmptyLines() {
    #expect(decode("\u{1B}[200~a\n\nb\r\rc\r\n\r\nd\u{1B}[201~") == [.paste("a\n\nb\n\nc\n\nd")])
  }

  /// A slow line may rest two seconds between any two parts.
  @Test func waitsForItsEnd() {
    var decoder = InputDecoder()
    for part in ["\u{1B}[200~half", " and", " half\u{1B}[20"] {
      decoder.receive(Array(part.utf8))
      #expect(decoder.next() == nil)
      #expect(decoder.patience == 2000)
    }
    decoder.receive(Array("1~".utf8))
    #expect(decoder.next() == .paste("half and half"))
    #expect(decoder.patience == nil)
  }

  @Test func isOverAfterASilence() {
    var decoder = InputDecoder()
    decoder.receive(Array("\u{1B}[200~the words".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.settle() == .paste("the words"))
    decoder.receive(Array("q".utf8))
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test(arguments: [("ab", "q rest\u{1B}[201~"), ("ab\u{1B}[2", "01~")])
  func itsLateRestIsNeverKeys(first: String, rest: String) {
    var decoder = InputDecoder()
    decoder.receive(Array("\u{1B}[200~\(first)".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.settle() == .paste("ab"))
    decoder.receive(Array("\(rest)x".utf8))
    #expect(decoder.next() == .paste(String(rest.prefix { $0 != "\u{1B}" && $0 != "0" })))
    #expect(decoder.next() == .key(.character("x")))
  }

  @Test func isCutAtALimit() {
    let long = [UInt8](repeating: 0x61, count: InputDecoder.pasteLimit + 5000)
    let inputs = decode(Array("\u{1B}[200~".utf8), long, Array("\u{1B}[201~q".utf8))
    #expect(inputs.last == .key(.character("q")))
    #expect(inputs.first == .paste(String(repeating: "a", count: InputDecoder.pasteLimit)))
  }
}
