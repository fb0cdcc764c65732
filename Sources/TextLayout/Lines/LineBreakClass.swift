/// What a scalar is where lines are broken: the classes of UAX #14 under Unicode's own names, as
/// rule LB1 resolves them. Three are split or merged for the rules that look further: parentheses
/// and brackets that are wide, and scalars kept free for emoji.
enum LineBreakClass: UInt8, CaseIterable {
  case alphabetic  // AL, also AI, SG, XX, and SA that is no mark
  case breakBoth  // B2
  case breakAfter  // BA
  case breakBefore  // BB
  case mandatoryBreak  // BK
  case contingentBreak  // CB
  case closePunctuation  // CL
  case combiningMark  // CM, also SA that is a mark
  case closeParenthesis  // CP
  case wideCloseParenthesis  // CP of East Asian Width F, W or H
  case carriageReturn  // CR
  case emojiBase  // EB
  case emojiModifier  // EM
  case exclamation  // EX
  case glue  // GL
  case hangulLV  // H2
  case hangulLVT  // H3
  case hebrewLetter  // HL
  case hyphen  // HY
  case ideographic  // ID
  case futureEmoji  // ID that is Extended_Pictographic and not assigned
  case inseparable  // IN
  case infixNumeric  // IS
  case jamoL  // JL
  case jamoT  // JT
  case jamoV  // JV
  case lineFeed  // LF
  case nextLine  // NL
  case nonstarter  // NS, also CJ
  case numeric  // NU
  case openPunctuation  // OP
  case wideOpenPunctuation  // OP of East Asian Width F, W or H
  case postfixNumeric  // PO
  case prefixNumeric  // PR
  case quotation  // QU
  case regionalIndicator  // RI
  case space  // SP
  case symbolsAllowingBreak  // SY
  case wordJoiner  // WJ
  case zeroWidthSpace  // ZW
  case zeroWidthJoiner  // ZWJ
}

extension LineBreakClass {
  /// The class of a scalar in Unicode 15.0.
  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii[Int(scalar.value)] : Self.find(scalar.value)
  }

  private static let ascii = (0..<0x80).map { find($0) }

  private static func find(_ scalar: UInt32) -> LineBreakClass {
    var low = 0
    var high = lineBreakRuns.count
    while low < high {
      let middle = (low + high) / 2
      if lineBreakRuns[middle] >> 8 <= scalar { low = middle + 1 } else { high = middle }
    }
    let found = LineBreakClass(rawValue: UInt8(truncatingIfNeeded: lineBreakRuns[low - 1]))
    // Of the 11,172 syllables of Hangul every twenty-eighth ends in its vowel.
    if found == .hangulLVT, (scalar - 0xAC00) % 28 == 0 { return .hangulLV }
    return found ?? .alphabetic
  }
}
