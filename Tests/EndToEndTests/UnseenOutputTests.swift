import ContentModel
import Foundation
import TestSupport
import Testing

/// Every way out that lines take, with content that holds every control, every mark that turns the
/// direction, and whatever else can't be seen.
final class UnseenOutputTests {
  private let folder: URL
  private let environment: [String: String]

  /// All of them, each between two letters; but U+0000 and the ends of lines, which are no part of
  /// a text.
  private static let unseen: [Unicode.Scalar] =
    ([0x1...0x9, 0xB...0xC, 0xE...0x1F, 0x7F...0x9F, 0x34F...0x34F, 0xAD...0xAD, 0x61C...0x61C]
    + [0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164]
    + [0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A]
    + [0xE0001...0xE0001, 0xE0020...0xE007F, 0xE0100...0xE0105] as [ClosedRange<UInt32>])
    .joined().compactMap(Unicode.Scalar.init)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder.path)
    environment = [
      "LASTTAKE_CONTENT": folder.path, "XDG_STATE_HOME": folder.appendingPathExtension("s").path,
    ]
    let hidden = Self.unseen.map { "x\($0)" }.joined() + "1\u{FE0F}2\u{200D}#\u{E0041}*\u{FE0F}x"
    let escaped = Self.unseen.map { "x\\U\(String(format: "%08X", $0.value))" }.joined() + "x"
    try write(
      "sources/the-gazette.md",
      "---\ntitle: \"T \(escaped)\"\npublisher: \"P \(escaped)\"\nauthor: \"A \(escaped)\"\n"
        + "date: 1996\nkind: press\ngrade: high\naccessed: 2026-11-22\n---\n\nBody \(hidden).\n")
    try write(
      "people/ada-reed.md",
      "---\nname: \"N \(escaped)\"\nrole: \"R \(escaped)\"\n---\n\nBody \(hidden).\n")
    try write(
      "goals/01-show-the-work.md",
      "---\ntitle: \"T \(escaped)\"\ngrade: hope\nsummary: \"S \(escaped)\"\n---\n\n"
        + "## Head \(hidden)\n\n- **1986-05** Event \(hidden).[^1]\n\n> Words \(hidden).\n>\n"
        + "> — [Ada \(hidden)](../people/ada-reed.md), at \(hidden), 1996[^1]\n\n"
        + "> [!DISPUTED] Title \(hidden)\n>\n> Text `\(hidden)`.\n\n"
        + "[^1]: [S](../sources/the-gazette.md), \(hidden).\n")
    try write("goals/\u{1B}[31m\u{202E}\u{9B}x.txt", "x")
  }

  deinit {
    for path in [folder, folder.appendingPathExtension("s")] {
      try? FileManager.default.removeItem(at: path)
    }
  }

  private func write(_ file: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(file))
  }

  private static let commands =
    [[], ["read", "goals/show-the-work", "people/ada-reed", "sources/the-gazette"], ["quotes"]]
    + [["read", "goals/show-the-work", "--color", "never", "--width", "20"], ["config"]]
    + ["", "goals", "people", "sources", "quotes", "questions", "timeline"].flatMap { kind in
      ["text", "json"].map { (kind.isEmpty ? ["list"] : ["list", kind]) + ["--format", $0] }
    } + ["text", "json", "github", "sarif"].map { ["check", "--format", $0] }
    + ["plain", "markdown", "apa", "mla", "chicago", "bibtex", "ris", "csl-json"].map {
      ["cite", "sources/the-gazette", "--style", $0]
    } + [
      ["quotes", "--format", "json"], ["search", ""], ["search", "--format", "json"],
      ["search", "\u{9B}31m\u{200B}x"], ["read", "x\u{1B}\u{202E}\u{200B}/y"], ["notes"],
    ]
    + [["notes", "--format", "json"], ["list", "\u{9B}31m\u{200B}"], ["--\u{1B}\u{200B}"]]

  @Test(arguments: commands) func nothingUnseenIsPrinted(command: [String]) throws {
    if command.first == "notes" { try takeNotes() }
    let program = try Program(command, environment: environment)
    #expect(!(program.output + program.errors).isEmpty)
    try expectSeen(program)
    if command.contains("json") || command.contains("csl-json") || command.contains("sarif") {
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(program.output.utf8))
      }
    }
  }

  @Test func nothingUnseenIsSaidInADialogue() throws {
    let input = "Enter\n3\n4\n5\n6\n7\n2\n?\n!\n/x\n\u{1B}\u{9B}\u{202E}\u{200B}\nq\n"
    try expectSeen(try Program("--plain", environment: environment, input: input))
  }

  private func expectSeen(_ program: Program) throws {
    let found = (program.output + program.errors).unicodeScalars.first {
      $0 != "\n" && $0.isUnseen
    }
    #expect(found == nil, "U+\(String(found?.value ?? 0, radix: 16))")
  }

  private func takeNotes() throws {
    let escaped = Self.unseen.flatMap { "x\($0)".utf16 }.map { String(format: "\\u%04X", $0) }
      .joined()
    let journal = """
      {"version": 1, "searches": ["\(escaped)"], "notes": [{"id": "a\(escaped)",
      "entity": "goals/show-the-work", "body": "Note \(escaped)",
      "passage": {"exact": "Words \(escaped)"}, "created": "2026-03-02T01:30:00Z",
      "modified": "2026-03-02T01:30:00Z"}]}
      """
    let taken = try Program(
      "notes", "--import", "-", environment: environment, input: journal)
    #expect(taken.exitCode == 0, "\(taken.errors)")
  }
}
