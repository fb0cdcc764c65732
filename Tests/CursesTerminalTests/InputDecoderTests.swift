import Display
import Testing

@testable import CursesTerminal

/// The inputs of bytes that arrive in these parts, and then nothing more.
func decode(_ parts: [UInt8]...) -> [Input] {
  var decoder = InputDecoder()
  var inputs: [Input] = []
  for part in parts {
    decoder.receive(part)
    while let input = decoder.next() { inputs.append(input) }
  }
  while decoder.patience != nil {
    if let input = decoder.settle() { inputs.append(input) }
  }
  return inputs
}

func decode(_ text: String) -> [Input] { decode(Array(text.utf8)) }

func keys(_ text: String) -> [Input] { text.map { .key(.character($0)) } }

@Suite struct InputDecoderTests {
  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
    ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
    ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)), ("\u{1B}[1;2C", .right),
    ("\u{1B}[1;5C", .held(.right)), ("\u{1B}[1;3D", .held(.left)), ("\u{1B}Od", .held(.left)),
    ("\u{1B}[1;5H", .held(.home)), ("\u{1B}[3;5~", .held(.delete)), ("\u{1B}[5;1~", .pageUp),
    ("\u{1B}b", .alt("b")), ("\u{1B}F", .alt("f")), ("\u{1B}\r", .held(.enter)),
    ("\u{1B}\u{7F}", .held(.backspace)),
    ("\u{1B}OM", .enter), ("\u{1B}Oy", .character("9")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace),
    ("\u{18}", .control("x")), ("\u{1B}", .escape),
  ]) func namesKeys(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test func readsCharactersOfEveryLength() {
    #expect(decode("qéГ日🎬") == keys("qéГ日🎬"))
  }

  @Test func passesOverBytesThatAreNoCharacter() {
    #expect(decode([0x80, 0xFF, 0x61, 0xC3, 0x62, 0xED, 0xA0, 0x80, 0xC0, 0xAF]) == keys("ab"))
  }

  @Test func controlCharactersInTwoBytesAreNoKeys() {
    #expect(
      decode("a\u{85}b\u{9B}Ac\u{8F}B\u{A0}") == keys("ab") + [.key(.up)] + keys("c") + [
        .key(.down)
      ] + keys("\u{A0}"))
  }

  @Test func altIsNeverTheLetterAlone() {
    #expect(
      decode("a\u{1B}qb\u{1B}Éc\u{1B}\u{18}d") == keys("a") + [.key(.alt("q"))] + keys("b")
        + [.key(.alt("é"))] + keys("cd"))
  }

  @Test func altWithASequenceIsTheKeyHeld() {
    #expect(decode("\u{1B}\u{1B}[A") == [.key(.held(.up))])
    #expect(decode("\u{1B}\u{1B}[<0;1;1M\u{1B}\u{1B}[11~") == decode("\u{1B}[<0;1;1M\u{1B}[11~"))
  }

  @Test func escapeTwiceIsTwoKeys() {
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test func unknownSequencesAreNothing() {
    #expect(decode("\u{1B}[?1;2ca\u{1B}[200;200Rb\u{1B}[99~c\u{1B}O!d\u{1B}[Ie") == keys("abcde"))
  }

  @Test func aSequenceThatBreaksOffIsNothing() {
    #expect(decode("\u{1B}[1;") == [])
    #expect(decode("\u{1B}[1;\u{1B}[A") == [.key(.up)])
  }

  @Test(arguments: [
    "\u{1B}[A", "\u{1B}[5~", "\u{1B}OA", "日", "🎬", "\u{1B}[200~ab\u{1B}[201~",
    "\u{1B}[<65;120;40M",
  ])
  func bytesMayArriveOneByOne(text: String) {
    var decoder = InputDecoder()
    var inputs: [Input] = []
    for byte in text.utf8 {
      decoder.receive([byte])
      while let input = decoder.next() { inputs.append(input) }
    }
    #expect(inputs == decode(text))
    #expect(inputs.count == 1)
  }

  @Test func anAnsweredEscapeStillTakesItsSequence() {
    var decoder = InputDecoder()
    decoder.receive([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.settle() == .key(.escape))
    decoder.receive(Array("[A".utf8))
    #expect(decoder.next() == .key(.up))
    #expect(decoder.next() == nil)
  }

  @Test func aBracketTypedAfterEscapeIsItself() {
    var decoder = InputDecoder()
    decoder.receive([0x1B])
    #expect(decoder.settle() == .key(.escape))
    decoder.receive(Array("[".utf8))
    #expect(decoder.next() == .key(.character("[")))
  }

  @Test func escapeIsAnsweredQuicklyAndSlowLinesHaveTime() {
    var decoder = InputDecoder()
    #expect(decoder.patience == nil)
    decoder.receive([0x1B])
    #expect(decoder.patience.map { $0 < 50 } == true)
    decoder.receive([0x5B])
    #expect(decoder.patience.map { $0 > 200 } == true)
  }
}
