/// Which words of a table have one stem.
struct StemTable: Sendable {
  private var numbers: [[UInt8]: [UInt32]] = [:]
  private let stemmer: Stemmer

  init(_ words: WordTable, _ stemmer: Stemmer) {
    self.stemmer = stemmer
    numbers.reserveCapacity(words.count)
    for number in 0..<words.count {
      numbers[stemmer.stem(of: Array(words[number])), default: []].append(UInt32(number))
    }
  }

  /// The words with the stem of a word, itself among them.
  func numbers(like word: [UInt8]) -> [UInt32] { numbers[stemmer.stem(of: word)] ?? [] }
}
