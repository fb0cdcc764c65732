/// Bold words that may have been meant as a date.
struct DateLikeWords {
  /// Whether they are digits, dashes and the marks of dates alone.
  let isNumeric: Bool
  /// Whether they are a date, or about one, and nothing else.
  let isDate: Bool

  init(_ text: String) {
    isNumeric =
      text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x2D...0x39).contains($0) || "~?%".utf8.contains($0) }
    let marks: Set<Character> = [
      " ", ":", ".", ",", ";", "(", ")", "–", "—", "\u{A0}", "-", "/", "~", "?", "%",
    ]
    let words = text.lowercased().split { marks.contains($0) }.map(String.init)
    isDate =
      (1...8).contains(words.count) && words.contains(where: \.isYear)
      && words.allSatisfy(\.mayStandInDate)
  }
}

extension String {
  /// Whether it is a year, or the years of a decade.
  fileprivate var isYear: Bool {
    let digits = utf8.prefix { (0x30...0x39).contains($0) }
    let rest = String(Substring(utf8.dropFirst(digits.count)))
    return digits.count == 4 && ["", "s", "’s", "'s"].contains(rest)
  }

  fileprivate var mayStandInDate: Bool {
    if isYear || Self.dateWords.contains(self) { return true }
    let digits = utf8.prefix { (0x30...0x39).contains($0) }
    let rest = String(Substring(utf8.dropFirst(digits.count)))
    return (1...4).contains(digits.count) && ["", "st", "nd", "rd", "th"].contains(rest)
  }

  private static let dateWords: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "spring", "summer", "autumn", "fall", "winter", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "in", "on", "of", "the",
    "about", "around", "circa", "c", "ca", "approximately", "probably", "perhaps", "possibly",
    "maybe", "early", "late", "mid", "before", "after", "by", "until", "since", "from", "to", "and",
    "or", "between", "onwards",
  ]
}
