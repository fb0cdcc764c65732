extension StringProtocol {
  /// Where other words stand for the last time.
  func lastPlace(of words: String) -> Range<Index>? {
    var last: Range<Index>?
    while let next = self[(last?.upperBound ?? startIndex)...].place(of: words) { last = next }
    return last
  }

  /// Where other words first stand, byte for byte; `nil` if they don't, or are none. The standard library's
  /// search goes from character to character, which takes many times longer.
  func place(of words: String) -> Range<Index>? {
    var words = words
    return words.withUTF8 { words -> Range<Index>? in
      guard let first = words.first else { return nil }
      let end = utf8.index(utf8.endIndex, offsetBy: -words.count, limitedBy: utf8.startIndex)
      guard let end else { return nil }
      var start = utf8.startIndex
      while start <= end {
        if utf8[start] == first, utf8[start...].starts(with: words) {
          return start..<utf8.index(start, offsetBy: words.count)
        }
        utf8.formIndex(after: &start)
      }
      return nil
    }
  }
}
