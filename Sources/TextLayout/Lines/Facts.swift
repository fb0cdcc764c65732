import Display

extension [String] {
  /// Facts in one line, parted by dots. Where they take more columns than there are, the longest gives way,
  /// as a title does before a date: its end, at a word, or all of it but an ellipsis.
  public func joinedByDots(within columns: Int) -> String {
    var facts = self
    var line: String { facts.joined(separator: " · ") }
    while displayWidth(line) > columns,
      let longest = facts.indices.max(by: { displayWidth(facts[$0]) < displayWidth(facts[$1]) }),
      facts.count > 1, facts[longest] != "…"
    {
      let room = displayWidth(facts[longest]) - (displayWidth(line) - columns)
      facts[longest] = room >= Self.leastShown ? facts[longest].cutAtWords(to: room) : "…"
    }
    return displayWidth(line) <= columns ? line : (first ?? "").cutAtWords(to: columns)
  }

  /// Less of a fact tells nothing.
  private static var leastShown: Int { 8 }
}
