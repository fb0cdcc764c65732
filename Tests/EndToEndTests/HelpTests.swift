import ArgumentParser
import TestSupport
import Testing

@testable import lasttake

/// The help of the commands, and what errors say.
struct HelpTests {
  private static let commands = [
    "open", "list", "read", "search", "quotes", "map", "changes", "picture", "cite", "notes", "new",
    "tutorial", "check", "config", "doctor", "manual", "schema", "handout", "import", "export",
    "import sources", "export html", "export epub",
  ]

  @Test func eachCommandIsTested() {
    func all(_ command: any ParsableCommand.Type, _ words: [String]) -> [String] {
      command.configuration.subcommands.flatMap { inner in
        let path = words + [inner.commandWord]
        return [path.joined(separator: " ")] + all(inner, path)
      }
    }
    #expect(all(LastTake.self, []).sorted() == Self.commands.sorted())
  }

  @Test(arguments: commands)
  func helpHasExamplesAndExitCodes(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let help = try Program(["help"] + words)
    #expect(help.exitCode == 0)
    #expect(help.output == (try Program(words + ["--help"]).output))
    #expect(help.output.contains("Examples:\n  lasttake "))
    #expect(help.output.contains("Exit codes: 0 fine, "))
    let takesIDs = ["open", "list", "read", "picture", "cite"].contains(command)
    #expect(help.output.contains("An id names one thing") == takesIDs)
  }

  /// Every example of the help is a command that the program takes.
  @Test func theExamplesAreRight() throws {
    var count = 0
    for command in Self.commands {
      let help = try Program(["help"] + command.split(separator: " ").map(String.init))
      for line in help.lines where line.hasPrefix("  lasttake ") {
        let words = line.split(separator: " ").dropFirst().prefix { !">|".contains($0) }
          .map { $0.filter { $0 != "\"" } }
        // Those that write, or go on until they are ended.
        let isChanging = !Set(words).isDisjoint(
          with: [
            "new", "--import", "--plain", "--watch", "--fix", "board.svg", "map.svg", "import",
            "export",
          ])
        guard !isChanging else { continue }
        let program = try Program(words, environment: ["LASTTAKE_CONTENT": Fixtures.bundledPath])
        #expect(program.exitCode != 64 && program.exitCode != 2, "\(line): \(program.errors)")
        count += 1
      }
    }
    #expect(count > 15)
  }

