import ContentModel

extension Field {
  /// What the members of a list become, each of which holds fields; what has another shape is
  /// reported and left out.
  ///
  /// - Parameters:
  ///   - owner: What a member is, for messages: `a way`.
  ///   - keys: What it takes, for messages: `title and opens`.
  ///   - value: Makes a value of a member's fields; keys that it does not ask for are reported.
  func members<Value>(
    _ owner: String, _ keys: String, findings: inout Findings,
    value: (inout FieldReader, Field.Item, inout Findings) -> Value?
  ) -> [Value] {
    guard case .list(let items) = self.value, !items.isEmpty else {
      findings.report(.badValue, "“\(key)” takes a list, each member with \(keys)", at: self)
      return []
    }
    var values: [Value] = []
    for item in items {
      guard case .fields(let fields) = item.value else {
        findings.report(
          .badValue, "\(owner) takes \(keys)", line: item.line, column: item.column)
        continue
      }
      var reader = FieldReader(fields, of: owner, line: item.line, column: item.column)
      if let value = value(&reader, item, &findings) { values.append(value) }
      reader.finish(findings: &findings)
    }
    return values
  }
}
