import ContentModel

/// Who said the words, on what occasion and when: kept apart from who wrote them down.
struct Attribution: Hashable {
  /// `Rachel Mason, to the Guardian, March 2025`
  var text: String
  /// Whether the source built the words into a sentence of its own.
  var isFragment: Bool
  /// Whether somebody else's work reports the words, so that they are quoted at second hand.
  var isReported: Bool

  /// Of a quotation that the page gives without a name: never the companion's own words.
  static let unnamed = Attribution(
    text: "speaker not named", isFragment: false, isReported: false)

  private init(text: String, isFragment: Bool, isReported: Bool) {
    (self.text, self.isFragment, self.isReported) = (text, isFragment, isReported)
  }

  init(_ quote: Quote, in work: Work?) {
    text = [quote.speakerName, quote.occasion, quote.dateText].filter { !$0.isEmpty }
      .joined(separator: ", ")
    isFragment = quote.isFragment
    let makers = work?.makers.map(\.inOrder) ?? []
    isReported =
      work.map { $0.kind != .companion && $0.id != quote.speaker } ?? false
      && !makers.contains(quote.speakerName)
  }

  /// With a word for a fragment, which a reader has to know of.
  var withFragment: String { isFragment ? text + " (fragment)" : text }
}
