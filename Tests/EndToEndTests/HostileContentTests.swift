import Foundation
import TestSupport
import Testing

/// Content that tries to reach the terminal with orders.
struct HostileContentTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder.path)
    let page = """
      ---
      title: "Up \\e[31mred\\e[0m \\u202Eback"
      grade: hope
      summary: "bell \\a"
      ---
      An entity &#27;]0;title&#7; and raw \u{1B}[2J\u{9B}31m and \u{200B}hidden \u{202E}turned.
      """
    let file = folder.appendingPathComponent("goals/01-show-the-work.md")
    try Data(page.utf8).write(to: file)
    let stray = folder.appendingPathComponent("goals/\u{1B}[31mx.txt")
    try Data("x".utf8).write(to: stray)
  }

  @Test(arguments: [
    ["read", "goals/show-the-work"], ["list", "goals"], ["check"], [],
    ["read", "goals/show-the-work", "--width", "20"],
  ])
  func nothingThatATerminalObeysIsPrinted(arguments: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try Program(arguments, environment: ["LASTTAKE_CONTENT": folder.path])
    let scalars = (program.output + program.errors).unicodeScalars
    let orders = scalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || scalar == "\u{202E}" || scalar == "\u{200B}"
    }
    #expect(orders.isEmpty)
    #expect(program.output.contains("␛") || program.output.contains("�"))
  }

  @Test func theScreenShowsStandIns() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "goals/show-the-work", "--content", folder.path], columns: 80, rows: 24)
    let seen = try pane.wait { $0.joined().contains("␛[2J") }
    #expect(seen.isExpected, "\(seen.screen)")
    #expect(seen.screen.joined().contains("Up ␛[31mred␛[0m �back"))
    #expect(seen.screen.joined().contains("entity ␛]0;title␇ and"))
  }
}
