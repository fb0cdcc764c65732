import ContentModel

extension EntryReader {
  mutating func legalCase(_ reader: FieldReader, _ article: Article) -> LegalCase {
    var legalCase = LegalCase(
      id: file.id, title: reader.text("title", findings: &findings) ?? file.id.slug,
      kind: reader.one(
        "kind", of: index.vocabulary.caseKinds, by: \.id, rule: .badKind, findings: &findings),
      article: article)
    legalCase.parties = parties(reader)
    legalCase.asOf = reader.date("as-of", findings: &findings)
    legalCase.steps = steps(reader)
    return legalCase
  }

  private mutating func parties(_ reader: FieldReader) -> [LegalCase.Party] {
    let index = self.index
    var hints = Hints()
    return reader.members("parties", findings: &findings) {
      reader, item, findings in
      let name = reader.text("name", findings: &findings)
      let role = reader.text("role", findings: &findings)
      let person = reader.text("person", findings: &findings)
      let page = person.flatMap {
        index.page($0, in: "people", .unknownPerson, "person", at: item, &hints, &findings)
      }
      guard let name, let role else { return nil }
      return LegalCase.Party(name: name, role: role, person: page)
    }
  }

  private mutating func steps(_ reader: FieldReader) -> [LegalCase.Step] {
    let index = self.index
    let path = file.path
    var hints = Hints()
    var last: PartialDate?
    return reader.members("steps", findings: &findings) {
      reader, item, findings in
      let date = reader.date("date", mayBeUncertain: true, findings: &findings)
      let what = reader.text("what", findings: &findings)
      let source = reader.text("source", findings: &findings)
      let place = reader.text("place", findings: &findings)
      let decides = reader.answer("decides", findings: &findings)
      if let date, let before = last, date.isSurelyBefore(before) {
        findings.report(
          .stepsOutOfOrder, "\(date) stands after \(before); put the steps in order of date",
          line: item.line, column: item.column)
      }
      last = date ?? last
      let page = source.flatMap {
        index.page($0, in: "sources", .unknownSource, "source", at: item, &hints, &findings)
      }
      guard let date, let what, let page, let place else { return nil }
      return LegalCase.Step(
        date: date, what: what, source: page, place: place, decides: decides,
        location: SourceLocation(file: path, line: item.line, column: item.column))
    }
  }
}

extension EntityIndex {
  /// The page with this name in a folder; if there is none, that is reported.
  fileprivate func page(
    _ name: String, in folder: String, _ rule: Rule, _ thing: String, at item: Field.Item,
    _ hints: inout Hints, _ findings: inout Findings
  ) -> EntityID? {
    let id = EntityID(folder: folder, slug: name)
    if has(id) { return id }
    let names = hints.take() ? ids.filter { $0.folder == folder }.map(\.slug).sorted() : []
    findings.report(
      rule, "no \(thing) is called “\(name)”\(suggestion(for: name, in: names))",
      line: item.line, column: item.column, subject: id.description,
      correction: Correction.sure(name, of: names).map {
        .value(key: thing, written: name, meant: $0)
      })
    return nil
  }
}
