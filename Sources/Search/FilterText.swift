import Glibc

/// A text folded for narrowing a list by words, wherever in it they stand.
public struct FilterText: Hashable, Sendable {
  private let bytes: [UInt8]

  public init(_ text: String) { bytes = FoldedText(text).bytes }

  /// Whether each of the words stands here, at the beginning of a word or inside one.
  public func contains(_ words: FilterWords) -> Bool { words.words.allSatisfy(contains) }

  private func contains(_ word: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let first = word.first else { return word.isEmpty }
      var place = 0
      while place + word.count <= bytes.count,
        let found = memchr(base + place, Int32(first), bytes.count - word.count + 1 - place)
      {
        if memcmp(found, word, word.count) == 0 { return true }
        place = base.distance(to: UnsafeRawPointer(found)) + 1
      }
      return false
    }
  }
}

/// The words that a list is narrowed by, as typed.
public struct FilterWords: Hashable, Sendable {
  fileprivate let words: [[UInt8]]

  public init(_ text: String) {
    words = FoldedText(text).bytes.split(separator: .space).map(Array.init)
  }

  public var isEmpty: Bool { words.isEmpty }

  /// Whether all that has these words has those before: each of those begins one of these, in order.
  public func narrows(_ before: FilterWords) -> Bool {
    words.count >= before.words.count
      && zip(words, before.words).allSatisfy { $0.starts(with: $1) }
  }
}
