import Display
import Glibc
import TestSupport
import Testing

@testable import CursesTerminal

/// ncurses has one current screen, so these run one after the other.
@Suite(.serialized) struct CursesScreenTests {
  @Test func showsAFrame() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    #expect(screen.size == Size(columns: 80, rows: 24))
    screen.present(frame("Halyna · Галина", "日本 cut"))
    #expect(stage.sent.contains("Halyna · Галина"))
    #expect(stage.sent.contains("日本 cut"))
  }

  @Test func redrawsOnlyRowsThatDiffer() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    screen.present(frame("first", "second"))
    let before = stage.sent.count
    screen.present(frame("first", "changed"))
    let more = stage.sent.dropFirst(before)
    #expect(more.contains("changed"))
    #expect(!more.contains("first"))
  }

  @Test func drawsAllAnewWhenAskedTo() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    var shown = frame("the words")
    shown.wantsMouse = true
    for _ in 0..<2 { screen.present(shown) }
    #expect(stage.sent.ranges(of: "the words").count == 1)
    screen.redraw()
    screen.present(shown)
    #expect(stage.sent.ranges(of: "the words").count == 2)
    #expect(stage.sent.ranges(of: "[?2004h").count == 2)
    #expect(stage.sent.ranges(of: "[?1000h").count == 2)
    #expect(TerminalOutput.faults(in: stage.sent.utf8) == [])
  }

  @Test func cutsAFrameOfAnotherSize() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    var large = Frame(size: Size(columns: 90, rows: 30))
    large.write("日日", at: Point(row: 0, column: 79), in: Rect(large.size))
    large.write("below", at: Point(row: 24, column: 0), in: Rect(large.size))
    large.cursor = Point(row: 29, column: 89)
    screen.present(large)
    screen.present(Frame(size: Size(columns: 0, rows: 0)))
    screen.present(frame("small again"))
    #expect(stage.sent.contains("small again"))
    #expect(!stage.sent.contains("below") && !stage.sent.contains("日"))
  }

  @Test func underASCIIShowsStandIns() throws {
    let stage = try Stage(encoding: "C")
    var screen = try stage.screen()
    screen.present(frame("┌ “Кадр” 日"))
    #expect(stage.sent.contains("+ \"Kadr\" ??"))
    #expect(stage.sent.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func brightColoursAreBoldWhereThereAreEight() throws {
    let stage = try Stage()
    var screen = try stage.screen("xterm")
    screen.present(frame("green", style: Style(foreground: .ansi(10))))
    #expect(stage.sent.contains("1m\u{1B}[32mgreen"))
  }

  @Test func withoutColourKeepsAttributes() throws {
    let stage = try Stage()
    var screen = try stage.screen(useColor: false)
    screen.present(frame("bold red", style: Style(foreground: .ansi(1), [.bold])))
    #expect(stage.sent.contains("1mbold red"))
    #expect(!stage.sent.contains("[31m"))
  }

  @Test(arguments: [("xterm", true, true), ("xterm", false, false), ("vt100", true, false)])
  func saysWhetherItShowsColours(type: String, useColor: Bool, expected: Bool) throws {
    let stage = try Stage()
    let screen = try stage.screen(type, useColor: useColor)
    let showsColor = screen.showsColor
    #expect(showsColor == expected)
  }

  @Test func moreColoursThanPairsAreHarmless() throws {
    let stage = try Stage()
    var screen = try stage.screen("xterm")
    var colourful = Frame(size: Size(columns: 80, rows: 24))
    for index in 0..<(16 * 16) {
      let style = Style(foreground: .ansi(UInt8(index % 16)), background: .ansi(UInt8(index / 16)))
      colourful.write(
        "x", at: Point(row: index / 80, column: index % 80), in: Rect(colourful.size), style: style)
    }
    screen.present(colourful)
    #expect(stage.sent.filter { $0 == "x" }.count == 256)
  }

  @Test func givesTheScreenBack() throws {
    let stage = try Stage()
    do {
      var screen = try stage.screen()
      screen.present(frame("here"))
      #expect(stage.sent.modesOn == ["1049", "2004"])
    }
    #expect(stage.sent.modesOn == [])
  }

  @Test func aThemesColoursAreUnderEverything() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    var themed = frame("strong", style: Style(.bold))
    themed.base = Style(foreground: .palette(235), background: .palette(231))
    screen.present(themed)
    #expect(stage.sent.contains("1m\u{1B}[38;5;235m\u{1B}[48;5;231mstrong"))
    themed.base = .plain
    screen.present(themed)
    #expect(stage.sent.ranges(of: "strong").count == 2)
  }

  @Test func whereTwoColoursFallTogetherWordsAreStillSeen() throws {
    let stage = try Stage()
    var screen = try stage.screen("xterm")
    let style = Style(foreground: .palette(248), background: .palette(234))
    screen.present(frame("grey on black", style: style))
    #expect(stage.sent.contains("\u{1B}[37m\u{1B}[40mgrey on black"))
  }

  @Test(arguments: [("nonsense", "unknown"), ("", "not set"), ("dumb", "no full screen")])
  func refusesWhatIsNoScreen(type: String, reason: String) throws {
    let stage = try Stage()
    let error = #expect(throws: TerminalUnusable.self) { _ = try stage.screen(type) }
    #expect(error?.description.contains(reason) == true)
    #expect(stage.sent.isEmpty)
  }
}

