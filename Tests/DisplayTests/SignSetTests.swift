import Display
import TestSupport
import Testing

@Suite struct SignSetTests {
  @Test(arguments: SignSet.allCases) func nothingShifts(signs: SignSet) {
    let other = everyScalar.filter { scalar in
      let text = safeText(String(Character(scalar)))
      return displayWidth(signs.shown(text)) != displayWidth(text)
    }
    #expect(other == [])
  }

  @Test(arguments: SignSet.allCases) func whatDiffersStillDiffers(signs: SignSet) {
    for group in ["●◐○", "◆◇", "▌ ", "█░", "✓✗", "←→↑↓"] {
      #expect(Set(group.map { signs.shown(String($0)) }).count == group.count, "\(group)")
    }
  }

  @Test(.enabled(if: UnicodeData.isInstalled, "needs Debian's unicode-data"))
  func whereAmbiguousIsWideNothingAmbiguousIsShown() {
    let widths = UnicodeProperty("EastAsianWidth.txt")
    let ambiguous = widths.listed.filter { widths[$0.value] == "A" }
    #expect(ambiguous.count > 1000)
    let left = ambiguous.filter { scalar in
      let text = safeText(String(Character(scalar)))
      return SignSet.wide.shown(text).unicodeScalars.contains { shown in
        widths[shown.value] == "A" && displayWidth(Character(shown)) > 0
      }
    }
    #expect(left == [])
  }

  @Test func lettersStayWhereOnlySignsAreMissing() {
    for signs in [SignSet.ascii, .console] {
      #expect(signs.shown("Галина é ñ 日本 e\u{301}") == "Галина é ñ 日本 e\u{301}")
    }
    #expect(SignSet.wide.shown("日本 “é”") == "日本 \"e\"")
  }

  @Test func theConsoleKeepsItsLinesAndBars() {
    #expect(SignSet.console.shown("┌─┐│█░→•") == "┌─┐│█░→•")
    #expect(SignSet.console.shown("▌●◐○✓…—“”’") == "|*%ov.-\"\"'")
  }
}
