import Display
import TestSupport
import Testing

@testable import CursesTerminal

/// What a terminal answers, asked or not, is never keys.
@Suite struct AnswerTests {
  static let strings = [
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\",
    "\u{1B}]52;c;cXF1aXQ=\u{1B}\\", "\u{1B}]lq title\u{1B}\\", "\u{1B}P>|XTerm(370) q\u{1B}\\",
    "\u{1B}P1$r0 q\u{1B}\\", "\u{1B}_Gi=1;OK q\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}Xq\u{1B}\\",
    "\u{9D}11;q\u{7}", "\u{9D}11;q\u{9C}", "\u{90}>|q\u{9C}", "\u{9F}q\u{9C}", "\u{9E}q\u{9C}",
    "\u{98}q\u{1B}\\", "\u{1B}]2;кино日🎬 q\u{1B}\\", "\u{1B}P q \u{7} q\u{1B}\\",
  ]

  @Test(arguments: strings) func aStringIsNothing(string: String) {
    #expect(decode("a" + string + "b") == keys("ab"))
  }

  @Test(arguments: strings) func aStringMayBeSplitAnywhere(string: String) {
    let bytes = Array("a\(string)b".utf8)
    for place in 1..<bytes.count {
      #expect(decode(Array(bytes[..<place]), Array(bytes[place...])) == keys("ab"), "\(place)")
    }
    var decoder = InputDecoder()
    var inputs: [Input] = []
    for byte in bytes {
      decoder.receive([byte])
      while let input = decoder.next() { inputs.append(input) }
    }
    #expect(inputs == keys("ab"))
  }

  @Test("A broken string ends where something else begins", arguments: ["\u{18}", "\u{1A}"])
  func aBrokenString(end: String) {
    #expect(decode("a\u{1B}]11;q\(end)b") == keys("ab"))
    #expect(decode("a\u{1B}P1$rq\(end)b") == keys("ab"))
    #expect(decode("a\u{1B}]11;q\u{1B}[Ab") == keys("a") + [.key(.up)] + keys("b"))
    #expect(decode("a\u{1B}]11;q\u{1B}]10;q\u{7}b") == keys("ab"))
    #expect(decode("a\u{1B}]11;q\u{1B}[200~text\u{1B}[201~") == keys("a") + [.paste("text")])
  }

  @Test func aStringWithoutItsEndIsOverAfterASilence() {
    var decoder = InputDecoder()
    decoder.receive(Array("\u{1B}]11;".utf8) + [UInt8](repeating: 0x71, count: 1 << 20))
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 1000)
    #expect(decoder.bytes.count - decoder.position == 0)
    #expect(decoder.settle() == nil)
    #expect(decoder.patience == nil)
    decoder.receive(Array("q".utf8))
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test(
    "What comes too late is still none",
    arguments: [
      ("\u{1B}", "]11;rgb:q\u{7}"), ("\u{1B}", "P>|q\u{1B}\\"), ("\u{1B}", "_Gq\u{1B}\\"),
      ("\u{1B}]11;q", "q\u{7}"), ("\u{1B}]11;q", "q\u{1B}\\"), ("\u{1B}]11;q\u{1B}", "\\"),
      ("\u{1B}P1$rq", "q\u{9C}"), ("\u{1B}[12;", "40R"), ("\u{1B}[?62;1", ";2c"),
    ])
  func whatComesLate(first: String, rest: String) {
    var decoder = InputDecoder()
    decoder.receive(Array(first.utf8))
    while decoder.next() != nil {}
    while decoder.patience != nil { _ = decoder.settle() }
    decoder.receive(Array("\(rest)x".utf8))
    #expect(decoder.next() == .key(.character("x")))
  }

  @Test func keysAfterASilenceAreKeys() {
    for typed in ["]", "]]", "]x", "q", "jj", "4"] {
      for before in ["\u{1B}", "\u{1B}]11;q", "\u{1B}[12;"] {
        var decoder = InputDecoder()
        decoder.receive(Array(before.utf8))
        while decoder.next() != nil {}
        while decoder.patience != nil { _ = decoder.settle() }
        decoder.receive(Array(typed.utf8))
        var inputs: [Input] = []
        while let input = decoder.next() { inputs.append(input) }
        #expect(inputs == keys(typed), "\(before.utf8.readable)")
      }
    }
  }

  @Test(arguments: [
    "\u{1B}[12;40R", "\u{1B}[1;2R", "\u{1B}[?62;c", "\u{1B}[?1;2c", "\u{1B}[>41;370;0c",
    "\u{1B}[0n",
    "\u{1B}[?2026;2$y", "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O", "\u{9B}12;40R", "\u{1B}[?5~",
    "\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28;29;31;32;33;34;35;36;37;38;39;40;41;42;43;44;45;46c",
  ]) func aReportIsNothing(report: String) {
    let bytes = Array("a\(report)b".utf8)
    #expect(decode(bytes) == keys("ab"))
    for place in 1..<bytes.count {
      #expect(decode(Array(bytes[..<place]), Array(bytes[place...])) == keys("ab"), "\(place)")
    }
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func noAnswerIsEverAKey(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var decoder = InputDecoder()
    var inputs: [Input] = []
    for _ in 0..<200 {
      var bytes = Array((Self.strings.randomElement(using: &generator) ?? "").utf8)
      // Cut by another that begins; or whole, in parts, with keys between.
      if Int.random(in: 0..<4, using: &generator) == 0 {
        bytes = Array(bytes.prefix(Int.random(in: 3...max(3, bytes.count - 1), using: &generator)))
        if bytes.last == 0x1B || bytes.last == 0xC2 { bytes.removeLast() }
        bytes += Array("\u{1B}]4;1;q\u{7}".utf8)
      }
      let place = Int.random(in: 0...bytes.count, using: &generator)
      for part in [bytes[..<place], bytes[place...], [0x6B]] {
        decoder.receive(part)
        while let input = decoder.next() { inputs.append(input) }
      }
    }
    #expect(inputs == keys(String(repeating: "k", count: 200)), "seed \(seed)")
  }
}
