import ContentModel

/// Words that can be meant, and how often each occurs.
struct Vocabulary: Sendable {
  /// By the number of letters.
  private(set) var counts: [Int: [String: Int]] = [:]

  init(_ words: [(word: String, count: Int)]) {
    for (word, count) in words { counts[word.unicodeScalars.count, default: [:]][word] = count }
  }

  init(_ texts: [FoldedText]) {
    for text in texts {
      for range in text.bytes.words {
        let word = String(decoding: text.bytes[range], as: UTF8.self)
        counts[word.unicodeScalars.count, default: [:]][word, default: 0] += 1
      }
    }
  }
}

/// Finds the nearest words to those of one query. Each strange word is compared with those of about
/// its length, and at most `wordsCorrected` words are.
struct Speller {
  /// How many words are corrected; a query with more strange words than that is left as it is.
  static let wordsCorrected = 8

  /// How many words were compared: the work that is done.
  private(set) var steps = 0
  private let vocabulary: (Query.Field?) -> Vocabulary
  private let isStrange: (Token, Token.Word) -> Bool

  /// - Parameters:
  ///   - vocabulary: In which the words of a field are looked for; without a field, all words.
  ///   - isStrange: Whether nothing has a word.
  init(
    vocabulary: @escaping (Query.Field?) -> Vocabulary,
    isStrange: @escaping (Token, Token.Word) -> Bool
  ) {
    self.vocabulary = vocabulary
    self.isStrange = isStrange
  }

  /// The query with its strange words corrected as far as that can be.
  mutating func corrected(_ query: Query) -> String? {
    var corrected = ""
    var copied = query.text.startIndex
    var strange = 0
    for token in query.tokens {
      for word in token.words where word.range.lowerBound >= copied {
        guard isStrange(token, word) else { continue }
        strange += 1
        guard strange <= Self.wordsCorrected else { return nil }
        guard let nearest = nearest(to: word.value, in: vocabulary(token.field)) else { continue }
        corrected += query.text[copied..<word.range.lowerBound] + nearest
        copied = word.range.upperBound
      }
    }
    return corrected + query.text[copied...]
  }

  /// The nearest word, the most frequent of those equally near, the first by alphabet of those
  /// equally frequent.
  private mutating func nearest(to word: [UInt8], in vocabulary: Vocabulary) -> String? {
    let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    let limit = letters.count < 3 ? 0 : letters.count < 5 ? 1 : 2
    guard limit > 0 else { return nil }
    var near: [(distance: Int, rarity: Int, word: String)] = []
    for length in letters.count - limit...letters.count + limit {
      for (candidate, count) in vocabulary.counts[length] ?? [:] {
        steps += 1
        let distance = editDistance(letters, Array(candidate.unicodeScalars), limit: limit)
        if let distance { near.append((distance, -count, candidate)) }
      }
    }
    return near.min { $0 < $1 }?.word
  }
}
