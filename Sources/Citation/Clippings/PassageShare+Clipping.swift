import ContentModel

extension PassageShare {
  /// The words with whose they are and where they stand.
  public func clipping(on entry: Entry, in library: Library) -> Clipping {
    if case .quote(let id) = voice, let quote = library.quote(id) {
      return Clipping(quote: quote, excerpt: words, in: library)
    }
    return Clipping(
      passage: words, of: entry, standingIn: callout.flatMap(library.callout),
      isQuotation: voice != .own, isCode: isCode && voice == .own, in: library)
  }
}
