/// A style of scholarly writing: how it cites in the text, and how it lists a work.
protocol ScholarlyStyle {
  /// The work as an entry of the list of references.
  static func reference(_ work: Work) -> CitedText

  /// The words with a citation of the works.
  static func quotation(_ words: QuotedWords, of clipping: Clipping) -> CitedText
}

extension ScholarlyStyle {
  /// The works as the text cites them: the first, then those in which the same words stand too.
  static func inText(
    _ clipping: Clipping, by inText: (CitedWork) -> CitedText
  ) -> CitedText {
    var cited = inText(clipping.works[0])
    for other in clipping.works.dropFirst().map(inText)
    where !cited.plain.contains(other.plain) {
      cited += (cited.plain.contains("; see also ") ? "; " : "; see also ") + other
    }
    return cited
  }
}
