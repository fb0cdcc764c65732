import Display
import Testing

@testable import CursesTerminal

/// Keys as another program's settings of the terminal have them come: kitty's keyboard protocol and
/// xterm's modifyOtherKeys.
@Suite struct KeyReportTests {
  @Test(arguments: [
    ("[27u", Key.escape), ("[27;1u", .escape), ("[27;1:1u", .escape), ("[13u", .enter),
    ("[9u", .tab), ("[9;2u", .backTab), ("[127u", .backspace), ("[32u", .character(" ")),
    ("[113u", .character("q")), ("[113;1:2u", .character("q")), ("[97;2u", .character("A")),
    ("[97:65;2u", .character("A")), ("[1092:1060;2u", .character("Ф")),
    ("[1092u", .character("ф")), ("[97;65u", .character("A")), ("[97;66u", .character("a")),
    ("[223;2u", .character("ß")), ("[47;2u", .character("?")), ("[47:63;2u", .character("?")),
    ("[55:47;2u", .character("/")), ("[97;;229u", .character("å")), ("[97;129u", .character("a")),
    ("[99;5u", .control("c")), ("[1089::99;5u", .control("c")), ("[99;133u", .control("c")),
    ("[67;6u", .control("c")), ("[92;5u", .control("\\")), ("[91;5u", .escape),
    ("[104;5u", .backspace), ("[105;5u", .tab), ("[106;5u", .enter), ("[109;5u", .enter),
    ("[57399u", .character("0")), ("[57408;129u", .character("9")), ("[57409u", .character(".")),
    ("[57410u", .character("/")), ("[57411u", .character("*")), ("[57412u", .character("-")),
    ("[57413u", .character("+")), ("[57414u", .enter), ("[57415u", .character("=")),
    ("[57417u", .left), ("[57418u", .right), ("[57419u", .up), ("[57420u", .down),
    ("[57421u", .pageUp), ("[57422u", .pageDown), ("[57423u", .home), ("[57424u", .end),
    ("[57426u", .delete), ("[98;3u", .alt("b")), ("[66;4u", .alt("b")), ("[27;3;102~", .alt("f")),
    ("[1080::98;3u", .alt("b")), ("[13;3u", .held(.enter)), ("[13;5u", .held(.enter)),
    ("[127;3u", .held(.backspace)), ("[57417;5u", .held(.left)), ("[1;5:1C", .held(.right)),
    ("[27;5;121~", .control("y")), ("[27;5;99~", .control("c")), ("[27;1;27~", .escape),
    ("[27;2;13~", .enter), ("[27;2;65~", .character("A")), ("[27;2;9~", .backTab),
    ("[27;5;105~", .tab),
    ("[1;1:1A", .up), ("[1;129B", .down), ("[1;1:2C", .right), ("[5;1:1~", .pageUp),
    ("[3;129~", .delete), ("[13;1:1~", .function(3)), ("[1;1:1P", .function(1)),
  ]) func isTheKeyThatWasPressed(sequence: String, key: Key) {
    #expect(decode("\u{1B}" + sequence) == [.key(key)])
  }

  @Test(arguments: [
    "[113;1:3u", "[27;1:3u", "[99;5:3u", "[1;1:3A", "[5;1:3~", "[13;1:3~", "[1;1:3P",
    // Keys of the desktop, keys alone, keys that have no meaning, and numbers that are none.
    "[113;9u", "[113;17u", "[113;33u", "[57441u", "[57442;2u", "[57358u", "[57361u", "[57428u",
    "[57425u", "[57427u", "[32;5u", "[49;5u", "[9;3u", "[99;7u", "[0u", "[5u", "[55296u",
    "[1114112u", "[99999999999999999999u", "[u", "[;5u", "[?1u", "[:u", "[27;5~", "[27;5;121;1~",
    "[27;5;~", "[57345u",
  ]) func isNothing(sequence: String) {
    #expect(decode("a\u{1B}\(sequence)b") == keys("ab"))
  }

  @Test func theTextOfAnInputMethodIsNoCommand() {
    #expect(decode("\u{1B}[0;;1082:1110:1085:1086u") == [.paste("кіно")])
  }

  @Test func controlCOfSuchATerminalIsNotLost() {
    #expect(decode("\u{1B}[99;5u") == decode("\u{3}"))
    #expect(decode("\u{1B}[27;5;122~") == decode("\u{1A}"))
  }

  @Test(arguments: ["\u{1B}[99;5u", "\u{1B}[97:65;2u", "\u{1B}[27;5;121~", "\u{1B}[0;;97:98u"])
  func mayArriveInParts(text: String) {
    let bytes = Array(text.utf8)
    for place in 1..<bytes.count {
      #expect(decode(Array(bytes[..<place]), Array(bytes[place...])) == decode(text), "\(place)")
    }
  }
}
