import ContentModel

/// Who said the words, on what occasion and when: kept apart from who wrote them down.
struct Attribution: Hashable {
  /// `Rachel Mason, to the Guardian, March 2025`
  var text: String
  /// Who alone, as the text of a style names people and bodies.
  var name: CitedName
  /// When, as far as the year is known.
  var year: Int?
  /// Whether the source built the words into a sentence of its own.
  var isFragment: Bool
  /// Whether somebody else's work reports the words, so that they are quoted at second hand.
  var isReported: Bool

  /// Of a quotation that the page gives without a name: never the companion's own words.
  static let unnamed = Attribution(text: "speaker not named")

  private init(text: String) {
    (self.text, name, isFragment, isReported) = (text, .literal(text), false, true)
  }

  init(_ quote: Quote, in work: Work?) {
    text = [quote.speakerName, quote.occasion, quote.dateText].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let names = NameReader(publisher: "").names(in: quote.speakerName)
    name = names.count == 1 ? names[0] : .literal(quote.speakerName)
    year = quote.date?.year
    isFragment = quote.isFragment
    isReported = work.map { $0.kind != .companion && !$0.isBy(quote) } ?? false
  }

  /// With a word for a fragment, which a reader has to know of.
  var withFragment: String { isFragment ? text + " (fragment)" : text }
}

extension Work {
  /// Whether the words are the work's own: its author's, its publisher's, or nobody's but the work's. A
  /// link to the work instead of a person tells only that it prints them: the union's statement in a
  /// newspaper is the union's.
  fileprivate func isBy(_ quote: Quote) -> Bool {
    let names = makers.map(\.inOrder) + (quote.speaker == id ? [container] : [])
    return names.map { $0.prefix(before: " (") }.contains { name in
      let bare = name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
      return !bare.isEmpty && (quote.speakerName == name || quote.speakerName.hasPrefix(bare))
    }
  }
}
