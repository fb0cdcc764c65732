import ArgumentParser

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the companion in forms that need no terminal.",
    discussion: HelpText.discussion(
      "lasttake help export html, and lasttake help export epub, tell of each.",
      examples: [
        ("export html site", "pages for any browser, in the folder site"),
        ("export epub book.epub", "the same as a book"),
      ], nothing: nil),
    subcommands: [ExportHTML.self, ExportEPUB.self])
}
