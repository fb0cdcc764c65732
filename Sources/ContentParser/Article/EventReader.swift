import ContentModel

/// Reads an event from a list item that opens with a bold date.
struct EventReader {
  let home: EntityID

  /// `nil` if the item opens with no date; bold words that look like one are reported.
  func read(_ blocks: [Block], range: SourceRange, findings: inout Findings) -> Event? {
    guard case .paragraph(let all)? = blocks.first?.kind else { return nil }
    let words = all.fromFirstWords
    guard let first = words.first, case .strong(let inner) = first.kind else { return nil }
    let text = inner.plainText
    guard let date = Period(iso: text) else {
      report(text, at: first.range, findings: &findings)
      return nil
    }
    var rest = Array(words.dropFirst())
    if let next = rest.first, case .text(let text) = next.kind {
      let trimmed = text.drop { $0 == " " }
      rest[0] = Inline(.text(String(trimmed)), next.range)
    }
    return Event(
      date: date, words: rest, home: home,
      location: SourceLocation(
        file: findings.file, line: range.startLine, column: range.startColumn))
  }

  private func report(_ text: String, at range: SourceRange, findings: inout Findings) {
    let date = DateLikeWords(text)
    if date.isNumeric {
      findings.report(
        .badDate, "“\(text)” is no date; write YYYY-MM-DD, or two as 2013/2015", at: range)
    } else if date.isDate {
      let form = date.iso ?? "YYYY-MM-DD, YYYY-MM or YYYY"
      findings.report(
        .unreadDate, "“\(text)” makes no event; write \(form) and nothing else in bold", at: range)
    }
  }
}

/// Bold words that may have been meant as a date.
struct DateLikeWords {
  /// Whether they are digits and dashes alone.
  let isNumeric: Bool
  /// Whether they are a date, or about one, and nothing else.
  let isDate: Bool
  /// How the date is written so that it is read; `nil` if that can't be told.
  let iso: String?

  init(_ text: String) {
    isNumeric =
      !text.isEmpty && text.utf8.allSatisfy { (0x2D...0x39).contains($0) && $0 != 0x2E }
    let marks: Set<Character> = [" ", ":", ".", ",", ";", "(", ")", "–", "—", "\u{A0}"]
    let words = text.lowercased()
      .split { marks.contains($0) || $0 == "-" || $0 == "/" }.map(String.init)
    isDate =
      (1...8).contains(words.count) && words.contains(where: \.isYear)
      && words.allSatisfy(\.mayStandInDate)
    var bare = Substring(text)
    while let last = bare.last, marks.contains(last) { bare.removeLast() }
    while let first = bare.first, marks.contains(first) { bare.removeFirst() }
    let date = Period(iso: String(bare))?.description ?? PartialDate(prose: bare)?.description
    iso = date
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
    "about", "around", "circa", "c", "ca", "early", "late", "mid", "before", "after", "by",
    "until", "since", "from", "to", "and", "or", "between",
  ]
}
