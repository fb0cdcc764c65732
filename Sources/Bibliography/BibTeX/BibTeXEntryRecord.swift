import ContentModel

/// What the fields of an entry say, biblatex's names for them first.
struct BibTeXEntryRecord {
  let type: String
  let key: String
  /// Values as TeX wrote them.
  let fields: [String: String]
  /// Their names in the order of the file.
  let order: [String]
  let line: Int

  var record: BibliographicRecord {
    var record = BibliographicRecord(line: line)
    record.type = type
    record.key = key
    record.kind = kind
    record.title = text("title", "booktitle")
    record.subtitle = text("subtitle").nonEmpty
    record.names = names
    record.container = text("journaltitle", "journal", "booktitle")
    record.publisher = text("publisher", "organization", "institution", "school", "eventtitle")
    record.volume = text("volume").nonEmpty
    record.number = text("number", "issue").nonEmpty
    record.pages = text("pages").nonEmpty?.pageRange
    (record.date, record.unreadDate) = date
    record.accessed = PartialDate(written: text("urldate"))
    record.url = address("url") ?? address("howpublished")
    record.doi = fields["doi"].map { TeXText($0).plain.tidy }?.nonEmpty
    record.rest = order.filter { Self.kept.contains($0) }.compactMap { name in
      text(name).nonEmpty.map { "\(name): \($0)" }
    }
    return record
  }

  private func text(_ names: String...) -> String {
    names.lazy.compactMap { fields[$0] }.map { TeXText($0).plain.tidy }.first { !$0.isEmpty } ?? ""
  }

  /// An address as it is written, whatever TeX would make of its signs; of `\url{…}` what is in it.
  private func address(_ name: String) -> String? {
    guard var value = fields[name] else { return nil }
    if let open = value.firstRange(of: "\\url{") {
      value = String(value[open.upperBound...].prefix { $0 != "}" })
    }
    for (written, sign) in [
      ("\\_", "_"), ("\\%", "%"), ("\\&", "&"), ("\\#", "#"), ("{\\~}", "~"), ("\\~{}", "~"),
    ] {
      value = value.replacing(written, with: sign)
    }
    let address = value.filter { $0 != "{" && $0 != "}" }.tidy
    return address.isWebAddress ? address : nil
  }

  private var names: [WrittenName] {
    for role in ["author", "editor", "translator"] {
      if let value = fields[role] {
        let names = BibTeXNames.all(in: value)
        if !names.isEmpty { return names }
      }
    }
    return []
  }

  private var date: (PartialDate?, String?) {
    if let date = text("date").nonEmpty {
      let first = date.split(separator: "/").first.map(String.init) ?? date
      let known = PartialDate(written: first) ?? PartialDate(written: text("year"))
      return (known, known == nil || first != date ? date : nil)
    }
    guard let year = text("year").nonEmpty else { return (nil, nil) }
    let month = text("month").nonEmpty.map { words in
      PartialDate.month(words).map { ($0, words.split { !$0.isNumber }.first.flatMap { Int($0) }) }
        ?? (Int(words) ?? 0, nil)
    }
    guard let number = Int(year) else { return (nil, year) }
    let day = Int(text("day")) ?? month?.1
    let date =
      month.flatMap { PartialDate(year: number, month: $0.0, day: day) }
      ?? month.flatMap { PartialDate(year: number, month: $0.0) } ?? PartialDate(year: number)
    return (date, date == nil ? year : nil)
  }

  private var kind: String? {
    switch type {
    // Newspapers are known by their days.
    case "article", "periodical", "suppperiodical":
      fields["volume"] == nil && fields["number"] == nil ? "press" : "journal"
    case "book", "inbook", "incollection", "booklet", "mvbook", "collection", "bookinbook",
      "suppbook", "proceedings", "inproceedings", "conference":
      "book"
    case "online", "electronic", "www": "web"
    case "jurisdiction": "court"
    case "legislation", "legal": "law"
    case "movie", "video", "film": "film"
    case "unpublished", "letter", "manuscript": "archive"
    case "misc" where address("url") != nil || address("howpublished") != nil: "web"
    default: nil
    }
  }

  private static let kept: Set = [
    "edition", "series", "chapter", "isbn", "issn", "eprint",
    "location", "address", "type", "note", "addendum", "pagetotal",
  ]
}
