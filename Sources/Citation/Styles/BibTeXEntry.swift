import ContentModel

/// A work as an entry of a `.bib` file, in UTF-8: the entry types and fields of biblatex 3
/// (https://ctan.org/pkg/biblatex), with `year` besides for BibTeX styles that know no `date`.
///
/// Titles stand in two pairs of braces, so that no style changes their capitals. The words that are cited
/// are an `annotation`, which styles leave out unless asked.
struct BibTeXEntry {
  let text: String

  init(_ cited: CitedWork, in clipping: Clipping) {
    let work = cited.work
    let names = work.makers.map(Self.name).joined(separator: " and ")
    let isFilm = work.kind == .film && !names.isEmpty
    let fields: [(String, String?)] = [
      ("author", isFilm ? nil : names),
      ("editor", isFilm ? names : nil), ("editortype", isFilm ? "director" : nil),
      ("title", "{\(work.title.plain.texEscaped)}"),
      (Self.containerField(work.kind), work.isLegal ? nil : "{\(work.container.texEscaped)}"),
      ("date", work.date?.description), ("year", work.date.map { String($0.year) }),
      ("note", work.medium?.texEscaped),
      ("annotation", clipping.annotation(at: cited).texEscaped),
      ("url", work.url?.texAddress), ("urldate", work.accessed?.description),
    ]
    let lines = fields.compactMap { name, value in
      value.flatMap { $0.isEmpty || $0 == "{}" ? nil : "  \(name) = {\($0)}" }
    }
    text = "@\(Self.type(work.kind)){\(work.key),\n" + lines.joined(separator: ",\n") + "\n}"
  }

  private static func type(_ kind: Work.Kind) -> String {
    switch kind {
    case .article, .interview: "article"
    case .page: "online"
    case .court: "jurisdiction"
    case .law: "legislation"
    case .film: "movie"
    case .companion: "incollection"
    }
  }

  private static func containerField(_ kind: Work.Kind) -> String {
    switch kind {
    case .article, .interview: "journal"
    case .companion: "booktitle"
    case .page, .court, .law, .film: "organization"
    }
  }

  /// `Family, Suffix, Given`; a literal name in braces, so that it isn't taken apart.
  private static func name(_ name: Name) -> String {
    switch name {
    case .person(let family, let given, let suffix):
      [family, suffix, given].compactMap { $0?.texEscaped }.joined(separator: ", ")
    case .literal(let name): "{\(name.texEscaped)}"
    }
  }
}

extension String {
  /// With TeX's ten special characters written so that they print. Braces become commands, since
  /// BibTeX counts them even behind a backslash.
  fileprivate var texEscaped: String {
    var escaped = ""
    for character in singleLine {
      switch character {
      case "%", "&", "_", "#", "$": escaped += "\\\(character)"
      case "\\": escaped += "\\textbackslash{}"
      case "{": escaped += "\\textbraceleft{}"
      case "}": escaped += "\\textbraceright{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// An address, which biblatex takes as it is: only what would end the field is percent-encoded.
  fileprivate var texAddress: String {
    let codes: [Character: String] = ["{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"]
    return map { codes[$0] ?? String($0) }.joined()
  }
}
