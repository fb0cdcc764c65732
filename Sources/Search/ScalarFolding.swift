/// What each Unicode scalar is folded to, so that texts that readers take for the same match.
///
/// Case goes by Unicode's lower-case mapping. Diacritics go two ways: marks that stand as scalars
/// of their own are dropped, and letters that carry theirs are found by their Unicode names, as
/// `LATIN SMALL LETTER E WITH ACUTE` is E. For Latin, Greek and Cyrillic that agrees with
/// canonical decomposition, and goes further where it should: ł is l, ø is o, ґ is г.
enum ScalarFolding {
  /// Gives the UTF-8 of what the scalar is folded to: nothing if it is dropped, one space for
  /// white space of any kind.
  static func fold(_ scalar: Unicode.Scalar, into append: (UInt8) -> Void) {
    guard scalar.isASCII else {
      fold(beyondASCII: scalar).utf8.forEach(append)
      return
    }
    switch UInt8(truncatingIfNeeded: scalar.value) {
    case 0x09...0x0D: append(.space)
    case let byte where (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte): append(byte | 0x20)
    case let byte: append(byte)
    }
  }

  private static func fold(beyondASCII scalar: Unicode.Scalar) -> String {
    if let mark = marks[scalar] { return mark }
    if scalar.properties.isWhitespace { return " " }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return ""
    case .dashPunctuation: return "-"
    // Fillers of Hangul, which are letters by their category.
    case _ where scalar.properties.isDefaultIgnorableCodePoint: return ""
    default: return scalar.properties.lowercaseMapping.unicodeScalars.map(base).joined()
    }
  }

  /// Where letters stand that fold to others: Latin, Greek, Cyrillic, and their ligatures.
  static let blocksOfLetters: [ClosedRange<UInt32>] = [
    0x80...0x52F, 0x1C80...0x1FFF, 0x2C60...0x2DFF, 0xA640...0xA7FF, 0xAB30...0xAB6F,
    0xFB00...0xFB06, 0x1DF00...0x1DFFF,
  ]

  /// What a letter without another lower case is folded to if that is another; `nil` if it stays as
  /// it is, or is none.
  static func variant(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.isAlphabetic,
      scalar.properties.generalCategory != .nonspacingMark,
      scalar.properties.lowercaseMapping == String(scalar)
    else { return nil }
    let folded = base(of: scalar)
    return folded == String(scalar) ? nil : folded
  }

  /// The letter under a lower-case letter's diacritics.
  private static func base(of scalar: Unicode.Scalar) -> String {
    if let letters = letters[scalar] { return letters }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    let name = (scalar.properties.name ?? "").split(separator: " ")
    guard let end = name.firstIndex(of: "WITH"),
      let base = bases[name[..<end].joined(separator: " ")]
    else { return String(scalar) }
    return base
  }

  /// Punctuation that is typed in more than one way.
  private static let marks: [Unicode.Scalar: String] = {
    var marks: [Unicode.Scalar: String] = ["…": "...", "\u{2212}": "-", "\u{2043}": "-"]
    for scalar in "“”„‟«»″〝〞〟＂".unicodeScalars { marks[scalar] = "\"" }
    for scalar in "‘’‚‛‹›′´ʼʹ\u{374}＇".unicodeScalars { marks[scalar] = "'" }
    return marks
  }()

  /// Letters whose names don't tell what they are folded to.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ſ": "s", "ς": "σ", "ð": "d", "þ": "th",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
    "й": "и", "ї": "і", "ё": "е", "ў": "у", "ѓ": "г", "ќ": "к", "ϓ": "ϒ", "ϔ": "ϒ",
  ]

  /// The letters that others are variants of, by the names of their lower case.
  private static let bases: [String: String] = {
    var bases: [String: String] = [:]
    for range in ["a"..."z", "α"..."ω", "а"..."ԯ", "ʒ"..."ʒ"] as [ClosedRange<Unicode.Scalar>] {
      for value in range.lowerBound.value...range.upperBound.value {
        guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else {
          continue
        }
        bases[name] = letters[scalar] ?? String(scalar)
      }
    }
    bases["LATIN SMALL LETTER AE"] = "ae"
    bases["LATIN SMALL LETTER LONG S"] = "s"
    return bases
  }()
}
