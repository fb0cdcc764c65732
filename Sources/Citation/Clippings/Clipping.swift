import ContentModel

/// Words cut out of the companion with all that a reader needs who pastes them elsewhere: who said
/// them, and the reference of where they stand. Pure: the same content gives the same text.
///
/// Whoever spoke is kept apart from whoever wrote the source: the speaker is named beside the
/// words, and the reference is that of the source. Nothing is stated that the content does not say.
public struct Clipping: Hashable, Sendable {
  /// `nil` for a reference alone.
  private(set) var words: QuotedWords?
  /// `nil` unless somebody's words are quoted.
  private(set) var attribution: Attribution?
  /// The first is cited; the same words stand in the others too. Never empty.
  let works: [CitedWork]
  /// What a passage of the companion rests on, by its notes.
  private(set) var support: [CitedWork] = []
  /// The companion's credits and licence, where its own text is cited.
  private(set) var acknowledgements: [String] = []

  /// A quote, cited by the sources that its attribution names.
  ///
  /// If none of them is known, by the page of the companion on which it stands.
  /// - Parameter excerpt: The part of its words that is cited, paragraphs parted by an empty line;
  ///   `nil` for all.
  public init(quote: Quote, excerpt: String? = nil, in library: Library) {
    self.init(
      quote, excerpt, of: library,
      standing: library.callouts.first { $0.home == quote.home && $0.holds(quote) }?.standing ?? ""
    ) { $0.citedWorks(labels: $1, in: library) }
  }

  /// The same of a library that is ready for many.
  public init(quote: Quote, in cited: CitedLibrary) {
    self.init(quote, nil, of: cited.library, standing: cited.standing(of: quote)) {
      $0.citedWorks(labels: $1, work: cited.work)
    }
  }

  /// - Parameter sources: The works that notes of a page name, by their labels.
  private init(
    _ quote: Quote, _ excerpt: String?, of library: Library, standing: String,
    sources: (Article, [String]) -> [CitedWork]
  ) {
    let home = library[quote.home] ?? .about(library.companion.about)
    let cited = sources(home.article, quote.attribution.noteLabels)
    works = cited.isEmpty ? [CitedWork(work: Work(home, of: library.companion))] : cited
    let whole = QuotedWords(quote)
    words = excerpt.map { QuotedWords(excerpt: $0, of: whole) } ?? whole
    words?.standing = standing
    attribution = Attribution(quote, in: works[0].work)
  }

  /// A passage of the companion's own prose, with the sources that the notes in it name.
  /// - Parameters:
  ///   - passage: The words as they were copied, paragraphs parted by an empty line.
  ///   - callout: The callout in which they stand, whose standing goes with them.
  ///   - isQuotation: Whether they are a quotation there, of somebody who isn't named.
  ///   - isCode: Whether they are code, which keeps its lines.
  public init(
    passage: String, of entry: Entry, standingIn callout: Callout? = nil,
    isQuotation: Bool = false, isCode: Bool = false, in library: Library
  ) {
    let labels = entry.article.labels(in: passage)
    self.init(page: entry, of: library.companion)
    words =
      isQuotation
      ? QuotedWords(excerpt: passage)
      : isCode ? QuotedWords(code: passage) : QuotedWords(passage: passage)
    words?.standing = callout?.standing ?? ""
    attribution = isQuotation ? .unnamed : nil
    support = entry.article.citedWorks(labels: labels, in: library)
  }

  /// The same without the companion's credits and licence, for a list that gives them once.
  public func withoutAcknowledgements() -> Clipping {
    var clipping = self
    clipping.acknowledgements = []
    return clipping
  }

  /// The reference of an entry alone: a source as the work that it is, anything else as a page of
  /// the companion.
  public init(_ entry: Entry, in library: Library) {
    if case .source(let source) = entry {
      let work = Work(source, keeping: ProperNames(library.companion))
      self.init(works: [CitedWork(work: work)])
    } else {
      self.init(page: entry, of: library.companion)
    }
  }

  private init(works: [CitedWork]) { self.works = works }

  private init(page: Entry, of companion: Companion) {
    works = [CitedWork(work: Work(page, of: companion))]
    acknowledgements = [companion.credits, companion.licence].map(\.singleLine)
      .filter { !$0.isEmpty }
  }
}

extension [Inline] {
  /// The labels of the note marks, in order.
  fileprivate var noteLabels: [String] {
    var labels: [String] = []
    walk { if case .note(let label) = $0.kind { labels.append(label) } }
    return labels
  }
}
