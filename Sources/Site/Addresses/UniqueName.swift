import ContentModel

/// A name that is the same wherever the site stands: a UUID of the words (RFC 9562, version 8).
func uniqueName(of words: String) -> String {
  // Names need not withstand anybody, only differ.
  var name = Array([1, 2].map { digest(of: [$0] + words.utf8) }.joined())
  name[12] = "8"
  name[16] = "a"
  let ends = [8, 12, 16, 20, 32]
  let starts = [0] + ends.dropLast()
  return "urn:uuid:" + zip(starts, ends).map { String(name[$0..<$1]) }.joined(separator: "-")
}

extension Companion {
  /// What it is called where no page can do without a name: its title, if anything of that can be seen.
  var shownTitle: String {
    let names = [title, identity ?? ""].map { safeWords($0) }
    return names.first { !$0.isBlank } ?? "Companion"
  }
}

extension StringProtocol {
  /// Whether nothing of it is seen.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
