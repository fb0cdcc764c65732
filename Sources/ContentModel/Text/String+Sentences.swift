extension String {
  /// Where its sentences stand, in order, without the spaces between them.
  ///
  /// A sentence ends with a full stop, question or exclamation mark and the closing marks after it,
  /// where a space and a capital, a digit or an opening mark follow; not after an initial or a title.
  public var sentences: [Range<Index>] {
    let scalars = unicodeScalars
    var sentences: [Range<Index>] = []
    var start = startIndex
    var space = scalars.firstIndex(of: " ")
    while let end = space {
      let next = scalars.index(after: end)
      guard next < endIndex else { break }
      if end > start, scalars[next].opensSentence, endsSentence(in: start..<end),
        Index(next, within: self) != nil
      {
        sentences.append(start..<end)
        start = next
      }
      space = scalars[next...].firstIndex(of: " ")
    }
    if start < endIndex { sentences.append(start..<endIndex) }
    return sentences
  }

  private func endsSentence(in range: Range<Index>) -> Bool {
    var open = unicodeScalars[range][...]
    while let last = open.last, "”’\")]".unicodeScalars.contains(last) { open.removeLast() }
    guard let mark = open.popLast(), ".?!…".unicodeScalars.contains(mark) else { return false }
    guard mark == "." else { return true }
    let letters = open.reversed().prefix { $0.properties.isAlphabetic }
    let word = String(String.UnicodeScalarView(letters))
    let isInitial = word.count == 1 && word.first?.isUppercase == true
    return !isInitial && !Self.titles.contains(String(word.reversed()))
  }

  private static let titles: Set<String> = ["Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr", "No", "v"]
}

extension Unicode.Scalar {
  fileprivate var opensSentence: Bool {
    if ("a"..."z").contains(self) { return false }
    return properties.isUppercase || properties.numericType != nil
      || "“‘\"(".unicodeScalars.contains(self)
  }
}
