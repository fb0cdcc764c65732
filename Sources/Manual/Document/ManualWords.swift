/// A run of words in one look.
struct ManualWords: Hashable {
  enum Look { case plain, code, emphasis }

  let text: String
  let look: Look

  /// Takes words apart by their marks. A mark without its end stands for itself; links lose all but
  /// their words.
  static func read(_ text: String) -> [ManualWords] {
    var runs: [ManualWords] = []
    var plain = ""
    var rest = text[...]
    func add(_ words: Substring, _ look: Look) {
      if !plain.isEmpty { runs.append(ManualWords(text: plain, look: .plain)) }
      plain = ""
      runs.append(ManualWords(text: String(words), look: look))
    }
    while let character = rest.first {
      if character == "`", let code = rest.between("`", "`") {
        add(code.words, .code)
        rest = code.rest
      } else if character == "*", let words = rest.between("*", "*"), words.words.first != " " {
        add(words.words, .emphasis)
        rest = words.rest
      } else if character == "[", let link = rest.between("[", "]("),
        let end = link.rest.firstIndex(of: ")")
      {
        plain += link.words
        rest = link.rest[link.rest.index(after: end)...]
      } else {
        plain.append(character)
        rest.removeFirst()
      }
    }
    if !plain.isEmpty { runs.append(ManualWords(text: plain, look: .plain)) }
    return runs
  }
}

extension Substring {
  /// What stands between a mark that this begins with and the next other one, and what follows that.
  fileprivate func between(_ start: String, _ end: String) -> (words: Substring, rest: Substring)? {
    let inside = dropFirst(start.count)
    guard let range = inside.firstRange(of: end), !range.isEmpty,
      range.lowerBound > inside.startIndex
    else { return nil }
    return (inside[..<range.lowerBound], inside[range.upperBound...])
  }
}
