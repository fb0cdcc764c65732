/// `lasttake(1)`, made of what the commands, the table of keys and the settings say of themselves.
public struct ProgramPage {
  private let program: CommandDescription
  private let settings: [ManualTerm]
  private let day: String

  /// - Parameters:
  ///   - program: The commands.
  ///   - settings: What can be set, each with its choices.
  ///   - day: The day of the page, as YYYY-MM-DD.
  public init(_ program: CommandDescription, settings: [ManualTerm], day: String) {
    self.program = program
    self.settings = settings
    self.day = day
  }

  public var page: ManualPage {
    ManualPage(
      name: program.commandName, section: 1, purpose: purpose, day: day, synopsis: synopsis,
      sections: [
        description, commands, PlacesSection.section, KeysSection.section, SearchingSection.section,
        SettingsSection.section(settings), Surroundings.environment, Surroundings.files,
        Surroundings.exitStatus, examples,
      ],
      companion: ("\(program.commandName)-content", 5))
  }

  /// What the parser's one line says, as `man` wants it.
  private var purpose: String {
    let words = program.abstract ?? ""
    let line = words.hasSuffix(".") ? String(words.dropLast()) : words
    return line.prefix(1).lowercased() + line.dropFirst()
  }

  private var synopsis: [Synopsis] {
    [Synopsis(parts: [.option("help", value: nil), .option("version", value: nil)])]
      + program.listed.map { command in
        Synopsis(parts: [.command(command.commandName)] + command.own.map(\.part))
      }
  }

  private var description: ManualSection {
    let paragraphs = CommandHelp(program.discussion ?? "").paragraphs
    return ManualSection(
      "Description",
      paragraphs.map { .paragraph($0) } + [
        .paragraph(
          "A companion is a folder of Markdown, whose format \(program.commandName)-content(5) tells "
            + "whole. Who writes one begins with `\(program.commandName) tutorial`, an hour from nothing to "
            + "three chapters; `\(program.commandName) schema` prints the format for an editor.")
      ])
  }

  // MARK: Commands

  private var commands: ManualSection {
    let shared = CommandHelp(program.discussion ?? "").paragraphs
    return ManualSection(
      "Commands",
      [
        .paragraph(
          "Without a command, `open` is meant. These options are those of several commands:"),
        .terms("option", "does", common.map { ManualTerm($0.head, $0.words) } + everywhere),
      ],
      parts: program.listed.map { part(of: $0, without: shared) })
  }

  private let everywhere = [
    ManualTerm(.option(["help", "h"], value: nil), "Tell what a command takes, with examples."),
    ManualTerm(.option(["version"], value: nil), "Print the version."),
  ]

  /// The options that several commands have in the same words.
  private var common: [CommandDescription.Argument] {
    let all = program.listed.flatMap(\.own).filter { $0.kind != .positional }
    var seen: [CommandDescription.Argument] = []
    for argument in all where !seen.contains(argument) && all.count(where: { $0 == argument }) > 1 {
      seen.append(argument)
    }
    return seen
  }

  private func part(of command: CommandDescription, without shared: [String]) -> ManualSection {
    let help = CommandHelp(command.discussion ?? "")
    let paragraphs = help.paragraphs.filter { !$0.isEmpty && !shared.contains($0) }
    let own = command.own.filter { !common.contains($0) }
    var blocks = ([command.abstract ?? ""] + paragraphs).map { ManualBlock.paragraph($0) }
    if !own.isEmpty {
      blocks.append(.terms("option", "does", own.map { ManualTerm($0.head, $0.words) }))
    }
    return ManualSection("\(program.commandName) \(command.commandName)", blocks)
  }

  private var examples: ManualSection {
    let all = program.listed.flatMap { CommandHelp($0.discussion ?? "").examples }
    return ManualSection(
      "Examples", [.terms("typed", "does", all.map { ManualTerm("`\($0.typed)`", $0.purpose) })])
  }
}
