import ContentModel

/// How a date is written so that it is read, told from how it was written instead.
enum DateForm {
  /// The date or period that was meant, as EDTF; `nil` if that can't be told.
  static func meant(by text: some StringProtocol) -> String? {
    // No date is long, and each step takes something away.
    guard text.utf8.count <= 80 else { return nil }
    let words = text.lowercased().replacing("\u{A0}", with: " ").trimmingDateMarks
    guard !words.isEmpty else { return nil }
    return read(words) ?? open(words) ?? between(words)
  }

  /// The same where nothing was weighed: a certain date, or a period of two.
  static func certain(_ text: String, isPeriod: Bool = true) -> String? {
    guard let meant = meant(by: text), isPeriod || !meant.contains("/") else { return nil }
    return meant.contains("..") || meant.contains(where: { "~?%".contains($0) }) ? nil : meant
  }

  /// One date, or a period in its own form.
  private static func read(_ words: Substring) -> String? {
    if let period = Period(edtf: words) { return "\(period)" }
    if let decade = decade(words) { return decade }
    var rest = words
    var isAbout = false
    var isUncertain = false
    var hasTaken = true
    while hasTaken {
      hasTaken = false
      for word in about where rest.take(word) { (isAbout, hasTaken) = (true, true) }
      for word in perhaps where rest.take(word) { (isUncertain, hasTaken) = (true, true) }
      for word in both where rest.take(word) {
        (isAbout, isUncertain, hasTaken) = (true, true, true)
      }
    }
    guard let date = PartialDate(iso: rest) ?? PartialDate(prose: rest.capitalizedMonth) else {
      return nil
    }
    let certainty: PartialDate.Certainty =
      switch (isAbout, isUncertain) {
      case (false, false): .certain
      case (true, false): .approximate
      case (false, true): .uncertain
      case (true, true): .uncertainAndApproximate
      }
    return "\(date.with(certainty))"
  }

  /// `2010s`, `201x`.
  private static func decade(_ words: Substring) -> String? {
    for ending in ["’s", "'s", "s", "x"] where words.hasSuffix(ending) {
      let digits = words.dropLast(ending.count) + (ending == "x" ? "0" : "")
      guard digits.hasSuffix("0"), let year = PartialDate(iso: digits)?.year else { continue }
      return Period(edtf: "\(digits)/\(year + 9)").map { "\($0)" }
    }
    return nil
  }

  /// A time of which one end alone is known: `since 2010`, `until 2010`, `2010-`.
  private static func open(_ words: Substring) -> String? {
    for (before, after, form) in openForms {
      var rest = words
      guard before.isEmpty || rest.takeFirst(before), after.isEmpty || rest.takeLast(after),
        let date = read(rest), PartialDate(edtf: date) != nil
      else { continue }
      return form.isEnd ? "\(date)/.." : "../\(date)"
    }
    return nil
  }

  /// A time between two dates: `2010–2015`, `from 2010 to 2015`.
  private static func between(_ words: Substring) -> String? {
    var rest = words
    for word in ["from ", "between "] where rest.takeFirst(word) { break }
    for sign in ["–", "—", " - ", " to ", " and ", " until ", "..", "/", "-"] {
      let parts = String(rest).components(around: sign)
      guard let parts, let start = read(parts.0), let end = read(parts.1),
        let period = Period(edtf: "\(start)/\(end)")
      else { continue }
      return "\(period)"
    }
    return nil
  }

  private static let about = ["about", "around", "circa", "ca.", "ca", "c.", "approximately", "~"]
  private static let perhaps = ["probably", "perhaps", "possibly", "maybe", "?"]
  private static let both = ["%"]

  private struct Form { let isEnd: Bool }

  private static let openForms: [(before: String, after: String, form: Form)] = [
    ("from ", " onwards", Form(isEnd: true)), ("from ", " on", Form(isEnd: true)),
    ("", " onwards", Form(isEnd: true)), ("", " on", Form(isEnd: true)),
    ("since ", "", Form(isEnd: true)), ("from ", "", Form(isEnd: true)),
    ("after ", "", Form(isEnd: true)), ("", "/", Form(isEnd: true)), ("", "..", Form(isEnd: true)),
    ("", "-", Form(isEnd: true)), ("", "–", Form(isEnd: true)),
    ("until ", "", Form(isEnd: false)), ("before ", "", Form(isEnd: false)),
    ("to ", "", Form(isEnd: false)), ("by ", "", Form(isEnd: false)),
    ("/", "", Form(isEnd: false)), ("..", "", Form(isEnd: false)), ("–", "", Form(isEnd: false)),
  ]
}

extension StringProtocol {
  fileprivate var trimmingDateMarks: Substring {
    let marks: Set<Character> = [" ", ":", ",", ";", "(", ")"]
    var rest = Substring(self)
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) || last == "." && !rest.hasSuffix("..") {
      rest.removeLast()
    }
    return rest
  }

  /// Month names as prose writes them.
  fileprivate var capitalizedMonth: String {
    split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

extension Substring {
  /// Takes a word or sign away at either end; whether it stood there.
  fileprivate mutating func take(_ word: String) -> Bool { takeFirst(word) || takeLast(word) }

  fileprivate mutating func takeFirst(_ word: String) -> Bool {
    guard hasPrefix(word) else { return false }
    self = dropFirst(word.count).trimmingDateMarks
    return true
  }

  fileprivate mutating func takeLast(_ word: String) -> Bool {
    guard hasSuffix(word) else { return false }
    self = dropLast(word.count).trimmingDateMarks
    return true
  }
}

extension String {
  /// What stands before and after a sign that stands once.
  fileprivate func components(around sign: String) -> (Substring, Substring)? {
    guard let range = firstRange(of: sign), self[range.upperBound...].firstRange(of: sign) == nil
    else { return nil }
    return (
      self[..<range.lowerBound].trimmingDateMarks, self[range.upperBound...].trimmingDateMarks
    )
  }
}
