import Foundation
import TestSupport
import Testing

/// What `!` lists in the program is what `check` prints, word for word.
struct ShownProblemsTests {
  @Test(arguments: [120, 60])
  func theListIsThatOfCheck(columns: Int) throws {
    let companion = try BrokenCompanion()
    let printed = try Program("check", companion.folder).lines
    try #require(printed.count > 6)
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", companion.folder], columns: columns, rows: 60)
    #expect(try pane.wait { $0.contains { $0.contains("Show the work") } }.isExpected)
    try pane.send("!")
    // Long lines are broken between words, and a path where it must be.
    let expected = printed.joined().filter { $0 != " " }
    let (screen, isThere) = try pane.wait { words(of: $0) == expected }
    #expect(isThere, "\(screen)")
  }

  private func words(of screen: [String]) -> String {
    screen.dropFirst().prefix { !$0.hasPrefix("╚") }.joined()
      .filter { $0 != "║" && $0 != "▌" && $0 != " " }
  }
}
