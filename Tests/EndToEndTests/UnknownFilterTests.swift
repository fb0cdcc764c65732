import Foundation
import TestSupport
import Testing

/// Filters that are none, and values that nothing has: one line each, which says what to do.
struct UnknownFilterTests {
  @Test(arguments: [
    "kind:event", "kind:nope", "kind:person", "from:nope", "kind:event kind:passage",
    "kind:nope kind:quote",
  ])
  func quotesOfAnotherKindAreNone(query: String) throws {
    let program = try Program("quotes", query)
    #expect(program.exitCode == 1 && program.output.isEmpty, "\(program.output)")
  }

  @Test func quotesAreOfTheKindQuote() throws {
    let all = try Program("quotes")
    for query in ["kind:quote", "kind:event kind:quote"] {
      #expect(try Program("quotes", query).output == all.output)
    }
    #expect(all.exitCode == 0)
  }

  /// Notes could be there.
  @Test func aKindOfWhichThereIsNoneYetIsKnown() throws {
    let program = try Program("search", "kind:quote kind:note")
    #expect(try program.exitCode == 0 && program.output == Program("search", "kind:quote").output)
  }

  @Test func oneKindMoreThatNothingHasFindsNone() throws {
    let program = try Program("search", "kind:quote kind:nope")
    #expect(program.exitCode == 1 && program.output.isEmpty)
  }

  @Test(
    "One line says what is wrong and what to do", arguments: ["search", "quotes"],
    [
      (
        "foo:bar",
        "“foo:” is no filter; known are kind, speaker, strand, goal, from, status, year, "
          + "source"
      ),
      ("speker:bar", "“speker:” is no filter; the nearest is speaker:"),
      ("kind:nope", "nothing is of the kind “nope”; the nearest is note"),
      ("kind:xyzzyx", "nothing is of the kind “xyzzyx”; known are "),
      ("from:nope", "nothing has from:nope; known are "),
      ("speaker:ada-reet", "nothing has speaker:ada-reet; the nearest is ada-reed"),
    ])
  func theLine(command: String, asked: (query: String, line: String)) throws {
    let program = try Program(command, asked.query)
    #expect(program.exitCode == 1 && program.output.isEmpty)
    #expect(program.errors.hasPrefix("lasttake: \(asked.line)"), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1, "\(program.errors)")
  }

  /// What looks like a filter may be words of the page.
  @Test func whatIsFoundAllTheSameIsShown() throws {
    let program = try Program("search", "foo:bar OR grey")
    let lines = program.errors.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("lasttake: ") }, "\(program.errors)")
  }
}
