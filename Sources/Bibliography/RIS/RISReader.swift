import ContentModel

/// Reads records of the RIS format: a line for each field, of a tag of two characters, two spaces, a
/// hyphen, a space and the value; a line without a tag goes on with the value before it.
enum RISReader {
  static func read(_ text: String) -> ReadBibliography {
    var read = ReadBibliography()
    var fields: [(tag: String, value: String)] = []
    var start: Int?
    var isUntoldYet = true
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let (tag, value) = field(line) else {
        let words = String(line).tidy
        if words.isEmpty { continue }
        if start != nil, let last = fields.indices.last {
          fields[last].value += " " + words
        } else if isUntoldYet {
          isUntoldYet = false
          read.problems.append(
            .init(
              line: index + 1, column: line.prefix(while: \.isWhitespace).unicodeScalars.count + 1,
              message: "no record begins here; begin one with “TY  - ”"))
        }
        continue
      }
      if tag == "TY" || tag == "ER" {
        if let start { read.records.append(record(fields, line: start)) }
        (start, fields) = (nil, [])
      }
      if tag == "TY" { start = index + 1 }
      if tag != "ER", start != nil { fields.append((tag, value)) }
    }
    if let start {
      read.records.append(record(fields, line: start))
      read.problems.append(
        .init(
          line: start, message: "the record that begins here has no end; close it with “ER  - ”"))
    }
    return read
  }

  private static func field(_ line: Substring) -> (tag: String, value: String)? {
    let bytes = Array(line.utf8.prefix(6))
    guard bytes.count >= 5, bytes[2] == 0x20, bytes[3] == 0x20, bytes[4] == UInt8(ascii: "-"),
      bytes.count < 6 || bytes[5] == 0x20, bytes[0].isCapital,
      bytes[1].isCapital || bytes[1].isDigit
    else { return nil }
    let tag = String(decoding: bytes[..<2], as: UTF8.self)
    return (tag, String(line.dropFirst(5)).tidy)
  }

  private static func record(
    _ fields: [(tag: String, value: String)], line: Int
  ) -> BibliographicRecord {
    var record = BibliographicRecord(line: line)
    func first(_ tags: String...) -> String {
      tags.lazy.compactMap { tag in
        fields.first { $0.tag == tag && !$0.value.isEmpty }?.value
      }.first ?? ""
    }
    record.type = first("TY")
    record.kind = kinds[record.type]
    record.key = first("ID")
    record.title = first("TI", "T1", "CT", "BT")
    record.names = fields.filter { $0.tag == "AU" || $0.tag == "A1" }.map { name($0.value) }
    if record.names.isEmpty {
      record.names = fields.filter { $0.tag == "A2" || $0.tag == "ED" }.map { name($0.value) }
    }
    record.container = first("T2", "JO", "JF", "JA", "J2")
    record.publisher = first("PB")
    record.volume = first("VL").nonEmpty
    record.number = first("IS").nonEmpty
    record.pages =
      [first("SP"), first("EP")].compactMap(\.nonEmpty).joined(separator: "–").nonEmpty?
      .pageRange
    let date = first("DA", "PY", "Y1")
    record.date =
      date.nonEmpty.flatMap(PartialDate.init(written:)) ?? PartialDate(written: first("PY", "Y1"))
    record.unreadDate = record.date == nil ? date.nonEmpty : nil
    record.accessed = PartialDate(written: first("Y2"))
    record.url = first("UR", "L1", "L2").nonEmpty
    record.doi = first("DO").nonEmpty
    record.archived = first("AV").nonEmpty.flatMap { $0.isWebAddress ? $0 : nil }
    let rest = ["SN", "ET", "CY", "AN", "CN"]
    record.rest = fields.filter { rest.contains($0.tag) && !$0.value.isEmpty }
      .map { "\(names[$0.tag] ?? $0.tag): \($0.value)" }
    return record
  }

  /// `Family, Given, Suffix`; one without a comma is kept whole.
  private static func name(_ value: String) -> WrittenName {
    let parts = value.split(separator: ",", maxSplits: 2).map { String($0).tidy }
    return WrittenName(
      family: parts.first ?? value, given: parts.count > 1 ? parts[1] : "",
      suffix: parts.count > 2 ? parts[2].nonEmpty : nil)
  }

  private static let kinds = [
    "NEWS": "press", "MGZN": "press", "JOUR": "journal", "JFULL": "journal",
    "EJOUR": "journal",
    "ELEC": "web", "BLOG": "web", "WEB": "web", "CASE": "court", "STAT": "law", "BILL": "law",
    "MPCT": "film", "VIDEO": "film", "BOOK": "book", "CHAP": "book", "EBOOK": "book",
    "EDBOOK": "book", "ECHAP": "book", "MANSCPT": "archive", "UNPB": "archive", "PCOMM": "archive",
  ]

  private static let names = [
    "SN": "ISBN or ISSN", "ET": "edition", "CY": "place", "AN": "accession number",
    "CN": "call number",
  ]
}

extension UInt8 {
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
