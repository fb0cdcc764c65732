/// How many hints at what was meant one file may still get: each looks through all names, so a file
/// in which nothing is right gets them for its first errors alone.
struct Hints {
  static let most = 20
  private var left = Hints.most

  /// Takes one; whether there was one left.
  mutating func take() -> Bool {
    left -= 1
    return left >= 0
  }
}

/// The candidate most like the word, by Levenshtein's edit distance; `nil` if none is near enough
/// to have been meant (more than half of the word would have to change).
func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let letters = Array(word.utf8.prefix(80))
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let distance = editDistance(letters, Array(candidate.utf8.prefix(80)))
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  guard let best, best.distance <= max(2, letters.count / 2) else { return nil }
  return best.candidate
}

/// `; the nearest is …`, or all of them where they are few, or nothing.
func suggestion(for word: String, in candidates: [String]) -> String {
  if let near = nearest(to: word, in: candidates) { return "; the nearest is \(near)" }
  guard !candidates.isEmpty, candidates.count <= 10 else { return "" }
  return "; known are \(candidates.joined(separator: ", "))"
}

/// How many elements must be put in, left out or changed to make one of the other (Levenshtein).
func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let change = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
