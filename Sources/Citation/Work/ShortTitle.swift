/// The first words of a title that make a whole: up to a colon, a dash or another pause, or else up to
/// where a phrase of place, time or manner begins, or a clause. Never within quotation marks or
/// brackets, never less than three words unless a pause ends them, and five words or less are kept whole
/// (MLA Handbook, 9th edition, 6.10; Publication Manual of the APA, 7th edition, 8.14).
func shortened(_ title: String) -> String {
  let words = title.split(separator: " ").map(String.init)
  var depth = 0
  for index in words.indices.dropLast() {
    depth = max(0, depth + words[index].openings)
    if depth > 0 { continue }
    let last = words[index].last { !"’”)]".contains($0) }
    if let last, ":;—?!".contains(last), index < 8 {
      return words[...index].joined(separator: " ").withoutPause
    }
    guard words.count > 5, index >= 2 else { continue }
    // “Three years after” is one phrase.
    let opensPhrase =
      phraseWords.contains(bareWord(words[index + 1]).lowercased())
      && !timeWords.contains(words[index].lowercased())
    if opensPhrase || last == "," || "([—–".contains(words[index + 1].first ?? " ") {
      return words[...index].joined(separator: " ").withoutPause
    }
  }
  return title
}

extension String {
  /// How many more marks and brackets open in the word than close; a lone ’ is an apostrophe.
  fileprivate var openings: Int {
    let opening = count { "“([".contains($0) } - count { "”)]".contains($0) }
    let isClosing = last { !",.:;?!".contains($0) } == "’" && !hasSuffix("s’")
    return opening + (first == "‘" ? 1 : 0) - (isClosing ? 1 : 0)
  }

  fileprivate var withoutPause: String {
    var text = self
    while let last = text.last, ":;—,".contains(last) { text.removeLast() }
    return text
  }
}

private let timeWords: Set<String> = [
  "day", "days", "hours", "minutes", "month", "months", "week", "weeks", "year", "years",
]

/// What begins a phrase that can be left out: not `of`, `for`, `to`, `by`, which complete what stands
/// before them.
private let phraseWords: Set<String> = [
  "about", "above", "across", "after", "against", "along", "amid", "among", "around", "at",
  "because", "before", "behind", "below", "beneath", "beside", "between", "beyond", "despite",
  "during", "from", "in", "inside", "into", "near", "on", "onto", "over", "past", "since", "that",
  "through", "throughout", "toward", "towards", "under", "until", "upon", "via", "when", "where",
  "which", "while", "who", "with", "within", "without",
]
