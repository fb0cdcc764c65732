import Citation
import ContentModel

/// The front matter of a source page that a record makes. What it does not tell is left empty, with a
/// word for the author: `check` then names each by its line.
public struct SourceFields: Hashable, Sendable {
  /// A key and its value as YAML has them; no value where the author has to say it.
  public struct Line: Hashable, Sendable {
    public var key: String
    public var value: String?
    /// What the author is asked for.
    public var request = ""
  }

  public private(set) var lines: [Line] = []
  public let title: String
  public let publisher: String
  public let date: PartialDate?
  public let url: String?

  /// - Parameter kinds: The words that the companion knows for kinds of sources.
  public init(_ record: BibliographicRecord, kinds: [String], grades: [String]) {
    let known = OwnFields(record)
    title = known.title
    publisher = known.publisher
    date = record.date
    url = record.url ?? record.doi.map(Self.address(ofDOI:))
    add("title", title.nonEmpty?.inYAML, request: "what it is called")
    if let subtitle = known.subtitle { add("subtitle", subtitle.inYAML) }
    if known.isDescribed { add("described", "true") }
    add("publisher", publisher.nonEmpty?.inYAML, request: "who published it")
    if let author = known.author.nonEmpty { add("author", author.inYAML) }
    if let date { add("date", "\"\(date)\"") }
    if let written = record.unreadDate {
      lines.append(Line(key: "# date", value: nil, request: "when, in place of “\(written.tidy)”"))
    }
    for (key, value) in [
      ("volume", record.volume), ("number", record.number), ("pages", known.pages),
    ] {
      if let value { add(key, value.inYAML) }
    }
    let kind = known.kind.flatMap { kinds.contains($0) ? $0 : nil }
    add("kind", kind, request: kinds.choice)
    add("grade", known.grade.flatMap { grades.contains($0) ? $0 : nil }, request: grades.choice)
    if let url { add("url", url.inYAML) }
    if let archived = known.archived { add("archived", archived.inYAML) }
    add("accessed", known.accessed.map { "\($0)" }, request: "the day on which it was read")
  }

  /// What is left for the author to say.
  public var requests: [String] {
    lines.filter { $0.value == nil }.map { $0.key.replacing("# ", with: "") }
  }

  /// Between two lines of three dashes.
  public var frontMatter: String {
    let written = lines.map { line in
      line.value.map { "\(line.key): \($0)" } ?? "\(line.key): # TODO: \(line.request)"
    }
    return (["---"] + written + ["---", ""]).joined(separator: "\n")
  }

  private mutating func add(_ key: String, _ value: String?, request: String = "") {
    lines.append(Line(key: key, value: value, request: request))
  }

  static func address(ofDOI doi: String) -> String {
    let plain =
      ["https://doi.org/", "http://doi.org/", "http://dx.doi.org/", "https://dx.doi.org/", "doi:"]
      .first { doi.lowercased().hasPrefix($0) }.map { String(doi.dropFirst($0.count)) } ?? doi
    return "https://doi.org/\(plain.tidy)"
  }
}

/// What a record says as front matter says it. What this program wrote beside the format's own fields
/// counts where these still say the same, but for capitals and marks: another program may have changed them.
private struct OwnFields {
  let title: String
  let subtitle: String?
  let isDescribed: Bool
  let publisher: String
  let author: String
  let pages: String?
  let kind: String?
  let grade: String?
  let archived: String?
  let accessed: PartialDate?

  init(_ record: BibliographicRecord) {
    let own = record.own
    (title, subtitle) = Self.titles(of: record)
    isDescribed = own["described"] == "true" || record.title.isInBrackets
    var names = record.names
    var publisher = Self.place(of: record)
    // A body that is its own publisher stands among the authors, too, or alone.
    if names.count == 1,
      publisher.isEmpty && names[0].given.isEmpty
        || publisher.letters == names[0].inverted.letters
    {
      if publisher.isEmpty { publisher = names[0].family }
      names = []
    }
    publisher = publisher.withoutBrackets
    let body = publisher.letters
    self.publisher =
      own["publisher"].flatMap { $0.letters.contains(body) ? $0 : nil } ?? publisher
    let families = names.map(\.family.letters)
    author =
      own["author"].flatMap { line in
        line.isEmpty && names.count < 2 || families.allSatisfy(line.letters.contains) ? line : nil
      } ?? names.authorLine(publisher: self.publisher)
    kind = own["kind"] ?? record.kind
    pages = own["pages"] ?? record.pages
    grade = own["grade"]
    archived = own["archived"] ?? record.archived
    accessed = record.accessed ?? own["accessed"].flatMap { PartialDate(iso: $0) }
  }

  /// The title and what stands behind it. This program writes both as one.
  private static func titles(of record: BibliographicRecord) -> (String, String?) {
    guard let own = record.own["title"] ?? record.own["subtitle"].map({ _ in record.title }),
      own.letters == record.title.letters
    else { return (record.title.withoutBrackets, record.subtitle) }
    guard let subtitle = record.own["subtitle"] else { return (own, record.subtitle) }
    let end = ": \(subtitle)"
    let whole = own.letters.hasSuffix(subtitle.letters) ? String(own.dropLast(end.count)) : own
    return whole.isEmpty || whole == own ? (own, nil) : (whole, subtitle)
  }

  /// Whom the format has for who published it: of a book its publisher, otherwise what it stands in.
  private static func place(of record: BibliographicRecord) -> String {
    record.kind == "book"
      ? record.publisher.nonEmpty ?? record.container
      : record.container.nonEmpty ?? record.publisher
  }
}

extension String {
  fileprivate var isInBrackets: Bool { hasPrefix("[") && hasSuffix("]") && count > 2 }

  fileprivate var withoutBrackets: String {
    isInBrackets ? String(dropFirst().dropLast()) : self
  }

  /// Letters and digits alone, in lowercase.
  var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }

  /// In double quotation marks, after YAML 1.2, 7.3.1; what can't be seen by its number.
  var inYAML: String {
    var quoted = "\""
    for scalar in tidyLine.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      default:
        let isHidden =
          scalar.isUnseen && scalar.value < 0x10000 && scalar.value != 0x200C
          && scalar.value != 0x200D
        if isHidden { quoted += scalar.escapedInJSON } else { quoted.unicodeScalars.append(scalar) }
      }
    }
    return quoted + "\""
  }

  private var tidyLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension [String] {
  fileprivate var choice: String {
    guard let last, count > 1 else { return self.last ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
