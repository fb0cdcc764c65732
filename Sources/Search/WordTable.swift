/// The different words of many texts, in the order of their bytes, so that the words with one
/// beginning stand together.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins in `bytes`, and where the last one ends.
  private var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  /// The word's folded bytes.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of exactly this word; `nil` if no text has it.
  func number(of word: [UInt8]) -> Int? {
    let number = firstNumber { $0.lexicographicallyPrecedes(word) }
    return number < count && self[number].elementsEqual(word) ? number : nil
  }

  /// The words that begin so.
  func numbers(beginningWith start: [UInt8]) -> Range<Int> {
    let first = firstNumber { $0.lexicographicallyPrecedes(start) }
    let end = firstNumber { $0.starts(with: start) || $0.lexicographicallyPrecedes(start) }
    return first..<max(first, end)
  }

  /// The words that have these bytes in them.
  func numbers(containing part: [UInt8]) -> [Int] {
    guard !part.isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      (0..<count).filter { number in
        var place = starts[number]
        while place + part.count <= starts[number + 1] {
          var length = 0
          while length < part.count, bytes[place + length] == part[length] { length += 1 }
          if length == part.count { return true }
          place += 1
        }
        return false
      }
    }
  }

  /// The first word for which a condition, true of all words before some place, no longer holds.
  private func firstNumber(notMeeting condition: (ArraySlice<UInt8>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension WordTable {
  /// Numbers words as they come, in a table of hashes over one buffer of bytes.
  struct Builder {
    private var words = WordTable()
    private var slots = Array(repeating: UInt32.max, count: 1024)

    mutating func number(of word: ArraySlice<UInt8>) -> UInt32 {
      var slot = Self.hash(word) & (slots.count - 1)
      while slots[slot] != .max {
        if words[Int(slots[slot])].elementsEqual(word) { return slots[slot] }
        slot = (slot + 1) & (slots.count - 1)
      }
      let number = UInt32(words.count)
      slots[slot] = number
      words.bytes += word
      words.starts.append(words.bytes.count)
      if words.count * 2 > slots.count { grow() }
      return number
    }

    private mutating func grow() {
      slots = Array(repeating: .max, count: slots.count * 2)
      for number in 0..<words.count {
        var slot = Self.hash(words[number]) & (slots.count - 1)
        while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number)
      }
    }

    /// FNV-1a.
    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return Int(truncatingIfNeeded: hash >> 16)
    }

    /// The words in order, and for each number given so far, its number there.
    func sorted() -> (WordTable, newNumbers: [UInt32]) {
      let order = (0..<words.count).sorted {
        words[$0].lexicographicallyPrecedes(words[$1])
      }
      var table = WordTable()
      var newNumbers = Array(repeating: UInt32(0), count: words.count)
      for (number, old) in order.enumerated() {
        newNumbers[old] = UInt32(number)
        table.bytes += words[old]
        table.starts.append(table.bytes.count)
      }
      return (table, newNumbers)
    }
  }
}
