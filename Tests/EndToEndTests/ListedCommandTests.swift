import Foundation
import TestSupport
import Testing

/// The commands that the manual lists do what it says of them all: help, and exit codes.
struct ListedCommandTests {
  @Test func everyListedCommandAnswersHelpAndRefusesWhatItDoesNotTake() throws {
    let names = try listed()
    #expect(names.count >= 7)
    for name in names {
      let help = try Program(name, "--help")
      #expect(help.exitCode == 0 && help.output.contains("USAGE: lasttake \(name)"), "\(name)")
      let wrong = try Program(name, "--no-such-option")
      #expect(wrong.exitCode == 64, "\(name)")
      #expect(wrong.errors.split(separator: "\n").count == 1, "\(wrong.errors)")
    }
  }

  @Test func everyCommandThatReadsAFolderSaysThatThereIsNone() throws {
    let subjects = [
      "read": ["about"], "cite": ["about"], "check": ["/no/such/folder"], "quotes": ["grey"],
      "search": ["grey"], "handout": ["about"],
      "import": ["sources", "/dev/null", "--from", "ris"], "export": ["html", "/dev/null/site"],
      "picture": ["board", "-"],
    ]
    // Without a companion these have the program's own words, or need none.
    let others = ["config", "doctor", "manual", "new", "schema", "tutorial"]
    for name in try listed() where !others.contains(name) {
      let program = try Program(
        [name] + (subjects[name] ?? []),
        environment: ["LASTTAKE_CONTENT": "/no/such/folder"])
      #expect(program.exitCode == 2, "\(name): \(program.errors)")
    }
  }

  @Test(arguments: [
    ["read", "life/none"], ["quotes", "zzzzzz"], ["search", "zzzzzz"], ["cite", "quotes/none"],
    ["notes"],
  ])
  func whatIsNotFoundIsToldByTheExitCode(arguments: [String]) throws {
    let program = try Program(arguments)
    #expect(program.exitCode == 1 && program.output.isEmpty)
    #expect(program.errors.split(separator: "\n").count == 1)
  }

  /// The keys that the manual names are those that the companion's lists have.
  @Test func theKeysOfListedJSONAreThoseOfTheManual() throws {
    let rows = try Documents.rows(under: "| kind | keys |", in: Documents.manual)
    #expect(rows.count == 9)
    for row in rows {
      let cells = row.split(separator: "|").map { cell in
        cell.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map {
          String($0.element)
        }
      }
      let kind = try #require(cells[0].first)
      let program = try Program("list", kind, "--format", "json", "--content", Fixtures.bundledPath)
      let keys = try program.objects.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
      // What no source and no trail of this companion has.
      let lacking =
        ["sources": ["volume", "number", "pages"], "trails": ["discussion"]][kind] ?? []
      #expect(keys.union(lacking) == Set(cells[1] + ["id", "title"]), "\(kind)")
    }
  }

  /// The names in the manual's table, the bare command aside.
  private func listed() throws -> [String] {
    try Documents.rows(under: "| command | does |", in: Documents.manual).compactMap { row in
      let name = row.dropFirst("| `lasttake ".count).prefix { $0.isLetter && $0.isLowercase }
      return name.isEmpty ? nil : String(name)
    }
  }
}
