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
    guard let date = Period(edtf: text) else {
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
    let words = DateLikeWords(text)
    let form = DateForm.meant(by: text) ?? "YYYY-MM-DD, or two as 2013/2015"
    if words.isNumeric {
      findings.report(
        .badDate, "“\(text)” is no date; write \(form)", at: range, correction: correction(of: text)
      )
    } else if words.isDate {
      findings.report(
        .unreadDate, "“\(text)” makes no event; write \(form) and nothing else in bold", at: range,
        correction: correction(of: text))
    }
  }

  private func correction(of text: String) -> Correction? {
    DateForm.certain(text).map { .words(written: text, meant: $0) }
  }
}
