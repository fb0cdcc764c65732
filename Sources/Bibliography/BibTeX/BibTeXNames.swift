/// Takes the people of an author field apart: `First von Last`, `von Last, First`, `von Last, Jr, First`,
/// several joined by `and`; a name in braces is a body's and stays whole.
enum BibTeXNames {
  static func all(in value: String) -> [WrittenName] {
    split(value, at: { $0.isWhitespace }).split { $0.lowercased() == "and" }.compactMap { words in
      name(words.joined(separator: " "))
    }
  }

  private static func name(_ text: String) -> WrittenName? {
    if text.lowercased() == "others" { return nil }
    if text.hasPrefix("{"), isOneGroup(text) {
      return TeXText(text).plain.tidy.nonEmpty.map { WrittenName(family: $0) }
    }
    let parts = split(text, at: { $0 == "," }).map { TeXText($0).plain.tidy }
    switch parts.count {
    case 0: return nil
    case 1: return nameInOrder(text)
    case 2: return WrittenName(family: parts[0], given: parts[1])
    default: return WrittenName(family: parts[0], given: parts[2], suffix: parts[1].nonEmpty)
    }
  }

  /// Words in lowercase before the last begin the family name.
  private static func nameInOrder(_ text: String) -> WrittenName? {
    let written = split(text, at: { $0.isWhitespace })
    let words = written.map { TeXText($0).plain.tidy }
    guard words.count > 1 else { return words.first?.nonEmpty.map { WrittenName(family: $0) } }
    let particle = words.indices.dropLast().first { index in
      !written[index].hasPrefix("{") && words[index].first { $0.isLetter }?.isLowercase == true
    }
    let start = particle ?? words.count - 1
    return WrittenName(
      family: words[start...].joined(separator: " "),
      given: words[..<start].joined(separator: " "))
  }

  /// Parts outside of braces, none of them empty.
  static func split(_ text: String, at isGap: (Character) -> Bool) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if depth == 0, isGap(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { $0.contains { !$0.isWhitespace } }
  }

  private static func isOneGroup(_ text: String) -> Bool {
    var depth = 0
    for (offset, character) in text.enumerated() {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if depth == 0 { return offset == text.count - 1 && !text.hasPrefix("{\\") }
    }
    return false
  }
}
