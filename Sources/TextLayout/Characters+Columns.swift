import Display

extension BidirectionalCollection<Character> {
  /// The end of the text that takes no more than so many columns as it is drawn. Looks at no more
  /// characters than it returns, and one.
  public func suffix(columns: Int) -> SubSequence {
    var start = endIndex
    var free = columns
    while start > startIndex {
      let before = index(before: start)
      free -= displayWidth(safeText(String(self[before])))
      guard free >= 0 else { break }
      start = before
    }
    return self[start...]
  }

  /// The beginning of the text that takes no more than so many columns as it is drawn. Looks at no
  /// more characters than it returns, and one.
  public func prefix(columns: Int) -> SubSequence {
    var end = startIndex
    var free = columns
    while end < endIndex {
      free -= displayWidth(safeText(String(self[end])))
      guard free >= 0 else { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
