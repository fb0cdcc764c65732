import ContentModel
import Synchronization

extension SearchIndex {
  /// The query with each word that nothing has replaced by the nearest word that something has, if
  /// that finds something; `nil` if the query itself does, or nothing near does, or so many words are
  /// strange that it isn't a matter of spelling.
  ///
  /// Words of one or two letters are left alone, those of three or four may be one edit away,
  /// longer ones two. For a query that was asked about last, it is known.
  public func nearestSpelling(to query: Query) -> String? {
    if let known = spelling.answer(to: query.text) { return known.words }
    let found = search(query).isEmpty ? correction(of: query) : nil
    spelling.keep(SpellingShelf.Answer(text: query.text, words: found))
    return found
  }

  private func correction(of query: Query) -> String? {
    var speller = Speller(vocabulary: vocabulary) { token, word in
      guard token.field == nil else {
        return values.numbers(for: Query.Filter(token.field ?? .kind, word.text)).isEmpty
      }
      return WordMatch(word.value, mayGoOn: true, in: words, stems).isEmpty
    }
    return speller.corrected(query).flatMap { search(Query($0)).isEmpty ? nil : $0 }
  }

  private func vocabulary(of field: Query.Field?) -> Vocabulary {
    spelling.vocabulary(of: field) {
      guard let field else {
        return Vocabulary(
          (0..<words.count).map {
            (String(decoding: words[$0], as: UTF8.self), postings[$0].count)
          })
      }
      return Vocabulary(values[field].flatMap { values[$0].names })
    }
  }
}

/// What spellings are told by: the words of an index, counted once for each field when that is first
/// asked about, and the answer given last.
final class SpellingShelf: Sendable {
  struct Answer {
    let text: String
    let words: String?
  }

  private let vocabularies = Mutex<[Query.Field?: Vocabulary]>([:])
  private let last = Mutex<Answer?>(nil)

  /// How many vocabularies were counted; what a test counts.
  var countings: Int { vocabularies.withLock { $0.count } }

  func answer(to text: String) -> Answer? { last.withLock { $0?.text == text ? $0 : nil } }

  func keep(_ answer: Answer) { last.withLock { $0 = answer } }

  func vocabulary(of field: Query.Field?, _ make: () -> Vocabulary) -> Vocabulary {
    vocabularies.withLock { kept in
      if let vocabulary = kept[field] { return vocabulary }
      let vocabulary = make()
      kept[field] = vocabulary
      return vocabulary
    }
  }
}
