import ContentModel

extension FieldReader {
  /// What the members of the list behind a key become, each of which holds fields; what has another
  /// shape is reported and left out.
  ///
  /// - Parameter value: Makes a value of a member's fields.
  func members<Value>(
    _ key: String, findings: inout Findings,
    value: (FieldReader, Field.Item, inout Findings) -> Value?
  ) -> [Value] {
    guard let field = field(key), case .members(let member) = self.value(of: key) else { return [] }
    guard case .list(let items) = field.value, !items.isEmpty else {
      findings.report(
        .badValue, "“\(key)” takes a list, each member with \(member.takes)", at: field)
      return []
    }
    if let most = member.most, items.count > most {
      findings.report(
        .badValue,
        "“\(key)” has \(items.count) members, and there is room for \(most); take some out",
        line: items[most].line, column: items[most].column)
    }
    var values: [Value] = []
    for item in items {
      guard case .fields(let fields) = item.value else {
        findings.report(
          .badValue, "\(member.owner) takes \(member.takes)", line: item.line, column: item.column)
        continue
      }
      let reader = FieldReader(fields, of: member, at: item)
      if let value = value(reader, item, &findings) { values.append(value) }
      reader.finish(findings: &findings)
    }
    return values
  }
}
