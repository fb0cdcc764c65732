import ArgumentParser

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the companion in forms that need no terminal.",
    subcommands: [ExportHTML.self, ExportEPUB.self])
}
