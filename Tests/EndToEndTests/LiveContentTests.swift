import Foundation
import TestSupport
import Testing

/// Content that is edited while the real program shows it.
@Suite(.serialized)
struct EditedContentTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.copyItem(at: URL(fileURLWithPath: Fixtures.smallPath), to: folder)
  }

  @Test("Check 17: an edited file is shown at the same sentence")
  func anEditIsSeenAtOnce() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "life/the-first-brush", "--content", folder.path], columns: 60, rows: 10)
    _ = try pane.wait { $0.contains { $0.contains("A child, a brush") } }
    try pane.send("Down", "Down", "Down", "Down", "Down", "Down", "Down")
    let before = try pane.wait { $0.count > 1 && $0[1].contains("She began on a wall") }
    #expect(before.isExpected, "\(before.screen)")
    let file = folder.appendingPathComponent("life/01-the-first-brush.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "## The wall\n", with: "## The wall\n\nNew.[^1]\n")
      .write(to: file, atomically: true, encoding: .utf8)
    let after = try pane.wait { $0.last?.contains("read anew") == true }
    #expect(after.isExpected)
    #expect(after.screen[1] == before.screen[1])
    try pane.send("Up", "Up")
    #expect(try pane.wait { $0.contains { $0.contains("New.[1]") } }.isExpected)
  }

  @Test("Check 14: a chapter of 400 KB shows its first screen")
  func aLargeChapterOpens() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("life/02-the-studio.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let paragraph = String(repeating: "The window faced north, and she liked it so. ", count: 20)
    let long = String(repeating: paragraph + "[^1]\n\n", count: 450)
    #expect(long.utf8.count > 400_000)
    try text.replacingOccurrences(of: "[^1]: ", with: long + "[^1]: ")
      .write(to: file, atomically: true, encoding: .utf8)
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "life/the-studio", "--content", folder.path], columns: 80, rows: 24)
    #expect(try pane.wait { $0.contains { $0.contains("The window faced north.[1]") } }.isExpected)
    try pane.send("End")
    #expect(try pane.wait { $0[0].contains("end") }.isExpected)
  }
}
