/// How many columns a text takes on a terminal. This is the one measure of width in the program.
///
/// A scalar takes 2 columns if Unicode's East Asian Width (UAX #11) is Wide or Fullwidth, 1 if it is
/// ambiguous or narrow, none if it is a combining mark, or a vowel or final consonant of Hangul that
/// joins the consonant before it. A character takes what its scalars take, as terminals count; only
/// an emoji sequence takes as much as its one picture, 2.
public func displayWidth(_ text: some StringProtocol) -> Int { width(String(text)) }

private func width(_ text: String) -> Int {
  var columns = 0
  var isPlain = true
  for byte in text.utf8 {
    guard (0x20...0x7E).contains(byte) else {
      isPlain = false
      break
    }
    columns += 1
  }
  if isPlain { return columns }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// How many columns one character takes: mostly 0, 1 or 2; a syllable of several letters, as Indic
/// scripts have them, as many as its letters.
public func displayWidth(_ character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.index(after: scalars.startIndex) == scalars.endIndex { return first.columns }
  let isPicture = first.properties.isEmoji && scalars.dropFirst().contains(where: \.joinsPicture)
  return isPicture ? 2 : scalars.reduce(0) { $0 + $1.columns }
}

extension Unicode.Scalar {
  /// The columns of a scalar that needs no looking at its neighbours: letters of Latin, Greek,
  /// Cyrillic, Chinese, Japanese and Korean, and most punctuation. A text of nothing else has as many
  /// characters as scalars. `nil` for all other scalars.
  public var plainColumns: Int? {
    switch value {
    case ..<0xAD, 0xAE..<0x300, 0x370..<0x483, 0x2010..<0x2028: 1
    case 0x3000..<0x302A, 0x3041..<0x3097, 0x30A0..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4: 2
    default: nil
    }
  }

  /// How many columns it adds to those of the scalars before it: 0, 1 or 2.
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    if let plainColumns { return plainColumns }
    if isMark || joinsSyllable { return 0 }
    if isWide(value) { return 2 }
    return value == 0x200C || value == 0x200D || (0xE0020...0xE007F).contains(value) ? 0 : 1
  }

  /// Whether it makes one picture of an emoji before it: a variation selector, a joiner, a skin tone.
  fileprivate var joinsPicture: Bool {
    value == 0xFE0F || value == 0x200D || (0x1F3FB...0x1F3FF).contains(value)
  }

  /// Whether it is a vowel or a final consonant of Hangul, drawn into the consonant before it.
  var joinsSyllable: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }
}

private func isWide(_ value: UInt32) -> Bool {
  guard value >= 0x1100 else { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    let range = wideRanges[middle]
    if value < range.lowerBound {
      high = middle
    } else if value > range.upperBound {
      low = middle + 1
    } else {
      return true
    }
  }
  return false
}

/// East Asian Width W and F as of Unicode 17, gaps of unassigned scalars and of marks closed.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
  0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653,
  0x267F...0x267F, 0x268A...0x268F, 0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB,
  0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
  0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705,
  0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
  0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C,
  0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6,
  0xA960...0xA97C, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
  0x16FE0...0x18DF2, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F004...0x1F004,
  0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335,
  0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0,
  0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D,
  0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4,
  0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF,
  0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945,
  0x1F947...0x1F9FF, 0x1FA70...0x1FAF8, 0x20000...0x3FFFD,
]
