import Foundation
import TestSupport
import Testing

/// Ten thousand chapters, read beside the loop of the real program.
struct LargeCompanionTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    UUID().uuidString)

  private func write(_ text: String, to path: String) throws {
    try text.write(
      to: folder.appendingPathComponent(path), atomically: false, encoding: .utf8)
  }

  /// So many chapters in each of two strands.
  private func make(chapters: Int) throws {
    for part in ["goals", "river", "mill", "people", "sources"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(part), withIntermediateDirectories: true)
    }
    try write(
      "title: The Mill\nsubtitle: Invented\nas-of: 2026\ncredits: C\nlicence: L\nstrands:\n"
        + "  - id: river\n    title: River\n  - id: mill\n    title: Mill\n", to: "companion.yml")
    try write("Invented.\n", to: "about.md")
    try write("---\nname: Ada Miller\nrole: miller\n---\n\nShe.\n", to: "people/ada-miller.md")
    try write(
      "---\ntitle: The ledger\npublisher: The mill\nkind: press\ngrade: publisher\n"
        + "accessed: 2026-01-01\n---\n\nA ledger.\n", to: "sources/ledger.md")
    for goal in 1...3 {
      try write(
        "---\ntitle: Goal number \(goal)\ngrade: means\nsummary: To do it.\n---\n\nA goal.\n",
        to: "goals/0\(goal)-goal-\(goal).md")
    }
    for number in 1...chapters {
      for strand in ["river", "mill"] {
        try write(
          """
          ---
          title: Chapter \(number) of the \(strand)
          period: 2019
          summary: What happened in part \(number).
          goals:
            - goal: goal-\(number % 3 + 1)
              bearing: serves
              because: It tells part \(number).
          ---

          The wheel turned \(number) times that day, as [Ada](../people/ada-miller.md) wrote.[^1]

          [^1]: [The ledger](../sources/ledger.md), page \(number).

          """, to: "\(strand)/\(String(100_000 + number).dropFirst())-chapter-\(number).md")
      }
    }
  }

  @Test func keysAreAnsweredWhileTenThousandChaptersAreRead() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try make(chapters: 5_000)
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", folder.path], columns: 100, rows: 24)
    func isReading(_ screen: [String]) -> Bool {
      screen.last?.contains("Reading ") == true && screen.last?.contains(" of 10,006 files") == true
    }
    // Each key by what its frame says, and the last line of the same frame says that it reads.
    #expect(try pane.wait { isReading($0) && Self.has("River: 5000 chapters", $0) }.isExpected)
    for (key, words) in [
      ("Down", "“Goal number 2”"), ("Down", "“Goal number 3”"), ("4", "Not read yet"),
      ("1", "“Goal number 3”"), ("Enter", "River: what bears on it"), ("Escape", "“Goal number 3”"),
    ] {
      try pane.send(key)
      let seen = try pane.wait { isReading($0) && Self.has(words, $0) }
      #expect(seen.isExpected, "\(key): \(seen.screen)")
    }
    try pane.send("q")
    #expect(try pane.exitCode() == 0)
  }

  /// A frame is drawn, and keys are taken, before it is known what is wrong.
  @Test func keysAreAnsweredWhileManyPagesAreHeldToTheRules() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try make(chapters: 400)
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", folder.path], columns: 100, rows: 24)
    #expect(
      try pane.wait {
        Self.has("River: 400 chapters", $0) && $0.last?.contains("Reading ") == false
      }.isExpected)
    try pane.send("!")
    #expect(try pane.wait { Self.has("Holding the content to its rules", $0) }.isExpected)
    try pane.send("Escape")
    // Another key right behind it would make one of both.
    #expect(try pane.wait { !Self.has("Holding the content to its rules", $0) }.isExpected)
    try pane.send("Down")
    #expect(try pane.wait { Self.has("“Goal number 2”", $0) }.isExpected)
    try pane.send("!")
    #expect(try pane.wait { Self.has("4 problems", $0) }.isExpected)
    try pane.send("q")
  }

  private static func has(_ words: String, _ screen: [String]) -> Bool {
    screen.contains { $0.contains(words) }
  }
}
