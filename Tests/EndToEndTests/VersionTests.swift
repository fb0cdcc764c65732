import Foundation
import TestSupport
import Testing

@testable import lasttake

/// Which version, of which commit and day, the program says it is.
struct VersionTests {
  private static let commit = "0123456789abcdef0123456789abcdef01234567"

  @Test func aReleaseTellsItsCommitAndDay() {
    var build = Build(commit: Self.commit, time: 1_700_000_000) { "never asked" }
    #expect(build.description == "\(programVersion) (0123456789ab, 2023-11-14)")
    build.time = nil
    #expect(build.description == "\(programVersion) (0123456789ab)")
  }

  @Test func anotherTellsOfItsCheckoutOrOfNone() {
    let built = Build(commit: nil, time: nil) { Self.commit }
    #expect(
      built.description
        == "\(programVersion) (built from source, in a checkout that is at 0123456789ab)")
    let alone = Build(commit: nil, time: nil) { nil }
    #expect(alone.description == "\(programVersion) (built from source)")
  }

  @Test func theProgramTellsIt() throws {
    let program = try Program("--version")
    #expect(program.exitCode == 0 && program.lines.count == 1)
    #expect(program.output.wholeMatch(of: #/\d+\.\d+\.\d+ \([^()]+\)\n/#) != nil)
  }

  @Test(arguments: ["branch", "packed", "detached", "other folder", "unborn", "none"])
  func aCheckoutIsRead(kind: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ path: String, _ text: String) throws {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let branch = "ref: refs/heads/main\n"
    switch kind {
    case "branch":
      try write(".git/HEAD", branch)
      try write(".git/refs/heads/main", Self.commit + "\n")
    case "packed":
      try write(".git/HEAD", branch)
      let others =
        "# pack-refs with: peeled\n\(String(repeating: "f", count: 40)) refs/heads/maint\n"
      try write(".git/packed-refs", "\(others)\(Self.commit) refs/heads/main\n")
    case "detached": try write(".git/HEAD", Self.commit + "\n")
    case "other folder":
      try write(".git", "gitdir: \(folder.path)/main/worktrees/one\n")
      try write("main/worktrees/one/HEAD", branch)
      try write("main/worktrees/one/commondir", "../..\n")
      try write("main/refs/heads/main", Self.commit + "\n")
    case "unborn": try write(".git/HEAD", branch)
    default: break
    }
    let isKnown = !["unborn", "none"].contains(kind)
    #expect(Checkout(folder: folder.path).commit == (isKnown ? Self.commit : nil))
  }
}
