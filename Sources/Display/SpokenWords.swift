extension String {
  /// What the program itself says, in words alone: stops for middle dots, no sign that a word follows,
  /// minutes and hundredths spelled out. Not for what others said, which stays as it is.
  public var spokenFacts: String {
    var words = self
    for (sign, said) in signsAndWords { words = words.replacing(sign, with: said) }
    let parts = words.split(separator: " ", omittingEmptySubsequences: true)
    return parts.enumerated().map { index, part in
      let stop = part.last.flatMap { ",.;".contains($0) ? String($0) : nil } ?? ""
      let word = part.dropLast(stop.count)
      guard word == "min", index > 0 else { return String(part) }
      return (parts[index - 1] == "1" ? "minute" : "minutes") + stop
    }.joined(separator: " ")
  }

  /// The same with keys that are drawn as arrows by their names.
  public var namingArrows: String {
    ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"].reduce(self) {
      $0.replacing($1.key + " ", with: $1.value + " ").replacing($1.key, with: " \($1.value) ")
    }.split(separator: " ").joined(separator: " ")
  }
}

private let signsAndWords = [
  (" · ", ", "), ("● ", ""), ("◐ ", ""), ("○ ", ""), ("↔ ", ""), ("◇ ", ""), (" ◇", ""),
  ("✓", "read"), ("%", " percent"),
]
