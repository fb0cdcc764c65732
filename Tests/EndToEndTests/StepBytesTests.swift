import Foundation
import TestSupport
import Testing

/// What compiles the pager that the program is compared with; `nil` if nothing here does.
private let compiler: String? = {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  let paths = ["clang", "cc", "gcc"].flatMap { name in folders.map { "\($0)/\(name)" } }
  return paths.first { FileManager.default.isExecutableFile(atPath: $0) }
}()

/// What a line further down a page costs a slow line, beside a pager of plain text: bytes.
@Suite(.enabled(if: compiler != nil, "needs a C compiler"))
struct StepBytesTests {
  private static let source = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../Benchmarks/Sources/ReferencePager/main.c").standardizedFileURL
    .path
  private static let page = "life/how-she-worked"
  private static let steps = 40

  /// The pager of the benchmarks, and the same page for it to show.
  private func pager(in folder: String) throws -> [String] {
    let text = try Program(
      "read", Self.page, "--width", "68", environment: ["LASTTAKE_CONTENT": Fixtures.bundledPath])
    try Data(text.output.utf8).write(to: URL(fileURLWithPath: folder + "/page.txt"))
    let built = try Program(
      ["-O1", "-w", "-o", folder + "/pager", Self.source, "-lncursesw"],
      executable: try #require(compiler))
    try #require(built.exitCode == 0)
    return [folder + "/pager", folder + "/page.txt"]
  }

  /// The bytes of so many steps, those at the start left out, while the page may still be being read.
  private func bytes(
    of command: [String], columns: UInt16, rows: UInt16, environment: [String: String]
  ) throws -> Int {
    let terminal = try Pseudoterminal(
      command, environment: environment, columns: columns, rows: rows)
    defer { terminal.hangUp() }
    #expect(terminal.wait(for: "ision, communication"))
    terminal.settle(milliseconds: 700)
    var before = 0
    for step in 0..<10 + Self.steps {
      if step == 10 { before = terminal.screen.count }
      terminal.type("\u{1B}OB")
      #expect(terminal.take(waiting: 5_000))
      terminal.settle(milliseconds: 40)
    }
    return terminal.screen.count - before
  }

  @Test(arguments: [(80, 24), (120, 40)], [[:], ["TERM_PROGRAM": "WezTerm"]])
  func aStepCostsLittleMoreThanThePagers(
    size: (columns: UInt16, rows: UInt16), environment: [String: String]
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pager = try pager(in: folder.path)
    var told: [String] = []
    // On a machine that is busy two steps may be shown as one, of the pager's more than of the program's.
    for _ in 0..<3 {
      let own = try bytes(
        of: [TmuxPane.lasttake, Self.page, "--content", Fixtures.bundledPath],
        columns: size.columns, rows: size.rows, environment: environment)
      let pagers = try bytes(
        of: pager, columns: size.columns, rows: size.rows, environment: environment)
      #expect(pagers > 1_000)
      if Double(own) <= 1.2 * Double(pagers) { return }
      told.append("\(own / Self.steps) bytes a step, the pager \(pagers / Self.steps)")
    }
    Issue.record("\(told)")
  }
}
