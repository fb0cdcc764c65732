import Testing

@testable import Display

@Suite struct SafeTextTests {
  @Test func plainTextIsItself() {
    for text in [
      "", "Last Take", "“Œuvre” – naïve", "Галина Гатчинс", "日本", "e\u{301}", "👩‍👩‍👧", "❤️", "🇺🇦",
    ] {
      #expect(safeText(text) == text)
    }
  }

  /// The short way is taken only by scalars that the long one would leave alone.
  @Test func whatIsShownAsItIsHasNothingToBeChanged() {
    let known = everyScalar.filter(\.isShownAsItIs)
    #expect(known.count > 30_000)
    for scalar in known {
      let properties = scalar.properties
      let isShown =
        switch properties.generalCategory {
        case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator,
          .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
          false
        default: true
        }
      #expect(
        isShown && !properties.isDefaultIgnorableCodePoint && !scalar.isOfJoiningScript
          && !scalar.joinsSyllable, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func controlsBecomePictures() {
    for value in UInt32(0)...0x1F {
      let control = String(Unicode.Scalar(value).map(Character.init) ?? "x")
      let picture = Unicode.Scalar(0x2400 + value).map { String(Character($0)) }
      #expect(safeText(control) == picture)
    }
    #expect(safeText("\u{7F}") == "␡")
    #expect(safeText("a\u{1B}[31mb\u{7}") == "a␛[31mb␇")
    #expect(safeText("a\r\nb") == "a␍␊b")
  }

  @Test func controlsOfTheUpperHalfAreReplaced() {
    for value in UInt32(0x80)...0x9F {
      let control = Unicode.Scalar(value).map { String(Character($0)) } ?? "x"
      #expect(safeText("a" + control + "b") == "a\u{FFFD}b")
    }
  }

  @Test(arguments: [
    "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}", "\u{E000}", "\u{FFF9}", "\u{10FFFF}",
  ]) func whatTurnsOrIsUnknownIsReplaced(scalar: String) {
    #expect(safeText("a" + scalar + "b") == "a\u{FFFD}b")
  }

  @Test func marksAreLimitedAndHaveABase() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 50)
    #expect(safeText(zalgo) == "e" + String(repeating: "\u{301}", count: 4) + "\u{FFFD}")
    #expect(safeText("\u{301}") == "\u{25CC}\u{301}")
  }

  @Test func aPartOfASyllableOfHangulNeedsItsBeginning() {
    #expect(safeText("\u{1100}\u{1161}\u{11A8}") == "\u{1100}\u{1161}\u{11A8}")
    #expect(safeText("\u{1161}a") == "\u{FFFD}a")
  }

  @Test func isItsOwnResult() {
    let changed = everyScalar.first { scalar in
      let once = safeText(String(Character(scalar)))
      return safeText(once) != once
    }
    #expect(changed == nil)
  }
}

@Suite struct CellTests {
  /// What a terminal could obey or a reader couldn't see.
  private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    default: false
    }
  }

  @Test func noScalarIsUnsafeInACell() {
    let found = everyScalar.first { scalar in
      let cell = Cell(Character(scalar))
      return cell.text.unicodeScalars.contains(where: isUnsafe) || !(1...2).contains(cell.columns)
    }
    #expect(found == nil)
  }

  /// A joiner joins nothing here, and tags end nowhere.
  @Test func nothingUnseenFollowsAPicture() {
    let wrong = everyScalar.first { scalar in
      guard isUnsafe(scalar) else { return false }
      let text = "👩" + String(Character(scalar))
      return text.map { Cell($0).text }.joined().unicodeScalars.contains(scalar)
    }
    #expect(wrong == nil)
  }
}
