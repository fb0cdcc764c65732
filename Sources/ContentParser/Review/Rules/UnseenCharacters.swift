import ContentModel

/// Nothing is hidden between the words: no soft hyphen, no space without width, no mark that turns
/// the direction, no control. Joiners and selectors may follow a letter beyond ASCII, or a picture.
struct UnseenCharacters: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    check(page.article.file, in: review, findings: &findings)
    guard case .about = page.entry else { return }
    var ofManifest = Findings(file: Manifest.file)
    check(Manifest.file, in: review, findings: &ofManifest)
    findings.add(ofManifest)
  }

  private func check(_ file: String, in review: Review, findings: inout Findings) {
    guard let bytes = review.bytes(of: file) else { return }
    var ignored = Findings(file: file)
    let text = FileText(bytes, findings: &ignored).bytes
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let unseen = Self.unseen(in: line)
      guard let first = unseen.first else { continue }
      let more = unseen.count > 1 ? ", and \(unseen.count - 1) more on this line," : ""
      findings.report(
        .unseenCharacter, "\(first.name)\(more) can't be seen; take it out, or write what is meant",
        line: number + 1, column: first.column)
    }
  }

  /// What can't be seen in a line, as it stands or as a character reference, and where.
  private static func unseen(in line: ArraySlice<UInt8>) -> [(name: String, column: Int)] {
    var found: [(name: String, column: Int)] = []
    let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    var column = 1
    var isCode = false
    for (index, scalar) in scalars.enumerated() {
      // Controls are errors by a rule of their own, or make no YAML.
      let isControl = scalar.properties.generalCategory == .control
      if scalar == "`" { isCode.toggle() }
      if scalar.isUnseen, !isControl, !doesItsWork(scalars, at: index) {
        found.append((scalar.nameInFull, column))
      } else if scalar == "&", !isCode, let meant = referred(scalars[(index + 1)...]),
        meant.isUnseen
      {
        found.append((meant.nameInFull, column))
      }
      column += UTF8.width(scalar)
    }
    return found
  }

  /// What a character reference stands for, from behind its `&`; `nil` if there is none.
  private static func referred(_ rest: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let longest = 24
    let isName = { (scalar: Unicode.Scalar) in
      scalar == "#" || scalar.isASCII && scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
    }
    guard let end = rest.prefix(longest).firstIndex(where: { !isName($0) }), rest[end] == ";"
    else { return nil }
    return Unicode.Scalar(reference: String(String.UnicodeScalarView(rest[..<end]))[...])
  }
}

/// Whether a joiner, selector or tag stands behind something that it can do its work on.
private func doesItsWork(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  guard index > 0 else { return false }
  let before = scalars[index - 1]
  switch scalars[index].value {
  case 0x200C: return before.value > 0x7F && !before.isUnseen
  case 0x200D: return before.value == 0xFE0F || before.value > 0x7F && !before.isUnseen
  case 0xFE0E, 0xFE0F:
    let isKeyCap = index + 1 < scalars.count && scalars[index + 1].value == 0x20E3
    return isKeyCap || before.value > 0x7F && !before.isUnseen
  case 0xE0020...0xE007F: return before.value == 0x1F3F4 || before.value >= 0xE0020
  default: return false
  }
}

extension Unicode.Scalar {
  /// `U+200B ZERO WIDTH SPACE`.
  fileprivate var nameInFull: String {
    let digits = String(value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return [number, properties.name ?? properties.nameAlias].compactMap { $0 }
      .joined(separator: " ")
  }

  /// What a character reference of HTML stands for: `#xAD`, `#173` or `shy`.
  fileprivate init?(reference: Substring) {
    let number: UInt32? =
      if reference.hasPrefix("#x") || reference.hasPrefix("#X") {
        UInt32(reference.dropFirst(2), radix: 16)
      } else if reference.hasPrefix("#") {
        UInt32(reference.dropFirst())
      } else {
        unseenNames[String(reference)]
      }
    guard let number, let scalar = Unicode.Scalar(number) else { return nil }
    self = scalar
  }
}

/// Those among HTML's named references that stand for what can't be seen.
private let unseenNames: [String: UInt32] = [
  "shy": 0xAD, "zwj": 0x200D, "zwnj": 0x200C, "lrm": 0x200E, "rlm": 0x200F,
  "ZeroWidthSpace": 0x200B, "NegativeThinSpace": 0x200B, "NegativeMediumSpace": 0x200B,
  "NegativeThickSpace": 0x200B, "NegativeVeryThinSpace": 0x200B, "NoBreak": 0x2060,
  "ApplyFunction": 0x2061, "af": 0x2061, "InvisibleTimes": 0x2062, "it": 0x2062,
  "InvisibleComma": 0x2063, "ic": 0x2063,
]
