/// What one word of a query finds among the words of an index.
struct WordMatch {
  /// How near a word is to the one that was typed.
  enum Grade: UInt8 { case none, exact, beginning, inflected, part }

  /// The number of the word itself, or -1.
  private let exact: Int
  /// The words that begin with it.
  private let beginning: Range<Int>
  private let inflected: Set<UInt32>
  private let parts: Set<UInt32>

  /// - Parameter mayGoOn: Whether the word may be only begun.
  init(_ word: [UInt8], mayGoOn: Bool, in words: WordTable, _ stems: StemTable) {
    exact = words.number(of: word) ?? -1
    beginning = mayGoOn ? words.numbers(beginningWith: word) : 0..<0
    let (exact, beginning) = (self.exact, self.beginning)
    inflected = Set(
      stems.numbers(like: word).filter { Int($0) != exact && !beginning.contains(Int($0)) })
    let isFound = exact >= 0 || !beginning.isEmpty || !inflected.isEmpty
    parts = isFound || word.count < 3 ? [] : Set(words.numbers(containing: word).map(UInt32.init))
  }

  var isEmpty: Bool {
    exact < 0 && beginning.isEmpty && inflected.isEmpty && parts.isEmpty
  }

  func grade(of word: UInt32) -> Grade {
    if Int(word) == exact { return .exact }
    if beginning.contains(Int(word)) { return .beginning }
    if inflected.isEmpty, parts.isEmpty { return .none }
    if inflected.contains(word) { return .inflected }
    return parts.contains(word) ? .part : .none
  }

  /// Visits the words it finds.
  func eachWord(_ visit: (Int, Grade) -> Void) {
    if exact >= 0 { visit(exact, .exact) }
    for word in beginning where word != exact { visit(word, .beginning) }
    for word in inflected { visit(Int(word), .inflected) }
    for word in parts { visit(Int(word), .part) }
  }
}

/// A word, or words that stand one after another, of a query.
struct TermMatch {
  /// What a grade has besides where only what is around an item has the term.
  static let around: UInt8 = 8
  /// Stands for no grade.
  static let unfound: UInt8 = .max

  let words: [WordMatch]
  let isExcluded: Bool

  /// Whether there is nothing that it can find.
  var isEmpty: Bool { words.contains(where: \.isEmpty) }
}
