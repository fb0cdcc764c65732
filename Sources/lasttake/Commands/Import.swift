import ArgumentParser

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take what other programs keep into a companion.",
    subcommands: [ImportSources.self])
}
