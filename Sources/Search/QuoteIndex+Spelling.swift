extension QuoteIndex {
  /// The query with each word that no quote has replaced by the nearest word that one has, if that
  /// finds something; `nil` if the query itself does, or nothing near does.
  ///
  /// Words of one or two letters are left alone, those of three or four may be one edit away,
  /// longer ones two.
  public func nearestSpelling(to query: Query) -> String? {
    guard search(query).isEmpty else { return nil }
    var corrected = ""
    var copied = query.text.startIndex
    for token in query.tokens {
      let vocabulary = texts(of: token.field)
      for word in token.words where word.range.lowerBound >= copied {
        guard !vocabulary.contains(where: { $0.contains(word.value) }),
          let nearest = nearestWord(to: word.value, in: vocabulary)
        else { continue }
        corrected += query.text[copied..<word.range.lowerBound] + nearest
        copied = word.range.upperBound
      }
    }
    corrected += query.text[copied...]
    return search(Query(corrected)).isEmpty ? nil : corrected
  }

  /// The texts in which a word is looked for, or a filter's value.
  private func texts(of field: Query.Field?) -> [FoldedText] {
    guard let field else { return entries.flatMap { [$0.words] + $0.setting } }
    return catalogue[field].flatMap(\.names)
  }

  /// The nearest word, the most frequent of those equally near, the first by alphabet of those
  /// equally frequent.
  private func nearestWord(to word: [UInt8], in texts: [FoldedText]) -> String? {
    let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    let limit = letters.count < 3 ? 0 : letters.count < 5 ? 1 : 2
    guard limit > 0 else { return nil }
    var counts: [String: Int] = [:]
    for text in texts {
      for range in text.bytes.words {
        counts[String(decoding: text.bytes[range], as: UTF8.self), default: 0] += 1
      }
    }
    let near = counts.compactMap { candidate, count in
      let distance = editDistance(letters, Array(candidate.unicodeScalars), limit: limit)
      return distance.map { (distance: $0, rarity: -count, word: candidate) }
    }
    return near.min { $0 < $1 }?.word
  }
}
