import ArgumentParser

/// The commands that words name, one within another: `export html`.
struct CommandPath {
  private(set) var words: [String] = []
  /// The innermost; the program itself where the first word names none.
  private var command: any ParsableCommand.Type

  /// - Parameter program: Within which the first is looked for.
  init(_ typed: some Sequence<String>, in program: any ParsableCommand.Type) {
    command = program
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

extension ParsableCommand {
  /// What is typed for it.
  static var commandWord: String {
    configuration.commandName ?? String(describing: Self.self).lowercased()
  }
}
