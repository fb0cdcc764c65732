/// What the help of the commands says alike, in one place.
enum HelpText {
  /// What an id is, and where they are listed.
  static let ids = """
    An id names one thing: its folder and its name, as in life/two-mothers, people/rachel-mason or \
    sources/guardian-feature; about stands alone. lasttake list KIND lists those of a kind, with \
    KIND one of goals, life, investigation, people, sources, cases, quotes, questions, timeline or \
    alone; lasttake search finds them by words.
    """

  /// What the lists are that `read` prints whole.
  static let lists =
    "goals, life or another strand, people, sources, cases, quotes, questions, "
    + "timeline, alone, map, latest"

  /// A command's own words, then what an id is where it takes one, what to type, and exit codes.
  /// - Parameters:
  ///   - examples: What stands behind `lasttake`, each with what it is for.
  ///   - nothing: When it ends with 1; `nil` if it never does.
  static func discussion(
    _ own: String, takesIDs: Bool = false, examples: [(typed: String, purpose: String)],
    nothing: String? = "nothing is found"
  ) -> String {
    let lines = examples.map { "  lasttake \($0.typed)\n      \($0.purpose)" }
    let codes =
      [
        "0 fine", nothing.map { "1 \($0)" }, "2 a file or folder can't be read or written",
        "64 wrong usage",
      ]
    return [
      own, takesIDs ? ids : "", "Examples:\n" + lines.joined(separator: "\n"),
      "Exit codes: " + codes.compactMap { $0 }.joined(separator: ", ") + ".",
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
