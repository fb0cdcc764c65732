extension SearchIndex {
  /// What has every word and phrase, has none that are excluded, and passes every filter, best first.
  /// An empty query finds everything in reading order.
  ///
  /// What has the words themselves, the last one perhaps begun, comes before what has them inflected,
  /// and that before what has them as parts of longer words. Then come names and titles, quotes by
  /// their own words, everything else by its own words, and what only its setting makes a hit. Then
  /// the words one after another as they were typed, all within a few words, and all others; these
  /// are not told apart where very many things have all the words. The rest is reading order. Sources
  /// rank by reading order, for there are many and their titles are alike.
  public func search(_ query: Query) -> [SearchHit] {
    guard let terms = terms(of: query) else { return [] }
    let wanted = terms.filter { !$0.isExcluded }
    var admitted = admitted(by: query)
    for term in terms where term.isExcluded && !term.isEmpty {
      let grades = grades(of: term)
      for item in items.indices where grades[item] != TermMatch.unfound { admitted[item] = false }
    }
    guard !wanted.isEmpty else { return hits { admitted[$0] ? 0 : nil } }
    var found = Array(repeating: Found(), count: items.count)
    for term in wanted { grades(of: term).add(to: &found) }
    let count = UInt16(clamping: wanted.count)
    let words = wanted.flatMap(\.words)
    let all = items.indices.count { admitted[$0] && found[$0].count == count }
    return hits { item in
      guard admitted[item], found[item].count == count else { return nil }
      return rank(of: item, found[item], for: words, isClose: all <= Self.compared)
    }
  }

  /// Among so many hits it is told how near the words stand to each other.
  private static let compared = 20_000

  /// The items that have a rank, those of one rank in reading order.
  private func hits(_ rank: (Int) -> UInt8?) -> [SearchHit] {
    var ranks = [UInt8](repeating: .max, count: items.count)
    var starts = [Int](repeating: 0, count: Int(UInt8.max) + 2)
    for item in items.indices {
      guard let rank = rank(item) else { continue }
      ranks[item] = rank
      starts[Int(rank) + 1] += 1
    }
    for rank in 1..<starts.count { starts[rank] += starts[rank - 1] }
    var hits = Array(repeating: SearchHit(item: 0, rank: 0), count: starts[Int(UInt8.max)])
    for item in items.indices where ranks[item] != .max {
      hits[starts[Int(ranks[item])]] = SearchHit(item: item, rank: ranks[item])
      starts[Int(ranks[item])] += 1
    }
    return hits
  }

  private func terms(of query: Query) -> [TermMatch]? {
    terms(of: query) { WordMatch($0, mayGoOn: $1, in: words, stems) }
  }

  /// What the terms of a query find; `nil` if one that is not excluded finds nothing, and then no
  /// further one is looked for. A word that was pasted a hundred times is looked for once.
  /// - Parameter match: Looks for a word, which may be only begun.
  func terms(
    of query: Query, _ match: (_ word: [UInt8], _ mayGoOn: Bool) -> WordMatch
  ) -> [TermMatch]? {
    var known: [[UInt8]: WordMatch] = [:]
    var terms: [TermMatch] = []
    for token in query.terms {
      let mayGoOn = token.mayGoOn(in: query)
      let words = token.words.enumerated().map { number, word in
        if mayGoOn, number == token.words.count - 1 { return match(word.value, true) }
        let found = known[word.value] ?? match(word.value, false)
        known[word.value] = found
        return found
      }
      terms.append(TermMatch(words: words, isExcluded: token.isExcluded))
      guard token.isExcluded || !words.contains(where: \.isEmpty) else { return nil }
    }
    return terms
  }

  // MARK: Words

  /// For each item, how near it has the term: the raw value of a grade, with `TermMatch.around` where
  /// not its own words have it.
  private func grades(of term: TermMatch) -> [UInt8] {
    var grades = [UInt8](repeating: TermMatch.unfound, count: items.count)
    guard let first = term.words.first else { return grades }
    grades.withUnsafeMutableBufferPointer { grades in
      postings.numbers.withUnsafeBufferPointer { numbers in
        first.eachWord { word, grade in
          for place in postings[word] {
            let isAround = numbers[place] & 1 == 1
            let new = grade.rawValue | (isAround ? TermMatch.around : 0)
            let item = Int(numbers[place] >> 1)
            if new < grades[item] { grades[item] = new }
          }
        }
      }
    }
    guard term.words.count > 1 else { return grades }
    for item in items.indices where grades[item] != TermMatch.unfound {
      grades[item] = gradeOfPhrase(term.words, in: item)
    }
    return grades
  }

  /// The nearest that the words come to standing one after another.
  private func gradeOfPhrase(_ words: [WordMatch], in item: Int) -> UInt8 {
    let range = tokens[item]
    let ownEnd = range.lowerBound + Int(ownCounts[item])
    var best = TermMatch.unfound
    for start in range.dropLast(words.count - 1) {
      var worst = words[0].grade(of: tokens.numbers[start]).rawValue
      var offset = 1
      while worst != 0, offset < words.count {
        let grade = words[offset].grade(of: tokens.numbers[start + offset]).rawValue
        worst = grade == 0 ? 0 : max(worst, grade)
        offset += 1
      }
      guard worst != 0 else { continue }
      best = min(best, worst | (start + words.count <= ownEnd ? 0 : TermMatch.around))
    }
    return best
  }

  // MARK: Filters

  private func admitted(by query: Query) -> [Bool] {
    var admitted = [Bool](repeating: true, count: items.count)
    var numbers: [Query.Field: Set<UInt32>] = [:]
    var excluded: Set<UInt32> = []
    for token in query.tokens where !token.value.isEmpty {
      guard let field = token.field else { continue }
      let filter = Query.Filter(field, String(decoding: token.value, as: UTF8.self))
      let found = values.numbers(for: filter)
      if token.isExcluded {
        excluded.formUnion(found.map(UInt32.init))
      } else {
        let field = found.first.map { values.fields[$0] } ?? field
        numbers[field, default: []].formUnion(found.map(UInt32.init))
      }
    }
    guard !numbers.isEmpty || !excluded.isEmpty else { return admitted }
    // A bit for each field that has filters, and one for what is left out.
    let left: UInt16 = 1 << 15
    var bits = Array(repeating: UInt16(0), count: values.values.count)
    for (field, found) in numbers.values.enumerated() {
      for number in found { bits[Int(number)] |= 1 << UInt16(field) }
    }
    for number in excluded { bits[Int(number)] |= left }
    let wanted: UInt16 = (1 << UInt16(numbers.count)) - 1
    for item in items.indices {
      var own: UInt16 = 0
      for place in itemValues[item] { own |= bits[Int(itemValues.numbers[place])] }
      admitted[item] = own == wanted
    }
    return admitted
  }
}

/// How an item has the terms of a query.
struct Found {
  /// How many of them it has.
  var count: UInt16 = 0
  /// How many among its own words.
  var own: UInt16 = 0
  /// The farthest grade, and the last one.
  var worst: UInt8 = 0
  var last: UInt8 = 0
}

extension [UInt8] {
  /// Counts the grades of one more term.
  fileprivate func add(to found: inout [Found]) {
    for item in indices where self[item] != TermMatch.unfound {
      found[item].count &+= 1
      found[item].last = self[item]
      if self[item] < TermMatch.around { found[item].own &+= 1 }
      found[item].worst = Swift.max(found[item].worst, self[item] & ~TermMatch.around)
    }
  }
}

extension Token {
  /// Whether its last word may be only begun: it stands at the end of what is being typed.
  func mayGoOn(in query: Query) -> Bool {
    guard range.upperBound == query.text.endIndex else { return false }
    guard kind == .phrase else { return true }
    let marks = FoldedText(String(query.text[range])).bytes.filter { $0 == .mark }
    return marks.count < 2
  }
}
