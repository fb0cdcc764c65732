/// A message without what is too long to be read in it, such as a path of thousands of characters:
/// words and the whole keep their beginning and their end, with an ellipsis between.
///
/// Measures the text as it is; make it safe first.
/// - Parameters:
///   - word: The most columns of a run without spaces.
///   - whole: The most columns of it all.
public func shortened(_ message: String, word: Int, whole: Int) -> String {
  guard message.utf8.count > min(word, whole) else { return message }
  let words = message.split(separator: " ", omittingEmptySubsequences: false)
  let readable = words.map { shortened($0, to: word) }.joined(separator: " ")
  return shortened(readable[...], to: whole)
}

private func shortened(_ text: Substring, to columns: Int) -> String {
  guard displayWidth(text) > columns else { return String(text) }
  let half = max(1, (columns - 1) / 2)
  let characters = Array(text)
  return String(characters.fitting(half)) + "…"
    + String(characters.reversed().fitting(half).reversed())
}

extension Sequence<Character> {
  /// As many from the beginning as take no more than so many columns.
  fileprivate func fitting(_ columns: Int) -> [Character] {
    var left = columns
    return Array(
      prefix { character in
        left -= displayWidth(character)
        return left >= 0
      })
  }
}
