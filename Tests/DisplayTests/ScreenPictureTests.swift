import Foundation
import TestSupport
import Testing

@testable import Display
@testable import Pictures

/// Frames as SVG, read by Python's parser of XML.
@Suite(.enabled(if: Judge.has("xml.etree"), "Python is not installed"))
struct ScreenPictureTests {
  private struct Read: Decodable {
    struct Run: Decodable {
      let column: Int
      let columns: Int
      let words: String
    }
    let title: String
    let rows: [[Run]]
  }

  private func read(_ frame: Frame, title: String = "Title") throws -> Read {
    let svg = ScreenPicture(frame, title: title, description: "What is seen").svg
    let json = try Judge.run("picture", input: svg)
    return try JSONDecoder().decode(Read.self, from: Data(json.utf8))
  }

  /// The words of the picture are those of the frame, each run in its own columns.
  private func expectSame(_ frame: Frame, _ comment: Comment) throws {
    let read = try read(frame)
    #expect(read.rows.count == frame.size.rows, comment)
    for (row, runs) in read.rows.enumerated() {
      #expect(runs.map(\.words).joined() == frame.rowText(row), comment)
      var column = 0
      for run in runs {
        #expect(run.column == column, comment)
        #expect(run.columns == 0 || run.columns == displayWidth(run.words), comment)
        column = run.column + displayWidth(run.words)
      }
    }
  }

  private static let texts = [
    "plain words", "a   table   of   words", "<script>alert(1)</script>", "]]> & &amp; \"'",
    "日本語のテキスト", "naïve Київ", "●◐○ signs ─── │ ═", "e\u{301}\u{302} 👩‍👩‍👧 🇺🇦 क्षि", "שלום עולם",
    "\u{1B}[31mred\u{7}", "\u{FFFE}\u{0}\u{8}\t", "  ", "",
  ]

  @Test(arguments: 0..<20 as Range<UInt64>) func itSaysWhatTheFrameSays(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var frame = Frame(
      size: Size(
        columns: Int.random(in: 1...60, using: &random),
        rows: Int.random(in: 1...12, using: &random))
    )
    for _ in 0..<20 {
      let place = Point(
        row: Int.random(in: 0..<frame.size.rows, using: &random),
        column: Int.random(in: 0..<frame.size.columns, using: &random))
      let style = Style(
        foreground: [.standard, .ansi(3), .palette(80)].randomElement(using: &random) ?? .standard,
        background: Bool.random(using: &random) ? .standard : .palette(234),
        Style.Attributes(rawValue: UInt8.random(in: 0...31, using: &random)))
      let text = Self.texts.randomElement(using: &random) ?? ""
      frame.write(text, at: place, in: Rect(frame.size), style: style)
    }
    try expectSame(frame, "seed \(seed)")
  }

  @Test func markupInWordsStaysWords() throws {
    var frame = Frame(size: Size(columns: 40, rows: 1))
    frame.write("</text><script>&amp;", at: Point(row: 0, column: 0), in: Rect(frame.size))
    let hostile = "</title><script>\u{0}\u{FFFE}&"
    #expect(try read(frame, title: hostile).title == "</title><script>\u{FFFD}\u{FFFD}&")
    try expectSame(frame, "markup")
  }

  /// Letters that may come from another font are as wide as their cells; others keep their forms.
  @Test func whatMayBeOfAnotherFontFillsItsCells() {
    for (text, isAdjusted) in [("abc", false), ("───", true), ("日本", true), ("●", true)] {
      var frame = Frame(size: Size(columns: 8, rows: 1))
      frame.write(text, at: Point(row: 0, column: 0), in: Rect(frame.size))
      let svg = ScreenPicture(frame, title: "", description: "").svg
      #expect(svg.contains("lengthAdjust=\"spacingAndGlyphs\">\(text)<") == isAdjusted, "\(text)")
    }
  }

  /// A row stands as its cells do, whatever way its letters are read.
  @Test func noScriptTurnsARow() {
    let svg = ScreenPicture(Frame(size: Size(columns: 4, rows: 1)), title: "", description: "").svg
    #expect(svg.contains("direction:ltr;unicode-bidi:bidi-override"))
  }

  @Test func wordsOfATableBeginInTheirColumns() throws {
    var frame = Frame(size: Size(columns: 40, rows: 1))
    frame.write("one    two three  ● 日本", at: Point(row: 0, column: 2), in: Rect(frame.size))
    let runs = try read(frame).rows[0]
    #expect(runs.map(\.words) == ["  ", "one    ", "two three  ", "● ", "日本"])
    #expect(runs.map(\.column) == [0, 2, 9, 20, 22])
  }

  private func svg(_ style: Style, base: Style = .plain) -> String {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.base = base
    frame.write("word", at: Point(row: 0, column: 0), in: Rect(frame.size), style: style)
    return ScreenPicture(frame, title: "", description: "").svg
  }

  @Test func itLooksAsTheThemeHasIt() {
    let bold = svg(Style(foreground: .palette(16), [.bold, .italic, .underline]))
    #expect(
      bold.contains(
        ".t0{fill:#000000;font-weight:bold;font-style:italic;text-decoration:underline}"))
    #expect(!bold.contains("class=\"g0\""))
    let base = Style(foreground: .palette(231), background: .palette(16))
    let reverse = svg(Style(.reverse), base: base)
    #expect(reverse.contains(".ground{fill:#000000}") && reverse.contains("text{fill:#ffffff}"))
    #expect(reverse.contains(".t0{fill:#000000}") && reverse.contains(".g0{fill:#ffffff}"))
    #expect(reverse.contains("<rect class=\"g0\" x=\"12\" y=\"12\" width=\"36\" height=\"17\"/>"))
    #expect(!reverse.contains("prefers-color-scheme"))
    #expect(svg(.plain).contains("prefers-color-scheme:dark"))
    #expect(svg(Style(.dim), base: base).contains(".t0{fill:#aaaaaa}"))
  }

  /// At least 4.5:1 (WCAG 2.2, 1.4.3), for those who prefer light and for those who prefer dark.
  @Test func whatTheTerminalWouldChooseIsLegible() {
    let paints = (0..<16 as Range<UInt8>).map { Paint(.ansi($0), standard: .ink) } + [.ink]
    for (index, paint) in (paints + [Paint.ink.dimmed(towards: .paper)]).enumerated() {
      #expect(contrast(paint.light, Paint.paper.light) >= 4.5, "\(index) on light")
      #expect(contrast(paint.dark, Paint.paper.dark) >= 4.5, "\(index) on dark")
    }
  }

  private func contrast(_ one: RGB, _ other: RGB) -> Double {
    func luminance(_ color: RGB) -> Double {
      let parts = [color.red, color.green, color.blue].map { part in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let values = [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }
}
