import ContentModel

extension Manifest {
  /// Reads the ways in, and where it can be seen; a companion may have neither.
  mutating func readWays(_ reader: FieldReader, findings: inout Findings) {
    companion.ways = reader.members("ways", findings: &findings) { reader, item, findings in
      let title = reader.text("title", findings: &findings)
      let opens = reader.text("opens", findings: &findings)
      guard let title, let opens else { return nil }
      guard let id = EntityID(opens) else {
        findings.report(
          .badValue, "“\(opens)” is no id; write a folder and a name, as in goals/a-goal",
          line: item.line, column: item.column)
        return nil
      }
      return Way(title: title, opens: id, location: Self.location(of: item))
    }
    companion.watch = reader.members("watch", findings: &findings) { reader, item, findings in
      let service = reader.text("service", findings: &findings)
      let region = reader.text("region", findings: &findings)
      let asOf = reader.date("as-of", findings: &findings)
      let source = reader.text("source", findings: &findings)
      guard let service, let region, let asOf, let source else { return nil }
      return Showing(
        service: service, region: region, asOf: asOf,
        source: EntityID(folder: "sources", slug: source), location: Self.location(of: item))
    }
  }

  /// Reports ways to what is no page, and sources that are none, and leaves them out.
  mutating func checkNames(in index: EntityIndex, findings: inout Findings) {
    if let subject = companion.subject, !index.has(subject) {
      let people = index.ids.filter { $0.folder == "people" }.map(\.slug).sorted()
      findings.report(
        .unknownPerson,
        "no person is called “\(subject.slug)”\(suggestion(for: subject.slug, in: people))",
        line: subjectLine)
      companion.subject = nil
    }
    guard !companion.ways.isEmpty || !companion.watch.isEmpty else { return }
    var hints = Hints()
    func suggest(_ word: String, _ candidates: () -> [String]) -> String {
      hints.take() ? suggestion(for: word, in: candidates()) : ""
    }
    companion.ways.removeAll { way in
      if index.has(way.opens) { return false }
      let hint = suggest(way.opens.description) { index.ids.map(\.description).sorted() }
      findings.report(
        .unknownEntry, "no page has the id “\(way.opens)”\(hint)", line: way.location.line,
        column: way.location.column, subject: way.opens.description,
        correction: Correction.sure(way.opens.description, of: index.ids.map(\.description)).map {
          .value(key: "opens", written: way.opens.description, meant: $0)
        })
      return true
    }
    companion.watch.removeAll { showing in
      if index.has(showing.source) { return false }
      let hint = suggest(showing.source.slug) {
        index.ids.filter { $0.folder == "sources" }.map(\.slug).sorted()
      }
      findings.report(
        .unknownSource, "no source is called “\(showing.source.slug)”\(hint)",
        line: showing.location.line, column: showing.location.column,
        subject: showing.source.description,
        correction: Correction.sure(
          showing.source.slug, of: index.ids.filter { $0.folder == "sources" }.map(\.slug)
        ).map { .value(key: "source", written: showing.source.slug, meant: $0) })
      return true
    }
  }

  private static func location(of item: Field.Item) -> SourceLocation {
    SourceLocation(file: file, line: item.line, column: item.column)
  }
}
