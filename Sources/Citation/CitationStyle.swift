/// The forms in which a clipping is written.
public enum CitationStyle: String, Hashable, Sendable, CaseIterable {
  /// The words, who said them, and the source, for a letter or a message.
  case plain
  /// The same as a block quotation of CommonMark, the source linked.
  case markdown
  /// Publication Manual of the American Psychological Association, 7th edition, chapters 8 to 11.
  case apa
  /// MLA Handbook, 9th edition, chapters 5 and 6.
  case mla
  /// The Chicago Manual of Style, 17th edition, notes and bibliography, chapter 14.
  case chicago
  /// An entry for a `.bib` file, with the fields of biblatex.
  case bibtex
  /// Research Information Systems' tagged format, which reference managers take in.
  case ris
  /// An array of items of the Citation Style Language, 1.0.
  case cslJSON = "csl-json"
  /// The address of the page, leading to the words on it by a text fragment.
  case link

  /// As a list of styles names it.
  public var title: String {
    switch self {
    case .plain: "Plain text"
    case .markdown: "Markdown"
    case .apa: "APA 7"
    case .mla: "MLA 9"
    case .chicago: "Chicago 17"
    case .bibtex: "BibTeX"
    case .ris: "RIS"
    case .cslJSON: "CSL-JSON"
    case .link: "Link to the words"
    }
  }

  /// Whether it is for another program to read, in UTF-8 on any terminal.
  public var isForMachines: Bool {
    switch self {
    case .bibtex, .ris, .cslJSON, .link: true
    case .plain, .markdown, .apa, .mla, .chicago: false
    }
  }

  /// What the names of files in the style end in, without a dot.
  public var fileEnding: String {
    switch self {
    case .plain, .apa, .mla, .chicago, .link: "txt"
    case .markdown: "md"
    case .bibtex: "bib"
    case .ris: "ris"
    case .cslJSON: "json"
    }
  }
}
