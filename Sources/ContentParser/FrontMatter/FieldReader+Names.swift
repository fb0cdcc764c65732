import ContentModel

/// Values that are names: ids, languages, signs, and words of a list.
extension FieldReader {
  /// A name of letters, digits and dashes.
  func identity(_ key: String, findings: inout Findings) -> String? {
    guard let name = text(key, findings: &findings), let field = field(key) else { return nil }
    if name.isName && name.utf8.count <= ContentValue.longestIdentity { return name }
    findings.report(
      .badValue,
      "“\(name)” is no \(key); use letters, digits and dashes, at most "
        + "\(ContentValue.longestIdentity)", at: field)
    return nil
  }

  /// The tag of a language.
  func language(_ key: String, findings: inout Findings) -> String? {
    guard let tag = text(key, findings: &findings), let field = field(key) else { return nil }
    if LanguageTag.isWellFormed(tag) { return tag }
    findings.report(
      .badValue, "“\(tag)” is no tag of a language; write one as en, uk or pt-BR (BCP 47)",
      at: field)
    return nil
  }

  /// One sign that is a column wide.
  func sign(_ key: String, findings: inout Findings) -> String? {
    guard let sign = text(key, findings: &findings), let field = field(key) else { return nil }
    let scalars = sign.unicodeScalars
    if scalars.count == 1, !ContentValue.takenSigns.contains(sign),
      ContentValue.signs.contains(where: { $0.contains(scalars.first?.value ?? 0) })
    {
      return sign
    }
    findings.report(
      .badValue, "“\(sign)” is no \(key); write \(ContentValue.signWords)", at: field)
    return nil
  }

  /// One of the words that the table allows.
  func choice(_ key: String, findings: inout Findings) -> String? {
    guard case .word(let words) = value(of: key) else { return nil }
    return word(key, among: words, rule: .badValue, findings: &findings)
  }

  /// The one of these values whose id stands behind the key.
  func one<Value>(
    _ key: String, of values: [Value], by id: (Value) -> String, rule: Rule,
    findings: inout Findings
  ) -> Value? {
    word(key, among: values.map(id), rule: rule, findings: &findings)
      .flatMap { word in values.first { id($0) == word } }
  }

  /// One of these words, each the id of something.
  func word(
    _ key: String, among words: [String], rule: Rule, findings: inout Findings
  ) -> String? {
    guard let text = text(key, findings: &findings), let field = field(key) else { return nil }
    if words.contains(text) { return text }
    let near = nearest(to: text, in: words).map { " (the nearest is \($0))" } ?? ""
    findings.report(
      rule, "“\(text)” is no \(key); use \(words.joined(separator: ", "))\(near)", at: field,
      correction: Correction.sure(text, of: words).map {
        .value(key: key, written: text, meant: $0)
      })
    return nil
  }
}

extension String {
  /// Whether it is made of letters, digits and dashes alone.
  var isName: Bool {
    utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
  }
}
