/// A style of scholarly writing: how it cites in the text, and how it lists a work. As plain text,
/// so without italics.
protocol ScholarlyStyle {
  /// The work as an entry of the list of references.
  static func reference(_ work: Work) -> String

  /// The words with their speaker and a citation of the first work.
  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> String
}

extension ScholarlyStyle {
  /// The speaker, and the citation of the work, joined by what the style says of words at second
  /// hand; then the other works.
  /// - Parameter reported: `as cited in`, `qtd. in`
  static func citation(
    _ clipping: Clipping, reported: String, inText: (CitedWork) -> String
  ) -> String {
    var cited = inText(clipping.works[0])
    for other in clipping.works.dropFirst().map(inText) where !cited.contains(other) {
      cited += (cited.contains("; see also ") ? "; " : "; see also ") + other
    }
    guard let attribution = clipping.attribution else { return cited }
    return attribution.text + (attribution.isReported ? reported : "; ") + cited
  }
}
