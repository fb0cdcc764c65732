import ContentModel

/// A work as an entry of a `.bib` file, in UTF-8: the entry types and fields of biblatex 3
/// (https://ctan.org/pkg/biblatex), with `year` besides for BibTeX styles that know no `date`.
///
/// Titles stand in two pairs of braces, so that no style changes their capitals. The words that are cited
/// are an `annotation`, which styles leave out unless asked.
struct BibTeXEntry {
  let text: String

  /// - Parameter annotation: What is cited of it.
  init(_ work: Work, annotation: String) {
    let names = work.makers.map(Self.name).joined(separator: " and ")
    let isFilm = work.kind == .film && !names.isEmpty
    let fields: [(String, String?)] = [
      ("author", isFilm ? nil : names),
      ("editor", isFilm ? names : nil), ("editortype", isFilm ? "director" : nil),
      ("title", "{\(work.title.plain.texEscaped)}"),
      (Self.containerField(work.kind), work.isLegal ? nil : "{\(work.container.texEscaped)}"),
      ("volume", work.volume?.texEscaped), ("number", work.number?.texEscaped),
      ("pages", work.pages(dash: "--")?.texEscaped),
      ("date", work.date?.description), ("year", work.date.map { String($0.year) }),
      ("note", work.medium?.texEscaped),
      ("annotation", annotation.texEscaped),
      ("url", work.url?.texAddress), ("urldate", work.accessed?.description),
    ]
    let lines = fields.compactMap { name, value in
      value.flatMap { $0.isEmpty || $0 == "{}" ? nil : "  \(name) = {\($0)}" }
    }
    text = "@\(Self.type(work.kind)){\(work.key.texKey),\n" + lines.joined(separator: ",\n") + "\n}"
  }

  private static func type(_ kind: Work.Kind) -> String {
    switch kind {
    case .article, .journal, .interview: "article"
    case .page: "online"
    case .court: "jurisdiction"
    case .law: "legislation"
    case .film: "movie"
    case .book: "book"
    case .archive: "unpublished"
    case .companion: "incollection"
    }
  }

  private static func containerField(_ kind: Work.Kind) -> String {
    switch kind {
    case .article, .journal, .interview: "journal"
    case .companion: "booktitle"
    case .book: "publisher"
    case .archive: "howpublished"
    case .page, .court, .law, .film: "organization"
    }
  }

  /// `Family, Suffix, Given`; a literal name in braces, so that it isn't taken apart.
  private static func name(_ name: CitedName) -> String {
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
    // By scalars: a sign with a mark over it is still TeX's.
    for scalar in singleLine.unicodeScalars {
      switch scalar {
      case "%", "&", "_", "#", "$": escaped += "\\\(scalar)"
      case "\\": escaped += "\\textbackslash{}"
      case "{": escaped += "\\textbraceleft{}"
      case "}": escaped += "\\textbraceright{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// An address, which biblatex takes as it is: only what would end the field is percent-encoded.
  fileprivate var texAddress: String {
    unicodeScalars.map { scalar in
      guard "{}\\".unicodeScalars.contains(scalar) || scalar.properties.isWhitespace else {
        return String(scalar)
      }
      return String(scalar).utf8.map { byte in
        (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }.joined()
    }.joined()
  }

  /// A name for an entry: what would end it becomes a hyphen.
  fileprivate var texKey: String {
    let ends = "{}(),=#%\"'~\\".unicodeScalars
    return unicodeScalars.map { scalar in
      ends.contains(scalar) || scalar.properties.isWhitespace ? "-" : String(scalar)
    }.joined()
  }
}
