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
      let unseen = Self.unseen(in: String(decoding: line, as: UTF8.self))
      guard let first = unseen.first else { continue }
      let more = unseen.count > 1 ? ", and \(unseen.count - 1) more on this line," : ""
      findings.report(
        .unseenCharacter, "\(first.name)\(more) can't be seen; take it out, or write what is meant",
        line: number + 1, column: first.column)
    }
  }

  /// What can't be seen in a line, as it stands or as a character reference, and where.
  private static func unseen(in line: String) -> [(name: String, column: Int)] {
    var found: [(name: String, column: Int)] = []
    let scalars = Array(line.unicodeScalars)
    var column = 1
    for (index, scalar) in scalars.enumerated() {
      let isLayout = scalar == "\t" || scalar == "\r"
      if scalar.isUnseen, !isLayout, !doesItsWork(scalars, at: index) {
        found.append((scalar.nameInFull, column))
      }
      column += UTF8.width(scalar)
    }
    for reference in line.matches(of: /&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]+);/) {
      let before = line[..<reference.range.lowerBound]
      guard let scalar = Unicode.Scalar(reference: reference.1), scalar.isUnseen,
        before.count(where: { $0 == "`" }) % 2 == 0
      else { continue }
      let column = line.utf8.distance(from: line.startIndex, to: reference.range.lowerBound) + 1
      found.append((scalar.nameInFull, column))
    }
    return found.sorted { $0.column < $1.column }
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
