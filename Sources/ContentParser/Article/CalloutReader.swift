import ContentModel

/// Reads a callout from a block quotation that opens with `[!KIND] title`.
struct CalloutReader {
  /// Those that the companion has.
  let kinds: [Callout.Kind]
  private(set) var ids: [EntityID] = []
  /// Whether one of them has answers with sources, whose grades stand in other files.
  private(set) var hasEvidence = false

  init(kinds: [Callout.Kind] = Callout.Kind.standard) { self.kinds = kinds }

  /// `nil` if the blocks are no callout, or one of an unknown kind, which is reported.
  mutating func read(
    _ blocks: [Block], range: SourceRange, home: EntityID, findings: inout Findings
  ) -> Callout? {
    guard let first = blocks.first, case .paragraph(let words) = first.kind else { return nil }
    let lineEnd = words.indices.first { words.endsLine(at: $0) }
    let line = Array(words[..<(lineEnd ?? words.endIndex)]).plainText
    guard line.utf8.starts(with: "[!".utf8) else { return nil }
    guard let close = line.utf8.firstIndex(of: 0x5D) else {
      findings.report(
        .unknownCallout, "the mark of a callout ends in “]”, as in [!CARE]", at: range)
      return nil
    }
    let marker = line[line.utf8.index(line.startIndex, offsetBy: 2)..<close]
    let title = String(line[line.utf8.index(after: close)...].trimmingSpaces)
    guard let (kind, date) = read(marker, range: range, findings: &findings) else { return nil }
    if title.isEmpty {
      findings.report(
        .calloutWithoutTitle, "a callout needs a title after “[!\(marker)]”", at: range)
    }
    let slug = Slug.ofWords(title, limit: 12, fallback: kind.id)
    let id = EntityID(folder: "questions", slug: slug)
    ids.append(id)
    var inner = Array(blocks.dropFirst())
    if let lineEnd, lineEnd + 1 < words.endIndex {
      let rest = Array(words[(lineEnd + 1)...])
      let start = rest.first?.range ?? first.range
      inner.insert(Block(.paragraph(rest), start.extended(to: first.range)), at: 0)
    }
    if kind.nature == .disputed {
      inner = EvidenceReader().read(inner, findings: &findings)
      hasEvidence = hasEvidence || inner.contains(where: \.isEvidence)
    }
    return Callout(
      id: id, kind: kind, date: date, title: title, blocks: inner, home: home,
      location: SourceLocation(
        file: findings.file, line: range.startLine, column: range.startColumn))
  }

  private func read(
    _ marker: Substring, range: SourceRange, findings: inout Findings
  ) -> (Callout.Kind, PartialDate?)? {
    let parts = marker.split(separator: " ")
    let name = parts.first.map { $0.lowercased() } ?? ""
    guard let kind = kinds.first(where: { $0.id == name }) else {
      let kinds = kinds.map { $0.id.uppercased() }
      let hint = suggestion(for: name.uppercased(), in: kinds)
      findings.report(
        .unknownCallout, "no callout is called “\(name.uppercased())”\(hint)", at: range,
        correction: Correction.sure(name.uppercased(), of: kinds).map {
          .words(written: "[!\(parts.first ?? "")", meant: "[!\($0)")
        })
      return nil
    }
    let date = parts.count == 2 ? PartialDate(iso: parts[1]) : nil
    let isUpdate = kind.nature == .update
    if isUpdate && date == nil {
      findings.report(
        .calloutDate,
        "an \(name.uppercased()) needs the date of what changed, as in "
          + "[!\(name.uppercased()) 2025-05-23]",
        at: range)
    } else if !isUpdate && parts.count > 1 {
      findings.report(
        .calloutDate, "only an UPDATE has a date; write [!\(name.uppercased())]", at: range)
    }
    return (kind, isUpdate ? date : nil)
  }
}

extension [Inline] {
  /// Whether the line of the file ends here; a line end that HTML asks for stands within one.
  fileprivate func endsLine(at index: Int) -> Bool {
    switch self[index].kind {
    case .softBreak: true
    case .lineBreak:
      index + 1 == endIndex || self[index + 1].range.startLine > self[index].range.startLine
    default: false
    }
  }
}

extension Block {
  fileprivate var isEvidence: Bool { if case .evidence = kind { true } else { false } }
}

extension Substring {
  /// The same without the spaces around it.
  var trimmingSpaces: Substring {
    let start = utf8.drop { $0 == 0x20 }
    guard let last = start.lastIndex(where: { $0 != 0x20 }) else { return "" }
    return Substring(start[...last])
  }
}
