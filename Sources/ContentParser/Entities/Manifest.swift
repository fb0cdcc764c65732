import ContentModel

/// What `companion.yml` says.
struct Manifest {
  var companion = Companion()
  /// The strands in their order, without chapters.
  var strands: [Strand] { companion.strands }

  static let file = ContentForm.companion.place

  init(_ text: FileText, findings: inout Findings) {
    let fields = FieldParser.parse(text.bytes[...], firstLine: 1, findings: &findings)
    let reader = FieldReader(fields, of: .companion)
    companion.title = reader.text("title", findings: &findings) ?? ""
    companion.subtitle = reader.text("subtitle", findings: &findings) ?? ""
    companion.asOf = reader.date("as-of", findings: &findings)
    companion.credits = reader.text("credits", findings: &findings) ?? ""
    companion.licence = reader.text("licence", findings: &findings) ?? ""
    companion.properNames = reader.names("names", findings: &findings)
    var ofStrands = Findings(file: Self.file)
    readStrands(reader, findings: &ofStrands)
    findings.add(ofStrands)
    readWays(reader, findings: &findings)
    reader.finish(findings: &findings)
    // Without its strands nothing can be said of their folders, nor of what leads there.
    if companion.strands.isEmpty || !ofStrands.diagnostics.isEmpty {
      findings.name(Subject.strands)
    }
  }

  private mutating func readStrands(_ reader: FieldReader, findings: inout Findings) {
    var strands: [Strand] = []
    _ = reader.members("strands", findings: &findings) { reader, item, findings in
      let id = reader.text("id", findings: &findings)
      let title = reader.text("title", findings: &findings)
      guard let id, Self.accepts(id, beside: strands, at: item, findings: &findings) else { return }
      strands.append(Strand(id: id, title: title ?? id))
    }
    companion.strands = strands
  }

  private static func accepts(
    _ id: String, beside strands: [Strand], at item: Field.Item, findings: inout Findings
  ) -> Bool {
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
    guard !ContentForm.reservedFolders.contains(id), !strands.contains(where: { $0.id == id })
    else {
      findings.report(
        .duplicateID, "the name “\(id)” is taken; give the strand another",
        line: item.line, column: item.column)
      return false
    }
    return true
  }
}
