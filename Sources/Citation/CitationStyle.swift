/// The forms in which a clipping is written.
public enum CitationStyle: String, Hashable, Sendable, CaseIterable {
  /// The words, who said them, and the source, for a letter or a message.
  case plain
  /// The same as a block quotation of CommonMark, the source linked.
  case markdown
  /// Publication Manual of the American Psychological Association, 7th edition.
  case apa
  /// MLA Handbook, 9th edition.
  case mla
  /// The Chicago Manual of Style, 17th edition, notes and bibliography.
  case chicago
  /// An entry for a `.bib` file, with the fields of biblatex.
  case bibtex
  /// An array of items of the Citation Style Language, 1.0.
  case cslJSON = "csl-json"

  /// As a list of styles names it.
  public var title: String {
    switch self {
    case .plain: "Plain text"
    case .markdown: "Markdown"
    case .apa: "APA 7"
    case .mla: "MLA 9"
    case .chicago: "Chicago 17"
    case .bibtex: "BibTeX"
    case .cslJSON: "CSL-JSON"
    }
  }
}
