import Display
import TestSupport
import Testing

@testable import CursesTerminal

/// What is known of a terminal by its name, and what is done where its description is missing.
@Suite struct TerminalNameTests {
  private static let xterm = ["xterm-256color", "xterm", "vt220", "vt100", "ansi"]

  @Test(arguments: [
    ("kitty", xterm), ("foot", xterm), ("wezterm", xterm), ("alacritty", xterm), ("ghostty", xterm),
    ("xterm-ghostty", xterm), ("xterm-kitty", xterm), ("xterm-nonesuch", xterm),
    ("nonesuch-256color", xterm), ("nonesuch-direct", xterm),
    ("xterm-256color", ["xterm", "vt220", "vt100", "ansi"]),
    ("foot-extra", ["foot-256color", "foot", "xterm-256color"]),
    ("tmux-direct", ["tmux-256color", "tmux", "screen-256color", "screen", "xterm-256color"]),
    ("screen.xterm-kitty", ["screen-256color", "screen", "xterm-256color"]),
    ("rxvt-unicode-nonesuch", ["rxvt-unicode-256color", "rxvt-unicode", "rxvt-256color", "rxvt"]),
    ("vt100-nonesuch", ["vt100-256color", "vt100"]),
    ("nonesuch", []), ("", []), ("-", ["-256color", ""]),
  ]) func theNearestDescriptionsStandInForOneThatIsMissing(name: String, expected: [String]) {
    let known: Set = [
      "xterm-256color", "xterm", "vt220", "vt100", "ansi", "foot-256color", "foot", "tmux-256color",
      "tmux", "screen-256color", "screen", "rxvt-unicode-256color", "rxvt-unicode", "rxvt-256color",
      "rxvt", "vt100-256color", "-256color", "",
    ]
    var found: [String] = []
    for name in TerminalName(name).standIns where known.contains(name) && !found.contains(name) {
      found.append(name)
    }
    #expect(Array(found.prefix(expected.count)) == expected)
    #expect(expected.isEmpty == found.isEmpty)
  }

  @Test func aNameOfAnyLengthIsHarmless() {
    #expect(TerminalName(String(repeating: "x-", count: 100_000) + "256color").standIns == [])
  }

  @Test(arguments: [
    ("foot", [:], true), ("xterm-kitty", [:], true), ("xterm-ghostty", [:], true),
    ("alacritty-direct", [:], true), ("xterm-256color", [:], false), ("linux", [:], false),
    ("xterm-256color", ["TERM_PROGRAM": "WezTerm"], true),
    ("xterm-256color", ["TERM_PROGRAM": "iTerm.app"], true),
    ("xterm-256color", ["TERM_PROGRAM": "Apple_Terminal"], false),
    ("screen-256color", ["TERM_PROGRAM": "ghostty"], false), ("tmux-256color", [:], false),
  ]) func framesAreMarkedWhereTheMarksAreKnown(
    name: String, environment: [String: String], expected: Bool
  ) {
    #expect(TerminalName(name, environment: { environment[$0] }).synchronizes == expected)
  }

  @Test(arguments: [
    ("tmux-256color", [:], true), ("screen-256color", ["TMUX": "/tmp/x,1,0"], true),
    ("screen-256color", [:], false), ("screen", ["TMUX": ""], false), ("foot", [:], true),
    ("linux", [:], false), ("vt100", [:], false),
  ]) func aTitleIsShownWhereItCanBeTakenBack(
    name: String, environment: [String: String], expected: Bool
  ) {
    #expect(TerminalName(name, environment: { environment[$0] }).keepsTitles == expected)
  }
}

extension CursesScreenTests {
  @Test(arguments: [
    "foot-nonesuch", "xterm-nonesuch", "nonesuch-256color", "kitty-nonesuch", "screen-nonesuch",
  ]) func aTerminalWithoutADescriptionHasAScreenAndARemark(type: String) throws {
    let stage = try Stage()
    var screen = try stage.screen(type)
    screen.present(frame("the words"))
    #expect(stage.sent.contains("the words"))
    let remark = screen.remark
    #expect(remark?.hasPrefix("TERM=\(type) is unknown to this system; shown as on ") == true)
  }

  @Test func aTerminalThatIsDescribedHasNoRemark() throws {
    let stage = try Stage()
    let screen = try stage.screen()
    let remark = screen.remark
    #expect(remark == nil)
  }
}

extension CursesScreenTests {
  @Test func aFrameStandsBetweenMarksThatAreAlwaysClosed() throws {
    let stage = try Stage()
    do {
      var screen = try stage.screen("foot-nonesuch")
      for words in ["first", "second", "second"] { screen.present(full(of: words)) }
      let frames = stage.sent.components(separatedBy: "\u{1B}[?2026h").dropFirst()
      #expect(frames.count == 2)
      for (frame, words) in zip(frames, ["fir", "sec"]) {
        let parts = frame.components(separatedBy: "\u{1B}[?2026l")
        #expect(parts.count == 2 && parts[0].contains(words) && parts[1].isEmpty)
      }
      let farewell = String(decoding: screen.sequences.farewell, as: UTF8.self)
      #expect(farewell.hasPrefix("\u{1B}[?2026l"))
    }
    #expect(stage.sent.modesOn == [])
  }

