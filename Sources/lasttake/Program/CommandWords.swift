/// Parts a command into words as a shell does, by the quoting of POSIX (Shell Command Language, 2.2), but
/// without a shell: nothing is expanded, and nothing in it can run anything else.
/// - Returns: `nil` if a quotation mark isn't closed.
func commandWords(_ command: String) -> [String]? {
  var words: [String] = []
  var word: String?
  var quote: Character?
  var rest = command[...]
  while let character = rest.popFirst() {
    switch (character, quote) {
    case ("'", "'"), ("\"", "\""): quote = nil
    case ("'", nil), ("\"", nil):
      quote = character
      // Between marks, nothing is a word too.
      word = word ?? ""
    case ("\\", nil): escape(&rest, into: &word) { _ in true }
    case ("\\", "\""): escape(&rest, into: &word) { "$`\"\\\n".contains($0) }
    case (_, nil) where character.isWhitespace:
      words += [word].compactMap { $0 }
      word = nil
    default: word = (word ?? "") + String(character)
    }
  }
  return quote == nil ? words + [word].compactMap { $0 } : nil
}

/// Takes what stands after a backslash. A line end there is no character; at the end of all, and before
/// what it does not quote, the backslash is one.
private func escape(
  _ rest: inout Substring, into word: inout String?, quotes: (Character) -> Bool
) {
  guard let next = rest.first, quotes(next) else {
    word = (word ?? "") + "\\"
    return
  }
  rest.removeFirst()
  if next != "\n" { word = (word ?? "") + String(next) }
}

extension String {
  /// As it is typed in a shell to be one word, which is no option.
  var asShellWord: String {
    let plain = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte > 0x7F || "/._-+,@".utf8.contains(byte)
    }
    let word = hasPrefix("-") ? "./\(self)" : self
    guard word.utf8.allSatisfy(plain), !word.isEmpty else {
      return "'" + word.replacing("'", with: "'\\''") + "'"
    }
    return word
  }
}
