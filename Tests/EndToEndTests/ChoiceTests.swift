import Foundation
import Interface
import TestSupport
import Testing

@testable import lasttake

/// What is chosen by a key is there at the next start.
struct ChoiceTests {
  @Test func aChoiceHoldsUntilTheFileSaysSomethingElse() {
    var choices = KeptChoices("")
    choices.take(.theme("light"), over: [:])
    choices.take(.measure(72), over: ["measure": "60"])
    #expect(choices.text == "theme light\nmeasure 72 over 60\n")
    let read = KeptChoices(choices.text)
    #expect(read.value(of: "theme", over: nil) == "light")
    #expect(read.value(of: "theme", over: "dark") == nil)
    #expect(read.value(of: "measure", over: "60") == "72")
    #expect(read.value(of: "measure", over: "64") == nil)
    #expect(read.value(of: "measure", over: nil) == nil)
    #expect(read.value(of: "mouse", over: nil) == nil)
  }

  @Test func whatTheFileSaysAlreadyNeedsNoKeeping() {
    var choices = KeptChoices("mouse false over true\n")
    choices.take(.mouse(true), over: ["mouse": "true"])
    #expect(choices.text.isEmpty)
  }

  @Test func anythingElseInTheFileIsNoChoice() {
    let wild = "theme\nmeasure 1 2 3\nx y\n\u{0}\ntheme a b c d\nmeasure 9999999999999999999999\n"
    #expect(KeptChoices(wild).text == "measure 9999999999999999999999\n")
  }

  @Test func theProgramKeepsThemAndTheFileThatIsChangedWins() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let places = ["XDG_STATE_HOME": "\(folder)/state", "XDG_CONFIG_HOME": "\(folder)/config"]
    func settings() throws -> [String] {
      try Program("config", environment: places.merging(["NO_COLOR": ""]) { $1 }).lines
    }
    try writeSettings("welcome: false\nmeasure: 60\n", in: "\(folder)/config")
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "life/the-studio", "--content", Fixtures.smallPath],
      environment: places.mapValues { $0 })
    #expect(try pane.wait { $0.contains { $0.contains("The studio") } }.isExpected)
    try pane.send(">", "T", "M")
    #expect(try pane.wait { $0.last?.contains("mouse is the terminal") == true }.isExpected)
    try pane.send("q")
    #expect(try pane.exitCode() == 0)
    var lines = try settings()
    #expect(lines.contains("theme: light  # chosen by key"))
    #expect(lines.contains("measure: 64  # chosen by key"))
    #expect(lines.contains("mouse: false  # chosen by key"))
    try writeSettings("welcome: false\nmeasure: 80\ntheme: dark\n", in: "\(folder)/config")
    lines = try settings()
    #expect(lines.contains { $0.hasPrefix("theme: dark") })
    #expect(lines.contains { $0.hasPrefix("measure: 80") })
    #expect(lines.contains("mouse: false  # chosen by key"))
    // What can't be a setting is none.
    try "measure 7 over 80\ntheme pink over dark\n".write(
      toFile: "\(folder)/state/lasttake/choices", atomically: true, encoding: .utf8)
    #expect(try settings().contains { $0.hasPrefix("measure: 80") })
    let option = try Program(
      "config", "--theme", "mono", environment: places.merging(["NO_COLOR": ""]) { $1 })
    #expect(option.lines.contains("theme: mono  # --theme"))
  }
}