  /// What is typed stays as it is typed, whatever a companion calls it: here a case is a permit.
  @Test(arguments: [["--content", Fixtures.starterPath], ["--content=\(Fixtures.starterPath)"]])
  func whatIsTypedIsNoWordOfACompanions(content: [String]) throws {
    let read = try Program(["read", "--help"] + content).output
    let words = read.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("people, sources, cases, trails, quotes"), "\(read)")
    #expect(words.contains("lasttake read repair/"), "\(read)")
    let quotes = try Program(["quotes", "--help"] + content).output
    #expect(!quotes.lowercased().contains("permit"), "\(quotes)")
  }

  @Test func theHelpOfAllNamesThem() throws {
    let help = try Program("help").output
    for command in Self.commands where !command.contains(" ") {
      #expect(help.contains("\n  \(command) "), "\(command)")
    }
    #expect(help.contains("An id names one thing"))
    #expect(help.contains("Exit codes: "))
  }

  @Test(arguments: [
    ["cite", "about", "--style", "harvard"], ["read", "about", "--format", "yaml"],
    ["notes", "--order", "size"], ["check", "--format", "xml"],
  ])
  func aWrongChoiceNamesTheChoicesAndTheHelp(arguments: [String]) throws {
    let choices = [
      "cite": ["plain", "markdown", "apa", "mla", "chicago", "bibtex"], "read": ["text", "json"],
      "notes": ["chapter", "time"], "check": ["text", "json", "github", "sarif"],
    ]
    let program = try Program(arguments)
    #expect(program.exitCode == 64)
    #expect(program.errors.split(separator: "\n").count == 1)
    for choice in try #require(choices[arguments[0]]) { #expect(program.errors.contains(choice)) }
    #expect(program.errors.contains("lasttake help \(arguments[0]) tells what it takes"))
  }

  @Test(arguments: [
    ("raed", "did you mean read?"), ("quots", "did you mean quotes?"),
    ("timelin", "did you mean lasttake read timeline?"),
    ("life", "did you mean lasttake read life?"),
    ("the-studio", "did you mean lasttake life/the-studio?"), ("xqzwv", "lasttake help lists"),
    ("door", "lasttake help lists"), ("what", "lasttake help lists"),
  ])
  func anUnknownCommandProposesTheNearest(typed: String, proposal: String) throws {
    for arguments in [[typed], [typed, "about"]] {
      let program = try Program(arguments)
      #expect(program.exitCode == 64)
      #expect(program.errors.hasPrefix("lasttake: there is no command '\(typed)'; \(proposal)"))
      #expect(program.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: [
    ("life/the-studo", "life/the-studio"), ("people/the-studio", "life/the-studio"),
    ("lief/the-studio", "life/the-studio"), ("sources/the-gazete", "sources/the-gazette"),
    ("quotes/i-never-painted", "quotes/i-never-painted-the-same-grey"),
    ("goals/show-teh-work", "goals/show-the-work"), ("cases/keeper", nil),
    ("people/bob", nil), ("life/the-zebra", nil), ("sources/xyz", nil),
  ])
  func anUnknownIDProposesTheNearest(typed: String, nearest: String?) throws {
    for command in ["read", "cite", "open"] {
      let program = try Program(command, typed)
      #expect(program.exitCode == 1, "\(command)")
      let folder = typed.prefix { $0 != "/" }
      let help =
        nearest.map { "did you mean \($0)?" } ?? "lasttake list \(folder) names what there is"
      #expect(
        program.errors == "lasttake: there is no '\(typed)' in this companion; \(help)\n")
    }
  }

  @Test(
    "Help on what is no command is one line",
    arguments: [
      (["nope"], "there is no command 'nope'; "),
      (["raed"], "there is no command 'raed'; did you mean read?"),
      (["import", "nope"], "there is no command 'import nope'; it takes sources"),
      (["export", "hmtl"], "there is no command 'export hmtl'; did you mean html?"),
      (["read", "nope"], "there is no command 'read nope'; lasttake help read tells of it"),
    ])
  func helpOnNothing(words: [String], line: String) throws {
    let program = try Program(["help"] + words)
    #expect(program.exitCode == 64 && program.output.isEmpty)
    #expect(program.errors.hasPrefix("lasttake: \(line)"), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ["help"], ["help", "help"], ["help", "--help"], ["help", "import", "sources"],
  ])
  func helpOnWhatThereIs(words: [String]) throws {
    let program = try Program(words)
    #expect(program.exitCode == 0 && program.errors.isEmpty)
  }

  @Test(arguments: [
    (["import", "sources"], "help import sources"), (["export", "html"], "help export html"),
    (["export", "epub", "x", "y"], "help export epub"), (["read"], "help read"),
    (["import", "nope"], "help import"),
    (["--content", "x", "export", "html"], "help export html"),
  ])
  func wrongUsageNamesTheCommandsOwnHelp(words: [String], help: String) throws {
    let program = try Program(words)
    #expect(program.exitCode == 64)
    #expect(
      program.errors.hasSuffix("(lasttake \(help) tells what it takes)\n"), "\(program.errors)")
  }

  @Test func anIDWithoutItsFolderIsProposedWhole() throws {
    let program = try Program("read", "the-studio")
    #expect(program.exitCode == 64)
    #expect(program.errors == "lasttake: 'the-studio' is no id; did you mean life/the-studio?\n")
    #expect(try Program("read", "goal").errors.contains("did you mean goals?"))
  }

  @Test func theExitCodesAreThoseOfTheManual() throws {
    let found = [
      ["about"], ["list"], ["list", "life"], ["read", "about"], ["search", "grey"],
      ["quotes", "grey"], ["map"], ["changes"], ["cite", "about"], ["check"], ["config"],
    ]
    for arguments in found {
      let program = try Program(arguments)
      #expect(program.exitCode == 0 && program.errors.isEmpty, "\(arguments): \(program.errors)")
    }
    for arguments in [
      ["changes", "--since", "2990"], ["quotes", "zzzz"], ["read", "life/zzzzzzzz"],
    ] {
      #expect(try Program(arguments).exitCode == 1, "\(arguments)")
    }
  }
}
