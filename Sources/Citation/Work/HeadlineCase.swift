/// Writes a title with the capitals of a headline, as MLA (Handbook, 9th edition, 2.90) and Chicago
/// (The Chicago Manual of Style, 17th edition, 8.159) do, and APA in the text (6.17).
///
/// Capitals: the first word and the last, those after a colon, a dash or a question, both halves of a
/// compound, and all but articles, conjunctions that join and prepositions. A word of these that begins a
/// clause has one: `after` and its like where a verb follows that shows itself by its form.
/// - Parameters:
///   - title: With the capitals of a sentence; a word that has one keeps it.
///   - longest: How many letters a word may have at most to stay small; APA has three.
func headlineCase(_ title: String, smallUpTo longest: Int = .max) -> String {
  let words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  return words.indices.map { index in
    let word = words[index]
    let isKept =
      isMinorWord(word) && bareWord(word).count <= longest && !begins(at: index, of: words)
      && index != words.count - 1 && !beginsClause(at: index, of: words)
    return isKept ? word : capitalized(word)
  }.joined(separator: " ")
}

/// Whether a headline leaves the word small.
func isMinorWord(_ word: some StringProtocol) -> Bool {
  minorWords.contains(String(word.filter { !"“”‘’(),;".contains($0) }).lowercased())
}

/// Whether a word that is a preposition elsewhere begins a clause here: `as if`, `after it was shown`.
private func beginsClause(at index: Int, of words: [String]) -> Bool {
  let word = words[index].lowercased()
  let rest = words[(index + 1)...].prefix { $0.last.map { !",;:".contains($0) } ?? true }
  if word == "as" { return rest.first?.lowercased() == "if" }
  guard ["after", "before", "since", "until"].contains(word) else { return false }
  return rest.contains { word in
    let bare = bareWord(word).lowercased()
    return verbs.contains(bare) || bare.hasSuffix("ed") && bare.count > 4
  }
}

private let verbs: Set<String> = [
  "are", "came", "did", "does", "gets", "got", "had", "has", "have", "is", "said", "says", "was",
  "went", "were", "will",
]

/// The word with a capital, and so each half of a compound, unless it has one already.
func capitalized(_ word: some StringProtocol) -> String {
  guard !word.contains(where: \.isUppercase) else {
    return word.contains("-") ? capitalizedParts(word) : String(word)
  }
  return capitalizedParts(word)
}

private func capitalizedParts(_ word: some StringProtocol) -> String {
  word.split(separator: "-", omittingEmptySubsequences: false).map { part in
    guard let first = part.firstIndex(where: { $0.isLetter || $0.isNumber }),
      !part.contains(where: \.isUppercase)
    else { return String(part) }
    return part[..<first] + part[first].uppercased() + part[part.index(after: first)...]
  }.joined(separator: "-")
}

private let minorWords: Set<String> = [
  "a", "about", "above", "across", "after", "against", "along", "amid", "among", "an", "and",
  "around", "as", "at", "before", "behind", "below", "beneath", "beside", "between", "beyond",
  "but", "by", "despite", "during", "for", "from", "in", "inside", "into", "like", "near", "nor",
  "of", "on", "onto", "or", "over", "past", "per", "since", "than", "the", "through",
  "throughout", "to", "toward", "towards", "under", "until", "upon", "v.", "versus", "via", "vs.",
  "with", "within", "without",
]
