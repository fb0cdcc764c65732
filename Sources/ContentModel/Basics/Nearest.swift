/// The candidate most like the word, by their edit distance; `nil` if none is near enough
/// to have been meant (more than half of the word would have to change).
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let letters = Array(word.utf8.prefix(80))
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    guard let distance = editDistance(letters, Array(candidate.utf8.prefix(80))),
      distance < best?.distance ?? .max
    else { continue }
    best = (candidate, distance)
  }
  guard let best, best.distance <= max(2, letters.count / 2) else { return nil }
  return best.candidate
}

/// `; the nearest is …`, or all of them where they are few, or nothing.
public func suggestion(for word: String, in candidates: [String]) -> String {
  if let near = nearest(to: word, in: candidates) { return "; the nearest is \(near)" }
  guard !candidates.isEmpty, candidates.count <= 10 else { return "" }
  return "; known are \(candidates.joined(separator: ", "))"
}
