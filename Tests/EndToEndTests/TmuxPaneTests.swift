import Foundation
import Testing

/// The harness itself, with programs that every system has.
@Suite struct TmuxPaneTests {
  @Test func showsWhatIsTyped() throws {
    let pane = try TmuxPane(["cat"], columns: 30, rows: 5)
    try pane.type("Enter Галина '1';")
    try pane.send("Enter")
    let (screen, isExpected) = try pane.wait { $0.dropFirst().first == "Enter Галина '1';" }
    #expect(isExpected)
    #expect(screen.count == 5)
    try pane.send("C-c")
    #expect(try pane.exitCode() == 130)
  }

  @Test func setsTheTerminalAndItsEnvironment() throws {
    let pane = try TmuxPane(
      ["sh", "-c", "echo $TERM $LANG ${LASTTAKE_CONTENT-none}; exit 3"],
      environment: ["LANG": "C", "LASTTAKE_CONTENT": nil], terminal: "screen")
    #expect(try pane.exitCode() == 3)
    #expect(try pane.capture().first == "screen C none")
  }

  @Test func changesItsSize() throws {
    let pane = try TmuxPane(["sh"], columns: 40, rows: 10)
    try pane.resize(columns: 50, rows: 12)
    try pane.type("until [ \"$(stty size)\" = '12 50' ]; do sleep 0.1; done; echo re''sized\n")
    let (_, isExpected) = try pane.wait { $0.contains("resized") }
    #expect(isExpected)
  }

  @Test func givesUpAtTheDeadline() throws {
    let pane = try TmuxPane(["cat"])
    let (_, isExpected) = try pane.wait(deadline: 0) { $0.first == "never" }
    #expect(!isExpected)
  }

  @Test func aScreenThatIsStillDrawnIsNotTheExpectedOne() {
    var settling = SettlingScreen()
    let looks = [[], ["title"], ["title"], ["title", "row"], ["title", "row"], ["title", "row"]]
    #expect(
      looks.map { settling.isSettled($0) { $0.contains("title") } }
        == [false, false, false, false, false, true])
    #expect(settling.screen == ["title", "row"])
  }

  @Test func findsTheProductsBesideTheTests() throws {
    let folder = URL(fileURLWithPath: TmuxPane.lasttake).deletingLastPathComponent()
    let products = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(products.contains { $0.hasSuffix(".xctest") })
  }
}
