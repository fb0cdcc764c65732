extension ReaderNote {
  /// The words that the reader tagged it with, as they are written but in lower case, each once.
  public var tags: [String] { body.tags }

  /// The same as they are written.
  public var writtenTags: [String] { body.writtenTags }
}

extension String {
  /// The words behind a number sign, as in `#light`: letters, digits, `-` and `_`, a letter first. The
  /// sign stands at the beginning or behind a space, a line end or what opens brackets and quotations.
  public var tags: [String] { writtenTags.map { $0.lowercased() } }

  /// The same as they are written first.
  public var writtenTags: [String] {
    var tags: [String] = []
    var there: Set<String> = []
    var before: Character = " "
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      formIndex(after: &index)
      defer { before = character }
      guard character == "#", before.isWhitespace || "([{“‘\"'«".contains(before),
        index < endIndex, self[index].isLetter
      else { continue }
      let word = self[index...].prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      if there.insert(word.lowercased()).inserted { tags.append(String(word)) }
    }
    return tags
  }
}
