import Display
import Glibc
import TestSupport
import Testing

/// Widths and characters, held against Unicode's own files and the C library.
@Suite(.enabled(if: UnicodeData.isInstalled, "needs Debian's unicode-data"))
struct UnicodeWidthTests {
  @Test func everyScalarTakesTheColumnsOfItsEastAsianWidth() {
    let widths = UnicodeProperty("EastAsianWidth.txt")
    var exceptions: [Unicode.Scalar] = []
    var count = 0
    for scalar in widths.listed {
      count += 1
      let isWide = widths[scalar.value] == "W" || widths[scalar.value] == "F"
      if (displayWidth(Character(scalar)) == 2) != isWide { exceptions.append(scalar) }
    }
    #expect(count > 280_000)
    #expect(Set(exceptions) == Self.wideSinceUnicode16.union(Self.marksOverWideLetters))
    #expect(Self.wideSinceUnicode16.allSatisfy { displayWidth(Character($0)) == 2 })
    #expect(Self.marksOverWideLetters.allSatisfy { displayWidth(Character($0)) == 0 })
  }

  @Test func everyEmojiIsOneCharacterOfTwoColumns() {
    let emoji =
      UnicodeData.emoji("emoji-sequences.txt") + UnicodeData.emoji("emoji-zwj-sequences.txt")
    #expect(emoji.count > 3000)
    let other = emoji.filter { $0.count != 1 || displayWidth($0) != 2 || safeText($0) != $0 }
    #expect(other == [])
  }

  /// Swift follows Unicode 17, which no longer counts symbols that are no emoji as pictures: a joiner
  /// doesn't join them.
  @Test func charactersEndWhereUnicodesOwnTestHasThemEnd() {
    let samples = UnicodeData.samples("GraphemeBreakTest.txt")
    #expect(samples.count > 600)
    let other = samples.filter { sample in
      let text = String(String.UnicodeScalarView(sample.scalars))
      let starts = text.unicodeScalars.indices.map { $0.samePosition(in: text) != nil }
      return starts + [true] != sample.parts
    }
    #expect(other.map(\.scalars) == [["✁", "\u{200D}", "✁"]])
  }

  /// The C library of Debian 12 knows Unicode 14, so it differs where it knows a scalar at all.
  @Test func theLibraryOfTheTerminalAgrees() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    let found = try #require(dlsym(nil, "wcwidth"))
    let columns = unsafeBitCast(found, to: (@convention(c) (wchar_t) -> CInt).self)
    #expect(columns(0x65E5) == 2)
    let other = everyScalar.filter { scalar in
      let text = String(Character(scalar))
      let theirs = Int(columns(wchar_t(scalar.value)))
      return theirs >= 0 && safeText(text) == text && displayWidth(text) != theirs
    }
    #expect(Set(other).subtracting(Self.knownToDiffer) == [])
  }

  /// Hexagrams, trigrams, digrams and counting rods were narrow in Unicode 15, which the files have.
  private static let wideSinceUnicode16 = scalars([
    0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D356, 0x1D360...0x1D376,
  ])

  /// Wide by their letters, but drawn over them.
  private static let marksOverWideLetters = scalars([
    0x302A...0x302D, 0x3099...0x309A, 0x16FE4...0x16FE4,
  ])

  /// Also numbers in circles, which are ambiguous, and a sign of Ahom that was a mark.
  private static let knownToDiffer =
    wideSinceUnicode16.union(scalars([0x3248...0x324F, 0x1171E...0x1171E]))

  private static func scalars(_ ranges: [ClosedRange<UInt32>]) -> Set<Unicode.Scalar> {
    Set(ranges.flatMap { $0 }.compactMap(Unicode.Scalar.init))
  }
}
