import ContentModel

/// What the help of the commands says alike, in one place.
enum HelpText {
  /// What an id is, and where they are listed.
  static let ids = """
    An id names one thing: its folder and its name, as in \(sample.chapter), \(sample.person) or \
    \(sample.source); about has no folder, and \(said("a trail")) needs none. \
    lasttake list KIND lists those of a kind, with KIND one of goals, \(sample.strands), people, sources, cases, trails, quotes, questions, timeline or \
    alone; lasttake search finds them by words.
    """

  /// What examples name.
  static var sample: HelpSample { HelpSample.shared }

  /// A sentence of the help in the words of the companion at hand, but for what is typed.
  static func said(_ words: String) -> String {
    words.split(separator: mark, omittingEmptySubsequences: false).enumerated()
      .map { $0.isMultiple(of: 2) ? sample.companion.said(String($1)) : String($1) }.joined()
  }

  /// What is typed as it stands, whatever a companion calls it, within a text that is `said`.
  static func typed(_ words: String) -> String { "\(mark)\(words)\(mark)" }

  private static let mark: Character = "\u{1}"

  /// What the lists are that `read` prints whole, within a text that is `said`.
  static let lists =
    "\(typed("goals, \(sample.strand)")) or another strand, "
    + typed("people, sources, cases, trails, quotes, questions, timeline, alone, map, latest")

  /// A command's own words, then what an id is where it takes one, what to type, and exit codes.
  /// - Parameters:
  ///   - examples: What stands behind `lasttake`, each with what it is for.
  ///   - nothing: When it ends with 1; `nil` if it never does.
  static func discussion(
    _ own: String, takesIDs: Bool = false, examples: [(typed: String, purpose: String)],
    nothing: String? = "nothing is found"
  ) -> String {
    let lines = examples.map { "  lasttake \($0.typed)\n      \(said($0.purpose))" }
    let codes =
      [
        "0 fine", nothing.map { "1 \(said($0))" }, "2 a file or folder can't be read or written",
        "64 wrong usage",
      ]
    return [
      said(own), takesIDs ? ids : "", "Examples:\n" + lines.joined(separator: "\n"),
      "Exit codes: " + codes.compactMap { $0 }.joined(separator: ", ") + ".",
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
