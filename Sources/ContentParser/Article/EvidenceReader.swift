import ContentModel

/// Reads the table of a disputed point: its answers, each with who gives it, in what source, and when.
struct EvidenceReader {
  static let columns = ["Answer", "Who says so", "Source", "Date"]

  /// The blocks of a callout with their tables as evidence; one that has other columns stays a table,
  /// and is reported.
  func read(_ blocks: [Block], findings: inout Findings) -> [Block] {
    blocks.map { block in
      guard case .table(let table) = block.kind else { return block }
      let names = table.header.map(\.plainText.trimmed)
      guard names.map({ $0.lowercased() }) == Self.columns.map({ $0.lowercased() }) else {
        report(names, at: block.range, findings: &findings)
        return block
      }
      let rows = table.rows.map { row(of: $0, in: block.range, findings: &findings) }
      return Block(.evidence(rows), block.range)
    }
  }

  private func report(_ names: [String], at range: SourceRange, findings: inout Findings) {
    let wanted = Self.columns.joined(separator: " | ")
    findings.report(
      .evidenceColumns,
      "the columns of evidence are “\(wanted)”, not “\(names.joined(separator: " | "))”", at: range)
  }

  private func row(
    of cells: [[Inline]], in table: SourceRange, findings: inout Findings
  ) -> Evidence {
    let cells = cells + Array(repeating: [], count: max(0, Self.columns.count - cells.count))
    let range = cells.first { !$0.isEmpty }?.first?.range ?? table
    for (name, cell) in zip(Self.columns.prefix(2), cells) where cell.plainText.trimmed.isEmpty {
      findings.report(.evidenceColumns, "“\(name)” is empty; fill it in", at: range)
    }
    let (sources, isBroken) = sources(in: cells[2])
    if sources.isEmpty, !isBroken {
      findings.report(
        .evidenceWithoutSource, "link to a source in the column “Source”: [Name](../sources/x.md)",
        at: cells[2].first?.range ?? range)
    }
    let written = cells[3].plainText.trimmed
    let date = PartialDate(edtf: written) ?? PartialDate(prose: written)
    if date == nil, written != Self.undated {
      let form = DateForm.meant(by: written).flatMap { PartialDate(edtf: $0) }
      let remedy = form.map { "write \($0)" } ?? "write YYYY-MM-DD, YYYY-MM, YYYY or “undated”"
      findings.report(
        .evidenceDate, "“\(written)” is no date; \(remedy)", at: cells[3].first?.range ?? range,
        correction: DateForm.certain(written, isPeriod: false).map {
          .words(written: written, meant: $0)
        })
    }
    return Evidence(
      answer: cells[0], witness: cells[1], reference: cells[2], sources: sources, date: date,
      dateText: date?.prose ?? written, range: range)
  }

  /// The sources that a cell links to, and whether a link of it leads nowhere, which was reported.
  private func sources(in cell: [Inline]) -> (sources: [EntityID], isBroken: Bool) {
    var sources: [EntityID] = []
    var isBroken = false
    cell.walk { inline in
      guard case .link(let target, _) = inline.kind else { return }
      switch target {
      case .entry(let id, _) where id.folder == "sources":
        if !sources.contains(id) { sources.append(id) }
      case .unresolved: isBroken = true
      default: break
      }
    }
    return (sources, isBroken)
  }

  private static let undated = "undated"
}

extension String {
  fileprivate var trimmed: String { String(self[...].trimmingSpaces) }
}
