import ContentModel

/// Takes the fields of a file or of a member of a list, as the table of its keys has them, and says
/// what is wrong with them.
struct FieldReader {
  /// What the fields belong to, for messages: `a chapter`.
  private let owner: String
  private let fields: [Field]
  private let keys: [ContentKey]
  /// Without front matter that can be read there is one finding, not one for each key.
  private let isSilent: Bool
  private let line: Int
  private let column: Int
  private let remedy: (String) -> String?

  /// `fields` is `nil` where front matter is missing or can't be read.
  init(_ fields: [Field]?, of form: ContentForm) {
    self.fields = fields ?? []
    keys = form.keys
    owner = form.owner
    isSilent = fields == nil
    (line, column) = (1, 1)
    remedy = form.remedy
  }

  init(_ fields: [Field], of member: ContentMember, at item: Field.Item) {
    self.fields = fields
    keys = member.keys
    owner = member.owner
    isSilent = false
    (line, column) = (item.line, item.column)
    remedy = { _ in nil }
  }

  /// The field with this key; `nil` if it is missing.
  func field(_ key: String) -> Field? {
    assert(keys.contains { $0.name == key }, "“\(key)” isn't in the table of keys")
    return fields.first { $0.key == key }
  }

  /// What may stand behind a key.
  func value(of key: String) -> ContentValue? { keys.first { $0.name == key }?.value }

  /// One line of text, without white space around it; `nil` if it is missing or empty.
  func text(_ key: String, findings: inout Findings) -> String? {
    guard let field = field(key) else { return nil }
    guard case .text(let text) = field.value else {
      findings.report(.badValue, "“\(key)” takes a line of text", at: field)
      return nil
    }
    let line = Self.oneLine(text)
    if line.isEmpty && keys.contains(where: { $0.name == key && $0.isNeeded }) {
      findings.report(.missingKey, "“\(key)” of \(owner) is empty", at: field)
    }
    return line.isEmpty ? nil : line
  }

  /// The text with each run of white space as one space, and none around it.
  private static func oneLine(_ text: String) -> String {
    var previous = UInt8(ascii: " ")
    // Almost every value is a tidy line already.
    let isTidy = text.utf8.allSatisfy { byte in
      defer { previous = byte }
      return byte > 0x20 || (byte == 0x20 && previous != 0x20)
    }
    if isTidy && previous != 0x20 { return text }
    return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      .map { String(Substring($0)) }.joined(separator: " ")
  }

  /// - Parameter mayBeUncertain: Whether it may be one that is not certain, as `2010~`.
  func date(
    _ key: String, mayBeUncertain: Bool = false, findings: inout Findings
  ) -> PartialDate? {
    guard let text = text(key, findings: &findings) else { return nil }
    let date = PartialDate(edtf: text)
    if let date, date.isCertain || mayBeUncertain { return date }
    let meant = (date ?? DateForm.meant(by: text).flatMap { PartialDate(edtf: $0) })
      .map { mayBeUncertain ? $0 : $0.with(.certain) }
    let form = meant.map { "\($0)" } ?? "YYYY, YYYY-MM or YYYY-MM-DD"
    let problem = date == nil ? "is no date" : "can’t be uncertain here"
    reportBad(
      .badDate, key, "“\(text)” \(problem); write \(form)", &findings, from: text,
      to: date == nil ? DateForm.certain(text, isPeriod: false) : nil)
    return nil
  }

  /// A whole number of the key's range.
  func number(_ key: String, findings: inout Findings) -> Int? {
    guard let text = text(key, findings: &findings),
      case .number(let range) = value(of: key)
    else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    reportBad(
      .badValue, key,
      "“\(text)” is no number of \(key); write one from \(range.lowerBound) to \(range.upperBound)",
      &findings)
    return nil
  }

  func period(_ key: String, findings: inout Findings) -> Period? {
    guard let text = text(key, findings: &findings) else { return nil }
    if let period = Period(edtf: text) { return period }
    let form = DateForm.meant(by: text) ?? "a date as YYYY-MM-DD, or two as 1979/2015"
    reportBad(
      .badPeriod, key, "“\(text)” is no period; write \(form)", &findings, from: text,
      to: DateForm.certain(text))
    return nil
  }

