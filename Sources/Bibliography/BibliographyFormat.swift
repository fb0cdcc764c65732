/// A form in which other programs keep bibliographies.
public enum BibliographyFormat: String, Hashable, Sendable, CaseIterable {
  /// An array of items of the Citation Style Language.
  case cslJSON = "csl-json"
  case bibtex, ris

  /// What the ending of a file's name says, or else its first words; `nil` if neither tells.
  public init?(fileName: String, text: String) {
    let ending = fileName.split(separator: ".").last.map { $0.lowercased() }
    switch ending {
    case "json" where fileName.contains("."): self = .cslJSON
    case "bib" where fileName.contains("."): self = .bibtex
    case "ris" where fileName.contains("."): self = .ris
    default:
      guard let format = Self.told(by: text) else { return nil }
      self = format
    }
  }

  private static func told(by text: String) -> BibliographyFormat? {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      switch words.first {
      case nil, "%": continue
      case "[", "{": return .cslJSON
      case "@": return .bibtex
      default: return words.hasPrefix("TY  -") ? .ris : nil
      }
    }
    return nil
  }
}
