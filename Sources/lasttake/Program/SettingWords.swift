import Configuration
import Manual

extension SettingChoices {
  /// What each setting does, and what it chooses from, for the manual.
  var explained: [ManualTerm] {
    [
      term("theme", "The colours: \(list(themes)). `terminal` means your own."),
      term("measure", "The longest line of a page, in columns: \(measures)."),
      term("mouse", "Whether the program takes the mouse from the terminal: `true` or `false`."),
      term(
        "clipboard",
        "Where copied text goes: \(list(clipboardWays)). `automatic` is a tool of the display where "
          + "there is one, otherwise the terminal."),
      term("citation", "The style of citations: \(list(citationStyles))."),
      term(
        "watch",
        "How changes of the content are noticed: \(list(watchWays)). `automatic` is told by the "
          + "system, and looks twice a second on network and shared folders, where the system is "
          + "silent."),
      term(
        "signs",
        "Which bullets, marks and lines are drawn: \(list(signSets)). `automatic` takes those that the "
          + "terminal's fonts have. `wide` is for terminals that draw ambiguous characters two columns "
          + "wide, as for Chinese and Japanese."),
      term("welcome", "Whether a first start says what the companion is: `true` or `false`."),
      ManualTerm(
        "`keys`",
        "The name of an action and its keys, one or a list, in place of the standard ones. A key that "
          + "an action has already stays in its places; a new one works in all of them.",
        code: ["keys:", "  cross-cut: i", "  page-down: [PgDn, F8]"]),
    ]
  }

  private var measures: String {
    "\(Settings.measures.lowerBound) to \(Settings.measures.upperBound)"
  }

  private func term(_ name: String, _ words: String) -> ManualTerm {
    ManualTerm("`\(name)`", words)
  }

  private func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }
}
