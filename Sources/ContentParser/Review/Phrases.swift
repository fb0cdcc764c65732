/// Turns of phrase to look for in prose, in any case.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [String: [[String]]]

  /// Each phrase in lowercase, its words with a space between.
  init(_ phrases: [String]) {
    let split = phrases.map { $0.split(separator: " ").map { String($0) } }
    self.phrases = Dictionary(grouping: split.filter { !$0.isEmpty }) { $0[0] }
  }

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  /// Where the phrases stand, in order: the phrase and the index of its first word.
  func places(in words: ArraySlice<Prose.Word>) -> [(phrase: String, index: Int)] {
    words.indices.flatMap { index in
      (phrases[words[index].lower] ?? [])
        .filter { words[index...].prefix($0.count).map(\.lower) == $0 }
        .map { ($0.joined(separator: " "), index) }
    }
  }

  func stand(in prose: Prose) -> Bool { !places(in: prose.words[...]).isEmpty }
}
