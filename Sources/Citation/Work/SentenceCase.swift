/// Writes a title with the capitals of a sentence, as APA does (Publication Manual, 7th edition, 6.17):
/// the first word, those after a colon, a dash or a question, and proper names.
///
/// A title that has a sentence's capitals already keeps them all: its author knew the names. Only one
/// that has a headline's, as most of its words show that need none, loses them, but for the names
/// given, and for words that a capital within or throughout shows to be no common ones.
func sentenceCase(_ title: String, keeping names: ProperNames) -> String {
  var words = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  let free = freeWords(of: words, names)
  let capitals = free.count { words[$0].first(where: \.isLetter)?.isUppercase ?? false }
  if capitals * 2 > free.count {
    for index in free { words[index] = lowercased(words[index]) }
    for index in words.indices where isMinorWord(words[index]) && !begins(at: index, of: words) {
      words[index] = words[index].lowercased()
    }
  }
  for index in words.indices where begins(at: index, of: words) {
    words[index] = capitalized(words[index])
  }
  return words.joined(separator: " ")
}

/// The words whose capitals tell of a headline: no names, not small in any case, not first.
private func freeWords(of words: [String], _ names: ProperNames) -> [Int] {
  let bare = words.map { bareWord($0) }
  var free: [Int] = []
  var index = 0
  while index < words.count {
    let length = names.length(at: index, of: bare)
    if length == 0, !begins(at: index, of: words), !isMinorWord(words[index]),
      bare[index].contains(where: \.isLetter), !keepsItsForm(bare[index])
    {
      free.append(index)
    }
    index += max(1, length)
  }
  return free
}

/// Whether a sentence begins with the word: the first, and one after a colon, a dash or a question.
func begins(at index: Int, of words: [String]) -> Bool {
  guard index > 0 else { return true }
  return words[index - 1].last { !"’”)]".contains($0) }.map { ":?!—".contains($0) } ?? false
}

/// Whether a word has its capitals from no headline: acronyms, `iPhone`, the pronoun.
private func keepsItsForm(_ bare: String) -> Bool {
  bare == "I" || bare.hasPrefix("I’")
    || bare.split(separator: "-").contains { part in
      part.dropFirst().contains(where: \.isUppercase)
    }
}

/// The word in small letters, but for parts of a compound that are names in marks, or acronyms.
private func lowercased(_ word: String) -> String {
  word.split(separator: "-", omittingEmptySubsequences: false).map { part in
    let isName = part.contains("‘") && part.contains("’") || keepsItsForm(bareWord(part))
    return isName && word.contains("-") ? String(part) : part.lowercased()
  }.joined(separator: "-")
}
