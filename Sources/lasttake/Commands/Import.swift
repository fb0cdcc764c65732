import ArgumentParser

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take what other programs keep into a companion.",
    discussion: HelpText.discussion(
      "lasttake help import sources tells of the one kind that there is.",
      examples: [
        (
          "import sources library.json --content Mine",
          "source pages for the works of a bibliography"
        )
      ], nothing: "nothing was taken in"),
    subcommands: [ImportSources.self])
}
