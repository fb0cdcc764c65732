extension UInt8 {
  static let space = UInt8(ascii: " ")
  /// What every dash folds to.
  static let dash = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  /// What every double quotation mark folds to.
  static let mark = UInt8(ascii: "\"")
  /// What every single quotation mark folds to.
  static let apostrophe = UInt8(ascii: "'")

  /// Whether a folded byte belongs to a word: a letter, a digit, or part of a scalar beyond ASCII,
  /// where hardly any punctuation is left after folding.
  var isOfWord: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}

extension [UInt8] {
  /// Without the bytes at either end that meet the condition.
  func trimmed(_ condition: (UInt8) -> Bool) -> [UInt8] {
    guard let first = firstIndex(where: { !condition($0) }),
      let last = lastIndex(where: { !condition($0) })
    else { return [] }
    return Array(self[first...last])
  }

  /// Where the words of folded text stand.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    eachWord { words.append($0) }
    return words
  }
}
