extension ReadBibliography {
  /// Reads a file. Total: whatever the text, what can be read comes back, with what is wrong beside it.
  public init(_ text: String, as format: BibliographyFormat) {
    // Line ends and a mark of the byte order are no part of what is said.
    let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .replacing("\u{FEFF}", with: "")
    switch format {
    case .cslJSON: self = CSLReader.read(text)
    case .bibtex:
      var reader = BibTeXReader(text)
      self = reader.read()
    case .ris: self = RISReader.read(text)
    }
  }
}
