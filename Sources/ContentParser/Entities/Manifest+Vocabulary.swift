import ContentModel

extension Manifest {
  /// Reads what the companion calls things by; what it says nothing of has the program's own words.
  static func vocabulary(_ reader: FieldReader, findings: inout Findings) -> Vocabulary {
    var vocabulary = Vocabulary.standard
    let kinds = reader.unlike("source-kinds", findings: &findings, id: \.id, sourceKind)
    vocabulary.sourceKinds.replace(with: kinds, by: \.id)
    let callouts = reader.unlike("callouts", findings: &findings, id: \.id, calloutKind)
    vocabulary.calloutKinds.replace(with: callouts, by: \.id)
    let grades = reader.unlike("goal-grades", findings: &findings, id: \.id) {
      Goal.Grade(id: $1, label: $0.text("word", findings: &$2))
    }
    if !grades.isEmpty { vocabulary.goalGrades = grades }
    let cases = reader.unlike("case-kinds", findings: &findings, id: \.id) {
      LegalCase.Kind(
        id: $1, label: $0.text("word", findings: &$2),
        isCharge: $0.answer("accused", findings: &$2))
    }
    if !cases.isEmpty { vocabulary.caseKinds = cases }
    vocabulary.wording = Wording(
      Dictionary(
        reader.map("words", findings: &findings).map { ($0.name, $0.word) },
        uniquingKeysWith: { first, _ in first }))
    return vocabulary
  }

  private static func sourceKind(
    _ reader: FieldReader, _ id: String, _ findings: inout Findings
  ) -> Source.Kind {
    let standard = Source.Kind.standard.first { $0.id == id }
    let form = reader.choice("cite-as", findings: &findings)
      .flatMap(Source.Kind.Form.init(rawValue:))
    return Source.Kind(
      id: id, word: reader.text("word", findings: &findings),
      form: form ?? standard?.form ?? .web)
  }

  private static func calloutKind(
    _ reader: FieldReader, _ written: String, _ findings: inout Findings
  ) -> Callout.Kind {
    let id = written.lowercased()
    let standard = Callout.Kind.standard.first { $0.id == id }
    let like = reader.choice("like", findings: &findings)
      .flatMap(Callout.Kind.Nature.init(rawValue:))
    let nature = like ?? standard?.nature ?? .aside
    let model = standard ?? Callout.Kind.standard.first { $0.nature == nature }
    let own = reader.text("word", findings: &findings)
    let word = own ?? standard?.word ?? String(id.map { $0 == "-" ? " " : $0 })
    return Callout.Kind(
      id: id, word: word, glyph: reader.sign("glyph", findings: &findings) ?? model?.glyph ?? "·",
      nature: nature,
      meaning: reader.text("meaning", findings: &findings)
        ?? (own == nil ? standard?.meaning : nil) ?? word)
  }
}

extension FieldReader {
  /// What the members of a list become, each with an id; a second one with an id is reported and left
  /// out.
  fileprivate func unlike<Value>(
    _ key: String, findings: inout Findings, id: (Value) -> String,
    _ value: (FieldReader, String, inout Findings) -> Value
  ) -> [Value] {
    var values: [Value] = []
    _ = members(key, findings: &findings) { reader, item, findings in
      guard let name = reader.identity("id", findings: &findings) else { return }
      let new = value(reader, name, &findings)
      guard !values.contains(where: { id($0) == id(new) }) else {
        findings.report(
          .duplicateID, "“\(name)” stands a second time in \(key); keep one", line: item.line,
          column: item.column)
        return
      }
      values.append(new)
    }
    return values
  }
}

extension Array {
  /// Puts values in the places of those with the same id, and the others behind.
  fileprivate mutating func replace(with others: [Element], by id: (Element) -> String) {
    for other in others {
      if let index = firstIndex(where: { id($0) == id(other) }) {
        self[index] = other
      } else {
        append(other)
      }
    }
  }
}
