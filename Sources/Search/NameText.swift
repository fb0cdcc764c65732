import Glibc

/// A name folded for matching the beginnings of its words, as a reader types them.
public struct NameText: Hashable, Sendable {
  /// A space, and the folded name.
  private let bytes: [UInt8]

  public init(_ name: String) { bytes = [.space] + FoldedText(name).bytes }

  /// Whether each of the words typed begins a word here: after a space, a hyphen or a quotation mark.
  public func matches(_ typed: TypedName) -> Bool { typed.words.allSatisfy(hasWord) }

  /// Whether the name begins with what was typed.
  public func begins(with typed: TypedName) -> Bool { bytes.starts(with: typed.whole) }

  private func hasWord(beginningWith word: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let first = word.first else { return true }
      var place = 1
      while place + word.count <= bytes.count,
        let found = memchr(base + place, Int32(first), bytes.count - word.count + 1 - place)
      {
        place = base.distance(to: UnsafeRawPointer(found))
        if Self.parts.contains(bytes[place - 1]), memcmp(found, word, word.count) == 0 {
          return true
        }
        place += 1
      }
      return false
    }
  }

  private static let parts: [UInt8] = [.space, UInt8(ascii: "-"), .mark]
}

/// The beginning of a name, or beginnings of its words, as typed.
public struct TypedName: Hashable, Sendable {
  fileprivate let words: [[UInt8]]
  /// The words with a space before each.
  fileprivate let whole: [UInt8]

  public init(_ text: String) {
    words = FoldedText(text).bytes.split(separator: .space).map(Array.init)
    whole = words.flatMap { [.space] + $0 }
  }

  public var isEmpty: Bool { words.isEmpty }

  /// Whether all that matches this matches what was typed before: there is more of it now.
  public func narrows(_ before: TypedName) -> Bool {
    !before.isEmpty && whole.starts(with: before.whole)
  }
}
