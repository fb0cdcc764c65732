import ContentModel

extension QuoteIndex {
  /// The query with each word that no quote has replaced by the nearest word that one has, if that
  /// finds something; `nil` if the query itself does, or nothing near does, or so many words are
  /// strange that it isn't a matter of spelling.
  ///
  /// Words of one or two letters are left alone, those of three or four may be one edit away,
  /// longer ones two.
  public func nearestSpelling(to query: Query) -> String? {
    guard search(query).isEmpty else { return nil }
    var speller = Speller { texts(of: $0) }
    let corrected = speller.corrected(query)
    return corrected.flatMap { search(Query($0)).isEmpty ? nil : $0 }
  }

  /// The texts in which a word is looked for, or a filter's value.
  private func texts(of field: Query.Field?) -> [FoldedText] {
    guard let field else { return entries.flatMap { [$0.words] + $0.setting } }
    return catalogue[field].flatMap(\.names)
  }
}