  @Test func marksGoOnlyWhereTheyAreKnown() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    screen.present(full(of: "words"))
    #expect(!stage.sent.contains("2026"))
  }

  @Test(arguments: [1, -1, 3, 0]) func aStepOfAFewLinesGoesWithoutThem(lines: Int) throws {
    let stage = try Stage()
    var screen = try stage.screen("foot-nonesuch")
    screen.present(full(of: "line "))
    let before = stage.sent.count
    screen.present(full(of: "line ", from: lines, title: "another"))
    #expect(stage.sent.count > before)
    #expect(stage.sent.ranges(of: "\u{1B}[?2026h").count == 1)
    screen.present(full(of: "line ", from: 12))
    #expect(stage.sent.ranges(of: "\u{1B}[?2026h").count == 2)
  }

  /// A frame whose every row differs from the others.
  private func full(of words: String, from first: Int = 0, title: String = "title") -> Frame {
    var full = frame(title)
    for row in 1..<full.size.rows {
      let place = Point(row: row, column: 0)
      full.write("\(words)\(first + row)", at: place, in: Rect(full.size))
    }
    return full
  }
}

extension CursesScreenTests {
  private func titled(_ title: String?) -> Frame {
    var titled = frame("words")
    titled.title = title
    return titled
  }

  @Test(arguments: [
    ("xterm-256color", "\u{1B}]2;"), ("tmux-256color", "\u{1B}]0;"), ("foot-nonesuch", "\u{1B}]2;"),
  ]) func theTerminalsTitleIsThePagesAndIsTakenBack(type: String, start: String) throws {
    let stage = try Stage()
    do {
      var screen = try stage.screen(type)
      for title in ["Two mothers", "Two mothers", nil, "Про Галину"] {
        screen.present(titled(title))
      }
      #expect(stage.sent.ranges(of: "\(start)Two mothers\u{7}").count == 1)
      #expect(stage.sent.ranges(of: "\(start)Про Галину\u{7}").count == 1)
      var output = TerminalOutput()
      output.take(stage.sent.utf8)
      #expect(output.titlesPutAside == 1)
      output.take(screen.sequences.farewell)
      #expect(output.titlesPutAside == 0)
      #expect(output.faults == [])
    }
    var output = TerminalOutput()
    output.take(stage.sent.utf8)
    #expect(output.titlesPutAside == 0)
    #expect(output.isAtRest)
  }

  @Test(arguments: ["vt100", "linux", "screen", "rxvt"])
  func aTitleThatWouldStayIsNotSet(type: String) throws {
    let stage = try Stage()
    var screen = try stage.screen(type)
    screen.present(titled("Two mothers"))
    #expect(stage.sent.contains("words"))
    #expect(!stage.sent.contains("Two mothers"))
  }

  @Test func aTitleIsSafe() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    screen.present(
      titled("a\u{7}b\u{1B}\\c\u{1B}[31m\nd\u{9C}\(String(repeating: "e", count: 5000))"))
    #expect(TerminalOutput.faults(in: stage.sent.utf8) == [])
    #expect(stage.sent.ranges(of: "\u{7}").count == 1)
    #expect(stage.sent.count < 2000)
  }

  @Test func afterAnotherProgramTheTitleIsSetAgain() throws {
    let stage = try Stage()
    var screen = try stage.screen("foot-nonesuch")
    screen.present(titled("Two mothers"))
    screen.suspend {}
    screen.present(titled("Two mothers"))
    #expect(stage.sent.ranges(of: "]2;Two mothers").count == 2)
    #expect(stage.sent.ranges(of: "[22;0;0t").count == 2)
    #expect(stage.sent.ranges(of: "[23;0;0t").count == 1)
  }

  @Test(
    arguments: [
      ("linux", nil, "* % o \"Кадр\" é ┌─┐ v"), ("xterm", SignSet.ascii, "* % o \"Кадр\" é +-+ v"),
      ("xterm", .wide, "* % o \"Kadr\" e +-+ v"), ("xterm", nil, "● ◐ ○ “Кадр” é ┌─┐ ✓"),
      ("linux", .unicode, "● ◐ ○ “Кадр” é ┌─┐ ✓"),
    ] as [(String, SignSet?, String)])
  func signsAreThoseOfTheTerminal(type: String, signs: SignSet?, shown: String) throws {
    let stage = try Stage()
    var screen = try CursesScreen(
      type: type, input: stage.input, output: stage.output, signs: signs)
    screen.present(frame("● ◐ ○ “Кадр” é ┌─┐ ✓"))
    #expect(stage.sent.contains(shown))
  }
}
