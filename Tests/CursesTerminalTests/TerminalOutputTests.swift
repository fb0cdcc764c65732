import TestSupport
import Testing

/// That the judge of outputs finds what there is to be found.
@Suite struct TerminalOutputTests {
  @Test(arguments: [
    "", "words, Кино 日本 🎬\r\n\t\u{8}",
    "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;24r\u{1B}(B\u{1B}[m\u{1B}[4l",
    "\u{1B}]52;c;d29yZHM=\u{7}", "\u{1B}Ptmux;words\u{1B}\\", "\u{1B}[38;5;2\u{18}\u{1B}[m",
    "\u{1B}[39;49m\u{1B}[5X\u{1B}[3@\u{1B}[2J\u{1B}M\u{1B}=",
  ]) func wholeSequencesAreNoFault(output: String) {
    #expect(TerminalOutput.faults(in: output.utf8) == [])
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}[", "\u{1B}[1;2", "\u{1B}[38;5;2\u{1B}[m", "\u{1B}[3\rA", "\u{1B}]52;c;ab",
    "\u{1B}]52;c;ab\u{1B}[m", "\u{1B}Pab\u{7}", "\u{7}", "\u{0}", "\u{7F}", "\u{9B}31m", "\u{202E}",
    "\u{1B}c", "\u{1B}[5n", "\u{1B}[6n", "\u{1B}[>c", "\u{1B}[3;4;5t", "\u{1B}[!p",
    "\u{1B}\u{1B}[m",
  ]) func whatIsCutOrForeignIsOne(output: String) {
    #expect(TerminalOutput.faults(in: output.utf8) != [])
  }

  @Test(arguments: [
    [0xE6, 0x97], [0xE6, 0x97, 0x41], [0x97], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
  ])
  func brokenCharactersAreOne(bytes: [UInt8]) {
    #expect(TerminalOutput.faults(in: bytes) != [])
  }

  @Test(arguments: [
    "\u{1B}[?1049h", "\u{1B}[?25l", "\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?2004l", "\u{1B}=",
    "\u{1B}[22;0;0t", "\u{1B}[23;0;0t", "\u{1B}[",
  ]) func aTerminalIsNotAtRest(output: String) {
    var terminal = TerminalOutput()
    #expect(terminal.isAtRest)
    terminal.take(output.utf8)
    #expect(!terminal.isAtRest)
  }

  @Test func aTerminalIsAtRestAgain() {
    var terminal = TerminalOutput()
    for part in [
      "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[?25l\u{1B}=", "\u{1B}[?1000;1006h",
      "\u{1B}[?1006;1000l\u{1B}[?1049l\u{1B}[23;0;0t\u{1B}[?12l\u{1B}[?25h\u{1B}>",
    ] { terminal.take(part.utf8) }
    #expect(terminal.isAtRest)
  }
}
