extension [UInt8] {
  /// Visits the words of folded text in order.
  ///
  /// An apostrophe inside a word belongs to it; the `'s` of a possessive does not. In scripts that
  /// are written without spaces, each scalar is a word.
  func eachWord(_ visit: (Range<Int>) -> Void) {
    var position = 0
    while position < count {
      guard self[position].isOfWord else {
        position += 1
        continue
      }
      if let next = endOfWholeScalar(at: position) {
        visit(position..<next)
        position = next
        continue
      }
      let start = position
      while position < count, continuesWord(at: position) { position += 1 }
      visit(start..<withoutPossessive(start..<position))
    }
  }

  private func continuesWord(at position: Int) -> Bool {
    if self[position] == .apostrophe { return position + 1 < count && self[position + 1].isOfWord }
    return self[position].isOfWord && endOfWholeScalar(at: position) == nil
  }

  private func withoutPossessive(_ word: Range<Int>) -> Int {
    let end = word.upperBound
    let isPossessive =
      word.count > 2 && self[end - 1] == UInt8(ascii: "s") && self[end - 2] == .apostrophe
    return isPossessive ? end - 2 : end
  }

  /// Where the scalar at a position ends, if it is of a script written without spaces.
  private func endOfWholeScalar(at position: Int) -> Int? {
    guard self[position] >= 0xE0 else { return nil }
    let length = self[position] >= 0xF0 ? 4 : 3
    guard position + length <= count else { return nil }
    var value = UInt32(self[position]) & (length == 4 ? 0x07 : 0x0F)
    for byte in self[position + 1..<position + length] { value = value << 6 | UInt32(byte) & 0x3F }
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF,  // Thai, Lao, Myanmar, Khmer
      0x3040...0x30FF, 0x31F0...0x31FF,  // kana
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:  // Han
      return position + length
    default: return nil
    }
  }
}
