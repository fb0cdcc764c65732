import ContentModel

/// Every quote of a companion, folded once, to be searched on every key press.
///
/// A word or phrase is looked for in the quote's words, the speaker's name in all spellings, the
/// occasion and the title of the page on which the quote stands.
///
/// | filter | what it is compared with |
/// |---|---|
/// | `speaker` | the name and slug of the person, or of the source whose written text it is |
/// | `strand` | the id and title of the strand; on other pages their folder: `goals`, `people` |
/// | `goal` | the goals on which the chapter bears, or the goal on whose page the quote stands |
/// | `source` | slug, title and publisher of the sources that the attribution names |
/// | `status` | the callouts under the same heading; whether a procedure concerns the speaker |
/// | `year` | the first digits of the year in which it was said |
/// | `kind` | the kinds of its sources; `written` if a source speaks; `fragment` |
///
/// The statuses are `alleged`, `disputed`, `unknown` and `update`, each for such a callout, and
/// `procedure`, also found as `charged`: there is or was one against the speaker.
///
/// A filter finds the values that contain what was typed, unless one value has exactly that key:
/// then only this one. Filters of one field widen each other, those of different fields narrow.
public struct QuoteIndex: Sendable {
  let entries: [Entry]
  /// Every value that a quote has, by field, in the order of their first quotes.
  let catalogue: FilterValues
  let spelling = SpellingShelf()

  struct Entry {
    let quote: Quote
    let words: FoldedText
    let speaker: FoldedText
    /// What else is searched: the names of the speaker, the occasion, the page's title.
    let setting: [FoldedText]
    let values: FilterValues
  }

  /// Folds every quote of the library.
  public init(_ library: Library) {
    let statuses = library.quoteStatuses
    var catalogue = FilterValues()
    entries = library.quotes.map { quote in
      let values = FilterValues(of: quote, in: library, statuses: statuses[quote.id] ?? [])
      catalogue.add(values)
      let names = values[.speaker].flatMap { [$0.label] + $0.others }
      let setting = names + [quote.occasion, library[quote.home]?.title ?? ""]
      return Entry(
        quote: quote, words: FoldedText(quote.text), speaker: FoldedText(quote.speakerName),
        setting: setting.map { FoldedText($0) }, values: values)
    }
    self.catalogue = catalogue
  }

  /// The quotes that have every word and phrase and pass every filter. First those whose own words
  /// hold phrases and whole words of the query, then the others; ties in reading order. An empty
  /// query finds every quote in reading order.
  public func search(_ query: Query) -> [QuoteHit] {
    let admitted = admittedKeys(by: query)
    let terms = query.terms.map(\.value)
    let typed = query.terms.count > 1 ? Array(terms.joined(separator: [.space])) : []
    let hits = entries.compactMap { entry in
      entry.values.pass(admitted) ? entry.hit(for: terms, typed: typed) : nil
    }
    return hits.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// For each field that the query filters by, the keys of the values that its filters find.
  private func admittedKeys(by query: Query) -> [Query.Field: Set<String>] {
    var admitted: [Query.Field: Set<String>] = [:]
    for filter in query.filters {
      let keys = catalogue.values(for: filter).map(\.key)
      admitted[filter.field, default: []].formUnion(keys)
    }
    return admitted
  }
}

extension QuoteIndex.Entry {
  /// The hit, if every term occurs.
  ///
  /// Each term counts 2 where it stands as a whole in the quote's words and 1 where it is part of
  /// a longer word there. All that was typed counts 2 more where it stands there as one phrase.
  fileprivate func hit(for terms: [[UInt8]], typed: [UInt8]) -> QuoteHit? {
    var score = words.contains(typed) ? 2 : 0
    var matches: [Range<Int>] = []
    for term in terms {
      let found = words.occurrences(of: term)
      if found.contains(where: words.isWholeWord) {
        score += 2
      } else if !found.isEmpty {
        score += 1
      } else if !setting.contains(where: { $0.contains(term) }) {
        return nil
      }
      matches += found
    }
    return QuoteHit(
      quote: quote, text: words.original, highlights: words.ranges(of: matches),
      speakerHighlights: speaker.ranges(of: terms.flatMap(speaker.occurrences)), score: score,
      values: values)
  }
}
