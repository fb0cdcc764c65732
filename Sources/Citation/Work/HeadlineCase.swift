/// Writes a title with the capitals of a headline, as MLA and Chicago do.
///
/// Only lower-case words change: the first, the last, those after a colon, a dash or a question,
/// both halves of a compound, and all but articles, conjunctions and prepositions. A word that has
/// a capital already keeps its form, so that names and acronyms stay what they are.
/// - Parameter longest: How many letters a word may have at most to stay small; APA has three.
func headlineCase(_ title: String, smallUpTo longest: Int = .max) -> String {
  let words = title.split(separator: " ", omittingEmptySubsequences: false)
  var cased: [String] = []
  var begins = true
  for (index, word) in words.enumerated() {
    let isKept =
      isMinorWord(word) && word.count <= longest && !begins && index != words.count - 1
    cased.append(isKept ? String(word) : capitalized(word))
    begins = word.last { !"’”)]".contains($0) }.map { ":?!—.".contains($0) } ?? false
  }
  return cased.joined(separator: " ")
}

/// Whether a headline leaves the word small.
func isMinorWord(_ word: some StringProtocol) -> Bool {
  minorWords.contains(String(word.filter { !"“”‘’(),;".contains($0) }).lowercased())
}

/// The word with a capital, and so each half of a compound, unless it has one already.
private func capitalized(_ word: some StringProtocol) -> String {
  guard !word.contains(where: \.isUppercase) else { return String(word) }
  return word.split(separator: "-", omittingEmptySubsequences: false).map { part in
    guard let first = part.firstIndex(where: { $0.isLetter || $0.isNumber }) else {
      return String(part)
    }
    return part[..<first] + part[first].uppercased() + part[part.index(after: first)...]
  }.joined(separator: "-")
}

private let minorWords: Set<String> = [
  "a", "about", "above", "across", "after", "against", "along", "amid", "among", "an", "and",
  "around",
  "as", "at", "before", "behind", "below", "beneath", "beside", "between", "beyond", "but", "by",
  "despite", "down", "during", "for", "from", "in", "inside", "into", "like", "near", "nor", "of",
  "off", "on", "onto", "or", "out", "over", "past", "per", "since", "than", "the", "through",
  "throughout", "to", "toward", "towards", "under", "until", "up", "upon", "v.", "versus", "via",
  "vs.", "with", "within", "without",
]
