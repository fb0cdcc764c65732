import ArgumentParser

/// The commands that words name, one within another: `export html`.
struct CommandPath {
  private(set) var words: [String] = []
  /// The innermost; the program itself where the first word names none.
  private(set) var command: any ParsableCommand.Type = LastTake.self

  init(_ typed: some Sequence<String>) {
    for word in typed {
      guard let inner = commands.first(where: { $0.commandWord == word }) else { return }
      words.append(word)
      command = inner
    }
  }

  private var commands: [any ParsableCommand.Type] { command.configuration.subcommands }

  /// What is typed for those within it.
  var inner: [String] { commands.map { $0.commandWord } }
}
