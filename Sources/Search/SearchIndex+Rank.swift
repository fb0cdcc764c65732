extension SearchIndex {
  /// How many words may stand between all that was typed, where they are near.
  private static let near = 8

  /// How well an item answers; `nil` if the words stand only in what is around it.
  /// - Parameter isClose: Whether it is told how near the words stand to each other.
  func rank(of item: Int, _ found: Found, for words: [WordMatch], isClose: Bool) -> UInt8? {
    let isOwn = found.own == found.count
    if found.own == 0, !items[item].isKnownBySetting { return nil }
    var closeness: UInt8 = 2
    if words.count == 1 {
      closeness = found.last == WordMatch.Grade.exact.rawValue ? 0 : 1
    } else if isOwn, isClose {
      let start = tokens[item].lowerBound
      let place = Places(of: words, in: tokens.numbers[start..<start + Int(ownCounts[item])])
      closeness = place.isPhrase ? 0 : place.span <= words.count + Self.near ? 1 : 2
    }
    let beginning = WordMatch.Grade.beginning.rawValue
    let grade = found.worst <= beginning ? 0 : found.worst - beginning
    return grade * 32 + items[item].tier(isOwn: isOwn) * 4 + closeness
  }
}

/// Where the words of a query stand in the words of an item.
private struct Places {
  /// Whether they stand one after another as they were typed.
  private(set) var isPhrase = false
  /// The fewest words of the item, one after another, that hold them all.
  private(set) var span = Int.max

  init(of words: [WordMatch], in tokens: ArraySlice<UInt32>) {
    var last = Array(repeating: -1, count: words.count)
    var run = 0
    for token in tokens.indices {
      var isOne = false
      var goesOn = false
      for number in words.indices where words[number].grade(of: tokens[token]) != .none {
        last[number] = token
        isOne = true
        if number == run { goesOn = true }
      }
      guard isOne else {
        run = 0
        continue
      }
      run = goesOn ? run + 1 : last[0] == token ? 1 : 0
      if run == words.count {
        isPhrase = true
        return
      }
      if let first = last.min(), first >= 0 { span = min(span, token - first + 1) }
    }
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