extension CursesScreenTests {
  @Test func readsKeysAndThenTheEnd() throws {
    let stage = try Stage(typing: "q\u{1B}[Aé\u{1B}".utf8)
    var screen = try stage.screen()
    var inputs: [Input] = []
    for _ in 0..<6 {
      if let input = screen.read(waitingMilliseconds: nil) { inputs.append(input) }
    }
    #expect(
      inputs == [
        .key(.character("q")), .key(.up), .key(.character("é")), .key(.escape), .end, .end,
      ])
  }

  @Test func saysThatNothingWaits() throws {
    let stage = try Stage()
    let keys = try Channel()
    let silent = try #require(fdopen(keys.reading, "r"))
    var screen = try CursesScreen(type: "xterm", input: silent, output: stage.output)
    let before = screen.read(waitingMilliseconds: 0)
    #expect(before == nil)
    keys.send("x")
    let after = screen.read(waitingMilliseconds: 0)
    #expect(after == .key(.character("x")))
  }

  @Test func endsWhenTheOtherSideGoes() throws {
    let stage = try Stage()
    let keys = try Channel()
    let gone = try #require(fdopen(keys.reading, "r"))
    close(keys.writing)
    var screen = try CursesScreen(type: "xterm", input: gone, output: stage.output)
    let input = screen.read(waitingMilliseconds: nil)
    #expect(input == .end)
  }
}

extension CursesScreenTests {
  @Test(arguments: [
    ("🇺🇦", 2, ["U", "A"]), ("👩‍👩‍👧", 2, ["👩"]), ("❤️", 2, ["❤", " "]), ("👍🏽", 2, ["👍"]),
    ("日", 2, ["日"]), ("é", 1, ["é"]), ("e\u{301}", 1, ["e\u{301}"]), ("日", 1, ["\u{FFFD}"]),
    ("\u{1FADC}", 2, ["\u{FFFD}", " "]), ("กำ", 2, ["ก", "ำ"]), ("क्षि", 3, ["क्", "ष", "ि"]),
    ("\u{1100}\u{1161}", 2, ["\u{1100}\u{1161}"]), ("1\u{FE0F}\u{20E3}", 2, ["1\u{20E3}", " "]),
  ])
  func glyphsFillTheirColumns(text: String, columns: Int, drawn: [String]) {
    setenv("LC_ALL", "C.UTF-8", 1)
    #expect(adoptLocale())
    let found = glyphs(for: text, columns: columns).map { glyph in
      String(String.UnicodeScalarView(glyph.compactMap { Unicode.Scalar(UInt32($0)) }))
    }
    #expect(found == drawn)
  }
}

extension CursesScreenTests {
  @Test func theMouseIsAskedForWhileAFrameWantsIt() throws {
    let stage = try Stage()
    do {
      var screen = try stage.screen()
      screen.present(frame("none"))
      #expect(!stage.sent.modesOn.contains("1000"))
      var wanting = frame("wanted")
      wanting.wantsMouse = true
      for _ in 0..<2 { screen.present(wanting) }
      #expect(stage.sent.modesOn.isSuperset(of: ["1000", "1006"]))
      #expect(stage.sent.ranges(of: "[?1000h").count == 1)
      screen.present(frame("none again"))
      #expect(stage.sent.modesOn.isDisjoint(with: ["1000", "1006"]))
      screen.present(wanting)
    }
    #expect(stage.sent.modesOn == [])
  }

  @Test func aControlStringGoesOutWholeAndAsItIs() throws {
    let stage = try Stage()
    var screen = try stage.screen()
    screen.present(frame("under it"))
    let before = stage.sent
    let string = "\u{1B}]52;c;" + String(repeating: "QUJD", count: 50_000) + "\u{7}"
    screen.write(Array(string.utf8))
    #expect(stage.sent == before + string)
  }

  @Test func newsBesideTheTerminalWakesUntilTheyAreRead() throws {
    let stage = try Stage()
    let (keys, news) = (try Channel(), try Channel())
    let input = try #require(fdopen(keys.reading, "r"))
    var screen = try CursesScreen(type: "xterm", input: input, output: stage.output)
    screen.wakeDescriptors = [news.reading]
    var inputs = [screen.read(waitingMilliseconds: 0)]
    news.send("!")
    inputs.append(screen.read(waitingMilliseconds: nil))
    keys.send("x")
    for _ in 0..<3 { inputs.append(screen.read(waitingMilliseconds: 0)) }
    news.drain()
    for _ in 0..<3 { inputs.append(screen.read(waitingMilliseconds: 0)) }
    #expect(inputs.prefix(2) == [nil, .wake])
    #expect(inputs.contains(.key(.character("x"))))
    #expect(inputs.last == .some(nil))
  }
}
