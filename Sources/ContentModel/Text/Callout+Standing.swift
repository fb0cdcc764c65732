extension Callout {
  /// How what it says stands, with its title; `nil` where it makes no claim. It goes wherever the
  /// words go.
  public var standing: String? {
    let word: String
    switch kind {
    case .alleged, .disputed, .unknown: word = kind.rawValue
    case .update: word = [kind.rawValue, date?.prose].compactMap { $0 }.joined(separator: " ")
    case .care, .discuss: return nil
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
