import Controls
import Foundation
import Screens
import TestSupport
import Testing

@testable import Manual

struct ProgramPageTests {
  /// Every variable that the program reads is told, and no other.
  @Test func theEnvironmentIsTold() throws {
    let sources = Documents.root.appendingPathComponent("Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Manual/") }
    let name = #/"([A-Z][A-Z_]{2,})"/#
    let reading = #/nvironment\b|getenv|isSet\(|number\(of:|folder\(|SSH_TTY|"VISUAL"|"COLUMNS"/#
    var read: Set<String> = []
    for file in files {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains(reading) {
        for match in line.matches(of: name) { read.insert(String(match.1)) }
      }
    }
    let told = Set(
      Surroundings.variables.compactMap { term -> String? in
        if case .variable(let name) = term.head { name } else { nil }
      })
    // The locale's are read by the C library.
    #expect(told.subtracting(["LC_ALL", "LC_CTYPE", "LANG"]) == read)
  }

  @Test func theHelpIsTakenApart() {
    let help = CommandHelp(
      """
      It does this.

      And that.

      Examples:
        lasttake a
            does a
        lasttake b | c
            does b

      Exit codes: 0 fine, 1 there is none, or nothing, 64 wrong usage.
      """)
    #expect(help.paragraphs == ["It does this.", "And that."])
    #expect(help.examples.map(\.typed) == ["lasttake a", "lasttake b | c"])
    #expect(help.examples.map(\.purpose) == ["does a", "does b"])
    #expect(help.exitCodes == ["0 fine", "1 there is none, or nothing", "64 wrong usage"])
  }

  @Test func everyKeyAndPlaceIsTold() throws {
    let page = ProgramPage(try program, settings: [], day: "2026-11-29").page
    let keys = try #require(page.sections.first { $0.title == "Keys" })
    guard case .terms(_, _, let terms) = keys.blocks.last else {
      Issue.record("There is no list of keys")
      return
    }
    #expect(terms.count == Keymap.standard.bindings.count)
    #expect(terms[0] == ManualTerm("`Up` `k`", "\(terms[0].words)"))
    #expect(terms[0].words.hasPrefix("Move up, or scroll up a line. *Board, Reader, "))
    #expect(terms.contains { $0.words.hasSuffix(" *everywhere*") })
  }

  /// What several commands have in the same words is told once.
  @Test func sharedOptionsAreToldOnce() throws {
    let text = ProgramPage(try program, settings: [], day: "2026-11-29").page.mdoc
    #expect(text.count { $0 == ".It Fl \\-folder Ar dir" } == 1)
    #expect(text.count { $0 == ".Op Fl \\-folder Ar dir" } == 2)
    #expect(text.count { $0 == ".It Fl \\-own" } == 1)
    #expect(text.contains(".Nd a program"))
    #expect(!text.contains { $0.contains("hidden") })
  }

  private var program: CommandDescription {
    get throws {
      let folder = """
        {"kind": "option", "abstract": "Where.", "valueName": "dir", "isOptional": true,
        "isRepeating": false, "shouldDisplay": true, "names": [{"kind": "long", "name": "folder"}]}
        """
      let own = """
        {"kind": "flag", "abstract": "Mine.", "isOptional": true, "isRepeating": false,
        "shouldDisplay": true, "names": [{"kind": "long", "name": "own"}]}
        """
      func command(_ name: String, _ arguments: String, isShown: Bool = true) -> String {
        """
        {"commandName": "\(name)", "abstract": "Does \(name).", "shouldDisplay": \(isShown),
        "arguments": [\(arguments)]}
        """
      }
      return try CommandDescription(
        dump: """
          {"serializationVersion": 0, "command": {"commandName": "lasttake", "abstract": "A program.",
          "shouldDisplay": true, "subcommands": [\(command("one", folder + "," + own)),
          \(command("two", folder)), \(command("hidden", folder, isShown: false))]}}
          """)
    }
  }
}
