import ArgumentParser

/// Where the program starts.
@main
enum Main {
  /// Alone it opens at once, without the argument parser, which reads its commands by reflection.
  static func main() {
    guard CommandLine.arguments.count > 1 else {
      do {
        try reportingFailure { try Opening(path: ContentOptions.defaultPath, id: nil).run() }
      } catch {
        LastTake.exit(withError: error)
      }
      return
    }
    do {
      var command = try LastTake.parseAsRoot()
      try command.run()
    } catch let told as ExitCode {
      // A failure has been told already, with an exit code that the parser's own errors share.
      LastTake.exit(withError: told)
    } catch {
      guard LastTake.exitCode(for: error) == .validationFailure else {
        LastTake.exit(withError: error)
      }
      let message = LastTake.message(for: error).split(separator: "\n").first ?? "wrong usage"
      let failure = Failure("\(message) (lasttake --help tells what it takes)", code: .usage)
      LastTake.exit(withError: failure.report())
    }
  }
}

struct LastTake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lasttake",
    abstract: "A companion to the documentary Last Take: Rust and the Story of Halyna.",
    discussion: """
      Alone, it opens the full screen: what Rachel Mason said the film was to do, beside the \
      chapters of Halyna Hutchins's life and the chapters of the investigation. In a pipe it \
      prints the same as text. Press ? inside for the keys.
      """,
    version: "0.1.0",
    subcommands: [
      Open.self, List.self, Read.self, Quotes.self, Cite.self, Notes.self, Check.self, Config.self,
    ],
    defaultSubcommand: Open.self)
}
