import CStemmer
import Synchronization

/// The stems of English words, by the Snowball project's English stemmer (Porter's second algorithm):
/// `filming` and `filmed` have the stem `film`.
///
/// Words that the algorithm brings together and English does not, as read in what it merges over a
/// whole companion, keep themselves as their stems.
public final class Stemmer: Sendable {
  private let stemmer: Mutex<Snowball?>

  /// The algorithm keeps a word in its own memory, so that one word is taken at a time.
  private struct Snowball: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  public init() { stemmer = Mutex(sb_stemmer_new("english", "UTF_8").map(Snowball.init)) }

  deinit {
    stemmer.withLock { $0.map { sb_stemmer_delete($0.pointer) } }
  }

  /// The stem of a folded word; the word itself where it is no word of English letters, or has no
  /// other stem.
  public func stem(of word: String) -> String {
    String(decoding: stem(of: Array(word.utf8)), as: UTF8.self)
  }

  func stem(of word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.count < 64, word.allSatisfy(\.isLetter), !Self.unlike.contains(word)
    else { return word }
    return stemmer.withLock { snowball in
      guard let snowball,
        let stem = sb_stemmer_stem(snowball.pointer, word, Int32(word.count))
      else { return word }
      let length = Int(sb_stemmer_length(snowball.pointer))
      return Array(UnsafeBufferPointer(start: stem, count: length))
    }
  }

  /// Words whose stem is another word's, with which they have nothing to do.
  private static let unlike = Set(strangers.map { Array($0.utf8) })
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
