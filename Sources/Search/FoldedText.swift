/// Text folded for matching, with the way back to the characters it came from.
///
/// The folded form is UTF-8, searched byte by byte: since UTF-8 synchronises itself, a match of
/// bytes is a match of scalars. Beside each folded byte stands where its scalar began in the
/// original, so that a match can be shown there.
public struct FoldedText: Hashable, Sendable {
  /// The text as it was given.
  public let original: String
  let bytes: [UInt8]
  /// For each folded byte, the offset in the original's UTF-8 of the scalar it came from.
  private let origins: [Int]

  /// Folds case, diacritics, quotation marks, dashes, ellipses and runs of white space; what has
  /// no width is dropped. `ScalarFolding` has the rules.
  public init(_ original: String) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(original.utf8.count)
    origins.reserveCapacity(original.utf8.count)
    var offset = 0
    for scalar in original.unicodeScalars {
      ScalarFolding.fold(scalar) { byte in
        if byte == .space, bytes.last == .space { return }
        bytes.append(byte)
        origins.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    self.original = original
    self.bytes = bytes
    self.origins = origins
  }

  /// The folded bytes alone.
  static func fold(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      ScalarFolding.fold(scalar) { byte in
        if byte != .space || bytes.last != .space { bytes.append(byte) }
      }
    }
    return bytes
  }

  /// The folded form, to be compared with other folded forms.
  public var folded: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the words occur as they stand, white space at their ends aside: ranges of whole
  /// characters in the original, in order, none overlapping another. Empty words occur nowhere.
  public func find(_ words: String) -> [Range<String.Index>] {
    ranges(of: occurrences(of: FoldedText(words).bytes.trimmed { $0 == .space }))
  }

  /// Where the words and phrases of the query occur, filters aside: ranges of whole characters in
  /// the original, in order, none overlapping another.
  public func find(_ query: Query) -> [Range<String.Index>] { find(WordFinder(query)) }

  /// The same, for a query whose words are looked for in many texts.
  public func find(_ finder: WordFinder) -> [Range<String.Index>] {
    ranges(of: finder.occurrences(in: bytes))
  }

  /// The folded ranges at which the needle occurs, in order, none overlapping another.
  func occurrences(of needle: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while let next = firstOccurrence(of: needle, from: start) {
      found.append(next..<next + needle.count)
      start = next + needle.count
    }
    return found
  }

  /// Whether the other folded words stand in it, as whole words or not.
  public func contains(_ other: FoldedText) -> Bool { contains(other.bytes) }

  func contains(_ needle: [UInt8]) -> Bool { firstOccurrence(of: needle, from: 0) != nil }

  /// Where the needle first occurs in the folded bytes, at this position or after.
  func firstOccurrence(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, needle.count <= bytes.count - start else { return nil }
    for position in start...bytes.count - needle.count where bytes[position] == first {
      var length = 1
      while length < needle.count, bytes[position + length] == needle[length] { length += 1 }
      if length == needle.count { return position }
    }
    return nil
  }

  /// Whether the folded range neither begins nor ends inside a word.
  func isWholeWord(_ range: Range<Int>) -> Bool {
    isStartOfWord(range.lowerBound)
      && (range.upperBound == bytes.count || !bytes[range.upperBound].isOfWord)
  }

  /// Whether the folded byte here is not inside a word.
  func isStartOfWord(_ position: Int) -> Bool {
    position == 0 || !bytes[position - 1].isOfWord
  }

  /// The whole characters of the original that the folded ranges came from, in order; those that
  /// overlap become one. Empty ranges are left out.
  func ranges(of folded: [Range<Int>]) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    for range in folded.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      let start = character(at: origins[range.lowerBound])
      let end = original.index(after: character(at: origins[range.upperBound - 1]))
      if let last = ranges.last, start < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges
  }

  /// Where the character begins that has a scalar at this offset.
  private func character(at offset: Int) -> String.Index {
    var index = original.utf8.index(original.startIndex, offsetBy: offset)
    while String.Index(index, within: original) == nil {
      original.unicodeScalars.formIndex(before: &index)
    }
    return index
  }
}
