extension SearchIndex {
  /// How many words may stand between all that was typed, where they are near.
  private static let near = 8

  /// How well an item answers; `nil` if the words stand only in what is around it.
  func rank(of item: Int, for terms: [TermMatch], worst: UInt8) -> UInt8? {
    let range = tokens[item]
    let own = tokens.numbers[range.lowerBound..<range.lowerBound + Int(ownCounts[item])]
    let words = terms.flatMap(\.words)
    var closeness: UInt8
    var isOwn = true
    if words.count == 1 {
      var best = WordMatch.Grade.none
      for token in own {
        let grade = words[0].grade(of: token)
        guard grade != .none, best == .none || grade.rawValue < best.rawValue else { continue }
        best = grade
        if grade == .exact { break }
      }
      isOwn = best != .none
      closeness = best == .exact ? 0 : 1
    } else {
      let place = Places(of: words, in: own)
      isOwn = place.missing == 0
      if place.missing == words.count, !items[item].isKnownBySetting { return nil }
      closeness = place.isPhrase ? 0 : place.span <= words.count + Self.near ? 1 : 2
    }
    if !isOwn, words.count == 1, !items[item].isKnownBySetting { return nil }
    let grade = worst <= WordMatch.Grade.beginning.rawValue ? 0 : worst - 2
    return grade * 32 + items[item].tier(isOwn: isOwn) * 4 + closeness
  }
}

/// Where the words of a query stand in the words of an item.
private struct Places {
  /// Whether they stand one after another as they were typed.
  private(set) var isPhrase = false
  /// How many of them it does not have.
  private(set) var missing = 0
  /// The fewest words of the item, one after another, that hold them all.
  private(set) var span = Int.max

  init(of words: [WordMatch], in tokens: ArraySlice<UInt32>) {
    var last = Array(repeating: -1, count: words.count)
    var run = 0
    for token in tokens.indices {
      run =
        run < words.count && words[run].grade(of: tokens[token]) != .none
        ? run + 1
        : words[0].grade(of: tokens[token]) != .none ? 1 : 0
      if run == words.count { isPhrase = true }
      var isOne = false
      for (number, word) in words.enumerated() where word.grade(of: tokens[token]) != .none {
        last[number] = token
        isOne = true
      }
      guard isOne, let first = last.min(), first >= 0 else { continue }
      span = min(span, token - first + 1)
    }
    missing = last.count { $0 < 0 }
  }
}

extension SearchItem {
  /// Whether what stands around it is enough to find it: a quote by its speaker, a person by a role.
  fileprivate var isKnownBySetting: Bool { [.quote, .person, .watch].contains(kind) }

  fileprivate func tier(isOwn: Bool) -> UInt8 {
    switch kind {
    case .person where isOwn, .watch where isOwn: 0
    case .heading where isOwn && spot == .top: 0
    case .quote: isOwn ? 1 : 3
    default: isOwn ? 2 : 4
    }
  }
}
