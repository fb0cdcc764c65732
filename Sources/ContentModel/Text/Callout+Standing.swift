extension Callout {
  /// How what it says stands, with its title; `nil` where it makes no claim. It goes wherever the
  /// words go.
  public var standing: String? {
    let word: String
    switch kind.nature {
    case .alleged, .disputed, .unknown: word = kind.word
    case .update: word = [kind.word, date?.prose].compactMap { $0 }.joined(separator: " ")
    case .care, .discuss, .aside: return nil
    }
    let title = self.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return title.isEmpty ? word : "\(word): \(title)"
  }

  /// Whether the quote stands in it.
  public func holds(_ quote: Quote) -> Bool {
    var isInside = false
    blocks.walk { block in
      if case .quote(let inner) = block.kind, inner.id == quote.id { isInside = true }
    }
    return isInside
  }
}
