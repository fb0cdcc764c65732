import ContentModel

/// What `companion.yml` says.
struct Manifest {
  var companion = Companion()
  private(set) var levels = RuleLevels()
  /// On which line it says whom it is about.
  private(set) var subjectLine = 1
  /// The strands in their order, without chapters.
  var strands: [Strand] { companion.strands }

  static let file = ContentForm.companion.place

  init(_ text: FileText, findings: inout Findings) {
    let fields = FieldParser.parse(text.bytes[...], firstLine: 1, findings: &findings)
    let reader = FieldReader(fields, of: .companion)
    companion.title = reader.text("title", findings: &findings) ?? ""
    companion.identity = reader.identity("id", findings: &findings)
    companion.subtitle = reader.text("subtitle", findings: &findings) ?? ""
    companion.language = reader.language("language", findings: &findings) ?? "en"
    companion.asOf = reader.date("as-of", findings: &findings)
    companion.credits = reader.text("credits", findings: &findings) ?? ""
    companion.licence = reader.text("licence", findings: &findings) ?? ""
    companion.properNames = reader.names("names", findings: &findings)
    var ofStrands = Findings(file: Self.file)
    readStrands(reader, findings: &ofStrands)
    findings.add(ofStrands)
    companion.vocabulary = Self.vocabulary(reader, findings: &findings)
    companion.subject = reader.text("about", findings: &findings)
      .map { EntityID(folder: "people", slug: $0) }
    subjectLine = reader.field("about")?.line ?? 1
    readWays(reader, findings: &findings)
    levels.hasProceedings = reader.answer("proceedings", findings: &findings)
    for (name, word) in reader.map("rules", findings: &findings) {
      if let rule = Rule(rawValue: name), let level = RuleLevels.Level(rawValue: word) {
        levels.set(rule, to: level)
      }
    }
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
    guard id.isName else {
      findings.report(
        .badValue, "“\(id)” is no folder's name; use letters, digits and dashes",
        line: item.line, column: item.column)
      return false
    }
    let reserved = ContentForm.reservedFolders
    let problem: String? =
      if reserved.contains(id) {
        "the program has a use of its own for “\(id)”, as for \(reserved.filter { $0 != id }.listed)"
      } else if strands.contains(where: { $0.id == id }) {
        "another strand has the name “\(id)”"
      } else {
        nil
      }
    guard let problem else { return true }
    findings.report(
      .duplicateID, "\(problem); give the strand another name", line: item.line,
      column: item.column)
    return false
  }
}