  /// One of the words that an enumeration knows.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, as: Word.Type, rule: Rule, findings: inout Findings
  ) -> Word? where Word.RawValue == String {
    word(key, among: Word.allCases.map(\.rawValue), rule: rule, findings: &findings)
      .flatMap(Word.init(rawValue:))
  }

  /// A list of names; empty where there is none.
  func names(_ key: String, findings: inout Findings) -> [String] {
    guard let field = field(key) else { return [] }
    guard case .list(let items) = field.value else {
      findings.report(.badValue, "“\(key)” takes a list of names", at: field)
      return []
    }
    return items.compactMap { item in
      if case .text(let name) = item.value { return Self.oneLine(name) }
      findings.report(.badValue, "a name is a line of text", line: item.line, column: item.column)
      return nil
    }
  }

  /// Whether a key is answered with `true`; where it is missing, it is `false`.
  func answer(_ key: String, findings: inout Findings) -> Bool {
    guard let text = text(key, findings: &findings) else { return false }
    if !["true", "false"].contains(text) {
      reportBad(.badValue, key, "“\(key)” is true or false, and not “\(text)”", &findings)
    }
    return text == "true"
  }

  /// Each line of a map, a name with a word, of those that the table allows.
  func map(_ key: String, findings: inout Findings) -> [(name: String, word: String)] {
    guard let field = field(key),
      case .map(let names, let words) = value(of: key)
    else { return [] }
    guard case .fields(let lines) = field.value else {
      findings.report(.badValue, "“\(key)” takes lines, each a name, a colon and a word", at: field)
      return []
    }
    return lines.compactMap { line in
      guard names.contains(line.key) else {
        let hint = suggestion(for: line.key, in: names)
        findings.report(.badValue, "“\(line.key)” is none of the \(key)\(hint)", at: line)
        return nil
      }
      guard case .text(let text) = line.value, case let word = Self.oneLine(text), !word.isEmpty,
        words?.contains(word) != false
      else {
        let takes = words?.joined(separator: ", ") ?? "a word"
        findings.report(.badValue, "“\(line.key)” takes \(takes)", at: line)
        return nil
      }
      return (line.key, word)
    }
  }

  /// Reports every key that the table lacks, and every one that is needed and missing.
  func finish(findings: inout Findings) {
    var misspelt: Set<String> = []
    for field in fields where !keys.contains(where: { $0.name == field.key }) {
      findings.report(.unknownKey, problem(ofUnknown: field.key), at: field)
      if let near = nearest(to: field.key, in: keys.map(\.name)) { misspelt.insert(near) }
    }
    guard !isSilent else { return }
    // One that is there under another spelling is told of there.
    for key in keys
    where key.isNeeded && !misspelt.contains(key.name)
      && !fields.contains(where: { $0.key == key.name })
    {
      findings.report(.missingKey, "\(owner) needs “\(key.name)”", line: line, column: column)
    }
  }

  private func problem(ofUnknown key: String) -> String {
    if keys.isEmpty { return "\(owner) takes no front matter; take “\(key)” out" }
    let isNone = "“\(key)” is no key of \(owner)"
    if let remedy = remedy(key) { return "\(isNone): \(remedy)" }
    return isNone + suggestion(for: key, in: keys.map(\.name))
  }

  /// - Parameters:
  ///   - written: The value, where something else was meant for certain.
  ///   - meant: What that is.
  private func reportBad(
    _ rule: Rule, _ key: String, _ message: String, _ findings: inout Findings,
    from written: String = "", to meant: String? = nil
  ) {
    guard let field = fields.first(where: { $0.key == key }) else { return }
    findings.report(
      rule, message, at: field,
      correction: meant.map { .value(key: key, written: written, meant: $0) })
  }
}

extension Findings {
  mutating func report(
    _ rule: Rule, _ message: String, at field: Field, subject: String? = nil,
    correction: Correction? = nil
  ) {
    report(
      rule, message, line: field.line, column: field.column, subject: subject,
      correction: correction)
  }
}
