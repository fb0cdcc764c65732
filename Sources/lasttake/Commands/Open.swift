import ArgumentParser
import ContentModel

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the full screen, at an entry if one is named. This is the default.",
    discussion: HelpText.discussion(
      """
      Without an id it opens where you left. In a pipe, or where TERM is dumb, it prints the same as \
      text.
      """,
      takesIDs: true,
      examples: [
        (HelpText.sample.chapter, "opens the chapter; open may be left out"),
        ("open --plain", "the program in words, line by line, for screen readers"),
      ], nothing: "the companion has nothing of this id"))

  @Argument(
    help: "Where to open: \(HelpText.sample.chapter), goals/…, people/…, quotes/…, questions/….",
    completion: .ids)
  var id: String?

  @Flag(
    help: """
      A dialogue of lines in words, without a full screen, for screen readers: the same program and \
      the same keys, by their names.
      """)
  var plain = false

  @OptionGroup var look: ThemeOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      var opening = try Opening(path: content.path, id: id, theme: look.theme)
      opening.isPlain = plain
      try opening.run()
    }
  }
}
