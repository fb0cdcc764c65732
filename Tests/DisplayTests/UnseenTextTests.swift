import Display
import Testing

/// What can't be seen is left out, but where letters and pictures need it.
@Suite struct UnseenTextTests {
  @Test(arguments: [
    "👩‍👩‍👧", "❤️", "👁️‍🗨️", "1️⃣", "#️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👩🏽‍🚀", "می‌خواهم", "क्‍ष", "©️",
  ])
  func whatNeedsAJoinerHasIt(text: String) { #expect(safeText(text) == text) }

  @Test(arguments: [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}", "\u{61C}",
    "\u{180E}", "\u{AD}", "\u{FE0F}", "\u{FE00}", "\u{E0041}", "\u{E0101}", "\u{3164}", "\u{34F}",
  ])
  func whatCannotBeSeenIsLeftOut(unseen: String) {
    for around in ["ab", "1a", "#a", "*a", "—a", "éa"] {
      let (first, last) = (around.prefix(1), around.suffix(1))
      #expect(safeText("\(first)\(unseen)\(last)") == around)
    }
  }

  @Test func tagsAndSelectorsNeedARealSequence() {
    #expect(safeText("1\u{FE0F}x") == "1x")
    #expect(safeText("*\u{200D}x") == "*x")
    #expect(safeText("👩\u{E0041}x") == "👩x")
    #expect(safeText("🏴\u{E0067}x") == "🏴x")
    #expect(safeText("👩\u{200D}x") == "👩x")
    #expect(safeText("ن\u{200C}\u{200C}م") == "ن\u{200C}م")
    #expect(safeText("ن\u{200C} م") == "ن م")
  }

  @Test func aSoftHyphenIsAHyphenAtTheEndAlone() {
    #expect(safeText("cine\u{AD}ma") == "cinema")
    #expect(safeText("cine\u{AD}") == "cine‐")
  }

  @Test func whatTurnsTheDirectionStaysVisible() {
    for value in [0x202A...0x202E, 0x2066...0x2069].joined() {
      let turn = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      #expect(safeText("a\(turn)b") == "a\u{FFFD}b")
      #expect(pasteableText("a\(turn)b") == "a\u{FFFD}b")
    }
  }

  @Test func aFrameHasNoCellForWhatIsNotSeen() {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    let columns = frame.write(
      "ci\u{AD}ne\u{200B}ma می‌خ", at: Point(row: 0, column: 0), in: Rect(frame.size))
    #expect(frame.rowText(0) == "cinema می‌خ")
    #expect(columns == 10)
  }

  @Test func whatIsCopiedKeepsAllButOrders() {
    let kept = "می‌خواهم \u{AD}\u{200B}\u{200E}\u{FEFF}👩‍🔬\tx\n\u{2028}"
    #expect(pasteableText(kept) == kept)
    #expect(pasteableText("a\u{1B}[31m\u{7}\u{9B}\r\u{7F}b") == "a␛[31m␇\u{FFFD}␍␡b")
  }

  /// The parts of a text take no less room than the whole, whatever stands between them.
  @Test func widthsOfPartsAddUp() {
    let parts = [
      "a", "é", "世", "👩", "\u{200D}", "🔬", "\u{FE0F}", "\u{200B}", "ن", "\u{200C}", "🇺", "🇦",
    ]
    for first in parts {
      for second in parts {
        for third in parts {
          let text = first + second + third
          let whole = displayWidth(safeText(text))
          let sum = text.reduce(0) { $0 + displayWidth(safeText(String($1))) }
          #expect(whole <= sum, "\(text.unicodeScalars.map(\.value))")
        }
      }
    }
  }
}

@Suite struct ShortenedTests {
  @Test func longWordsAndLongMessagesKeepBothEnds() {
    let path = "/" + String(repeating: "x", count: 4000) + "/end"
    let message = shortened("in \(path): no such folder", word: 21, whole: 60)
    #expect(message == "in /xxxxxxxxx…xxxxx/end: no such folder")
    #expect(
      displayWidth(shortened(String(repeating: "ab ", count: 500), word: 60, whole: 60)) <= 60)
    #expect(shortened("plain words", word: 60, whole: 60) == "plain words")
  }

  @Test func wideLettersAreCounted() {
    #expect(shortened("世界世界世界", word: 7, whole: 7) == "世…界")
  }
}
