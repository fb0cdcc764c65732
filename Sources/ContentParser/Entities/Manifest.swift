import ContentModel

/// What `companion.yml` says.
struct Manifest {
  var companion = Companion()
  /// The strands in their order, without chapters.
  var strands: [Strand] { companion.strands }

  static let file = "companion.yml"
  /// Folders with a meaning of their own, which no strand may have.
  static let reserved = [
    "goals", "people", "sources", "cases", "trails", "quotes", "questions", "about",
  ]

  init(_ text: FileText, findings: inout Findings) {
    let fields = FieldParser.parse(text.bytes[...], firstLine: 1, findings: &findings)
    var reader = FieldReader(fields, of: "companion.yml")
    companion.title = reader.text("title", findings: &findings) ?? ""
    companion.subtitle = reader.text("subtitle", findings: &findings) ?? ""
    companion.asOf = reader.date("as-of", required: true, findings: &findings)
    companion.credits = reader.text("credits", findings: &findings) ?? ""
    companion.licence = reader.text("licence", findings: &findings) ?? ""
    companion.properNames = reader.names("names", findings: &findings)
    if let field = reader.field("strands", findings: &findings) {
      readStrands(field, findings: &findings)
    }
    readWays(&reader, findings: &findings)
    reader.finish(findings: &findings)
  }

  private mutating func readStrands(_ field: Field, findings: inout Findings) {
    guard case .list(let items) = field.value, !items.isEmpty else {
      findings.report(.badValue, "“strands” takes a list of ids and titles", at: field)
      return
    }
    for item in items {
      guard case .fields(let fields) = item.value else {
        findings.report(
          .badValue, "a strand takes an id and a title", line: item.line, column: item.column)
        continue
      }
      var reader = FieldReader(fields, of: "a strand", line: item.line, column: item.column)
      let id = reader.text("id", findings: &findings)
      let title = reader.text("title", findings: &findings)
      reader.finish(findings: &findings)
      guard let id, accepts(id, at: item, findings: &findings) else { continue }
      companion.strands.append(Strand(id: id, title: title ?? id))
    }
  }

  private func accepts(_ id: String, at item: Field.Item, findings: inout Findings) -> Bool {
    let isName = id.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
    guard isName else {
      findings.report(
        .badValue, "“\(id)” is no folder's name; use letters, digits and dashes",
        line: item.line, column: item.column)
      return false
    }
    guard !Self.reserved.contains(id), !strands.contains(where: { $0.id == id }) else {
      findings.report(
        .duplicateID, "the name “\(id)” is taken; give the strand another",
        line: item.line, column: item.column)
      return false
    }
    return true
  }
}
