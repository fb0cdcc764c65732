/// The candidate most like the word, by their edit distance; `nil` if none is near enough to have been
/// meant. Capitals make no difference, and a folder that both are in says nothing of how alike they are.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let letters = comparable(word)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let others = comparable(candidate)
    let most = min(
      editsOfATypo(letters: distinctive(letters, beside: others)), (best?.distance ?? .max) - 1)
    guard most >= 0, let distance = editDistance(letters, others, limit: most) else { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}

/// How many edits may be a slip in a word of so many letters: a third of them; one in a short word, and
/// none where another letter makes another word.
private func editsOfATypo(letters count: Int) -> Int {
  count < 2 ? 0 : max(1, count / 3)
}

private func comparable(_ word: String) -> [UInt8] { Array(word.lowercased().utf8.prefix(80)) }

/// How many letters of a word are not those of a folder, or the ending of a name, that another shares.
private func distinctive(_ word: [UInt8], beside other: [UInt8]) -> Int {
  let shared = zip(word, other).prefix { $0 == $1 }.count
  let folder = word.prefix(shared).lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
  let ending = Array(".md".utf8)
  let isPage = word.suffix(3).elementsEqual(ending) && other.suffix(3).elementsEqual(ending)
  return max(0, word.count - folder - (isPage ? ending.count : 0))
}

/// `; the nearest is …`, or all of them where they are few, or nothing.
public func suggestion(for word: String, in candidates: [String]) -> String {
  if let near = nearest(to: word, in: candidates) { return "; the nearest is \(near)" }
  guard !candidates.isEmpty, candidates.count <= 10 else { return "" }
  return "; known are \(candidates.joined(separator: ", "))"
}
