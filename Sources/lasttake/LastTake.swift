import ArgumentParser
import Glibc

/// Where the program starts.
@main
enum Main {
  static func main() {
    EndingSignals.prepare()
    StandardStreams.prepare()
    do {
      try run()
    } catch {
      exit(code(for: error))
    }
  }

  /// Alone, or with an id alone, it opens at once, without the argument parser, which reads its
  /// commands by reflection; `open` may stand before.
  private static func run() throws {
    var words = CommandLine.arguments.dropFirst()
    if words.first == "open" { words = words.dropFirst() }
    let isID = words.count == 1 && words.allSatisfy { $0.contains("/") && !$0.hasPrefix("-") }
    guard words.isEmpty || isID else {
      if let failure = MistypedCommand(
        Array(CommandLine.arguments.dropFirst()), of: LastTake.self
      ).failure {
        throw failure.report()
      }
      var command = try LastTake.parseAsRoot()
      return try command.run()
    }
    try reportingFailure {
      try Opening(path: ContentOptions.defaultPath, id: words.first).run()
    }
  }

  /// Says what is still to be said, help and version too, and gives the exit code.
  private static func code(for error: any Error) -> Int32 {
    let code = LastTake.exitCode(for: error)
    if error is ExitCode { return code.rawValue }
    do {
      try reportingFailure {
        guard code == .success else {
          let words = CommandLine.arguments.dropFirst().drop { !LastTake.commands.contains($0) }
          let path = (["lasttake", "help"] + CommandPath(words, in: LastTake.self).words).joined(
            separator: " ")
          let help = "\(path) tells what it takes"
          throw Failure("\(inOneLine(LastTake.message(for: error))) (\(help))", code: .usage)
        }
        try Output.print([LastTake.fullMessage(for: error)])
      }
    } catch {
      return LastTake.exitCode(for: error).rawValue
    }
    return code.rawValue
  }
}

/// What the parser says, with the choices that it lists below in the same line.
private func inOneLine(_ message: String) -> String {
  let lines = message.split(separator: "\n").map { $0.drop { " -".contains($0) } }
  guard let first = lines.first, lines.count > 1 else { return message }
  return first.last == ":"
    ? "\(first) \(lines.dropFirst().joined(separator: ", "))" : String(first)
}

struct LastTake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lasttake",
    abstract: HelpText.sample.title.isEmpty
      ? "Read companions to documentaries, and write them."
      : "Read companions to documentaries, as \(HelpText.sample.title), and write them.",
    discussion: HelpText.discussion(
      """
      Alone, it opens the full screen: what the film was to do, beside the chapters of \
      \(HelpText.sample.strandTitles). In a pipe it prints the same as text. Press ? inside for the \
      keys. --content reads another companion; lasttake new makes one of your own.
      """,
      takesIDs: true,
      examples: [
        (HelpText.sample.chapter, "opens a chapter"),
        ("read timeline | less", "reads a list as text"),
        ("help cite", "tells all of one command"),
      ]),
    version: Build().description,
    subcommands: [
      Open.self, List.self, Read.self, SearchEverything.self, Quotes.self, Map.self, Changes.self,
      HandOut.self, Picture.self, Cite.self, Import.self, Export.self, Notes.self, New.self,
      Tutorial.self, Check.self, Schema.self, Config.self, Doctor.self, PrintManual.self,
    ],
    defaultSubcommand: Open.self)

  /// The names of all commands.
  static var commands: [String] {
    configuration.subcommands.map { $0.commandWord }
  }
}
