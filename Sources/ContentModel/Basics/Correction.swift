/// What is certain to mend a finding, as a change of the file it was found in.
public enum Correction: Hashable, Sendable {
  /// The address of links, wherever it stands in the file.
  case address(written: String, meant: String)
  /// The value of a key, on the finding's line or in the member that begins there.
  case value(key: String, written: String, meant: String)
  /// Words on the finding's line, the first from its column on.
  case words(written: String, meant: String)
  /// The note whose definition begins on the finding's line goes, with all lines up to its last.
  case noteRemoved(label: String, lastLine: Int)
}

extension Correction {
  /// The one candidate that a word was surely meant to be: the same but for capitals, or one letter
  /// away with no other near. `nil` where that can't be said.
  public static func sure(_ word: String, of candidates: some Sequence<String>) -> String? {
    let small = word.lowercased()
    let letters = Array(small.unicodeScalars)
    let near = candidates.compactMap { candidate -> (name: String, distance: Int)? in
      editDistance(letters, Array(candidate.lowercased().unicodeScalars), limit: 2)
        .map { (candidate, $0) }
    }
    guard let first = near.first, near.count == 1, first.name != word else { return nil }
    return first.distance == 0 || first.distance == 1 && letters.count > 3 ? first.name : nil
  }
}
