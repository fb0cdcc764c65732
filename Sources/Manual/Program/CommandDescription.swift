import FoundationEssentials

/// What the argument parser tells of a command, in its own JSON (`--experimental-dump-help`, version 0).
public struct CommandDescription: Decodable, Sendable {
  public private(set) var commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  public let subcommands: [CommandDescription]?
  let arguments: [Argument]?

  /// An option, or something that stands alone behind the command.
  struct Argument: Decodable, Hashable, Sendable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable, Hashable, Sendable { let name: String }

    let kind: Kind
    let abstract: String?
    let valueName: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let names: [Name]?
  }

  private struct Dump: Decodable { let command: CommandDescription }

  /// - Parameter dump: What the parser prints.
  public init(dump: String) throws {
    self = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }

  /// The commands that the help lists, but for the help itself; of one that only holds others, these.
  var listed: [CommandDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { command in
      let held = command.listed.map { held in
        var held = held
        held.commandName = "\(command.commandName) \(held.commandName)"
        return held
      }
      return held.isEmpty ? [command] : held
    }
  }

  /// Without those that every command has.
  var own: [Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && !$0.isOfEveryCommand }
  }
}

extension CommandDescription.Argument {
  fileprivate var isOfEveryCommand: Bool {
    (names ?? []).contains { ["help", "version"].contains($0.name) }
  }

  /// What is told of it.
  var words: String {
    let shown = defaultValue.map { " Otherwise \($0)." } ?? ""
    return (abstract ?? "") + shown
  }

  var head: ManualTerm.Head {
    let value = valueName ?? "value"
    switch kind {
    case .positional: return .argument(value)
    case .flag: return .option((names ?? []).map(\.name), value: nil)
    case .option: return .option((names ?? []).map(\.name), value: value)
    }
  }

  /// As it stands in the synopsis.
  var part: Synopsis.Part {
    let value = valueName ?? "value"
    switch kind {
    case .positional: return .argument(value, isOptional: isOptional, isRepeating: isRepeating)
    case .flag: return .option(names?.first?.name ?? "", value: nil)
    case .option: return .option(names?.first?.name ?? "", value: value)
    }
  }
}
