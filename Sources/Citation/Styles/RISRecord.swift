import ContentModel

/// A work as a record of the RIS format, in UTF-8: a line for each field, of a tag of two characters, two
/// spaces, a hyphen, a space and the value (RIS Format Specifications, Research Information Systems, 2011).
///
/// The words that are cited, who said them and their place are notes (`N1`).
struct RISRecord {
  let text: String

  /// - Parameter annotation: What is cited of it.
  init(_ work: Work, annotation: String) {
    var fields: [(String, String?)] = [("TY", Self.type(work.kind)), ("ID", work.key)]
    fields += work.makers.map { ("AU", Self.name($0)) }
    let pages = (work.pages(dash: "-") ?? "").split(separator: "-", maxSplits: 1).map(String.init)
    fields += [
      ("TI", work.title.plainSentence), (Self.containerTag(work.kind), work.container),
      ("VL", work.volume), ("IS", work.number), ("SP", pages.first),
      ("EP", pages.dropFirst().first),
      ("PY", work.date.map { String($0.year) }), ("DA", work.date.map(Self.date)),
      ("M3", work.medium), ("N1", annotation), ("UR", work.url),
      ("Y2", work.url == nil ? nil : work.accessed.map(Self.date)),
    ]
    let lines = fields.compactMap { tag, value in
      value.flatMap { $0.isEmpty ? nil : "\(tag)  - \($0.singleLine)" }
    }
    text = (lines + ["ER  - "]).joined(separator: "\n")
  }

  private static func type(_ kind: Work.Kind) -> String {
    switch kind {
    case .article, .interview: "NEWS"
    case .journal: "JOUR"
    case .page: "ELEC"
    case .court: "CASE"
    case .law: "STAT"
    case .film: "MPCT"
    case .book: "BOOK"
    case .archive: "UNPB"
    case .companion: "CHAP"
    }
  }

  /// The newspaper or the book, otherwise who published it.
  private static func containerTag(_ kind: Work.Kind) -> String {
    switch kind {
    case .article, .journal, .interview, .companion: "T2"
    case .page, .court, .law, .film, .book, .archive: "PB"
    }
  }

  /// `Family, Given, Suffix`
  private static func name(_ name: CitedName) -> String { name.inverted }

  /// `2021/10/22/`, with as many parts as are known, and always three strokes.
  private static func date(_ date: PartialDate) -> String {
    let parts = [date.month, date.day].map { part in
      part.map { $0 < 10 ? "0\($0)" : String($0) } ?? ""
    }
    return "\(date.year)/\(parts[0])/\(parts[1])/"
  }
}
