import ContentModel
import Foundation
import Journal
import Testing

/// State folders that can't be made, can't be written, or have no room.
@Suite struct FolderTests {
  @Test func goesOnWhereNoFolderCanBeMade() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/file"
    try Data().write(to: URL(fileURLWithPath: file))
    let long = "/" + String(repeating: "x", count: 5000)
    for path in [
      file, file + "/state", "/proc/state/lasttake", "", "/dev/null/lasttake", long,
      folder.path + long, "/tmp\(String(repeating: "/x", count: 3000))",
    ] {
      let opening = JournalFile.open(in: path, companion: "Test")
      #expect(opening.journal == nil)
      guard case .folder = opening.problem else {
        Issue.record("\(path): \(opening.problem?.description ?? "no problem")")
        continue
      }
    }
  }

  /// On a small file system that fills: what was kept before is there, one line says why no more
  /// is, and the journal can be read and, with room made, written.
  @Test(.enabled(if: Mount.isPossible, "needs a mount namespace"))
  func keepsWhatItHasOnAFullDisk() throws {
    let folder = try TemporaryFolder()
    let lines = try Mount.run(
      """
      "$WRITER" "$FOLDER" a 1000 2000
      dd if=/dev/zero of="$FOLDER/rest" bs=512 2>/dev/null
      "$WRITER" "$FOLDER" b 1000 2000
      "$WRITER" "$FOLDER" c 0 0
      rm "$FOLDER/rest"; mount -o remount,size=1m "$FOLDER"
      "$WRITER" "$FOLDER" d 1 2000
      """, on: folder)
    let full = "problem: \(JournalProblem.diskFull(path: folder.file))"
    let kept = lines.filter { $0.hasPrefix("kept ") }.map { $0.dropFirst(5) }
    let held = lines.filter { $0.hasPrefix("holds ") }.map { $0.dropFirst(6) }
    #expect(kept.count > 10 && kept.last == "d-0")
    #expect(held == kept.dropLast())
    #expect(lines.filter { $0.hasPrefix("problem") } == [full, full])
  }

  @Test(.enabled(if: Mount.isPossible, "needs a mount namespace"))
  func goesOnWhereADiskIsFullFromTheStart() throws {
    let folder = try TemporaryFolder()
    let lines = try Mount.run(
      """
      dd if=/dev/zero of="$FOLDER/rest" bs=512 2>/dev/null
      "$WRITER" "$FOLDER" a 1 10
      """, on: folder)
    #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("problem: ") })
  }

  /// A quota ends a program by SIGXFSZ unless it is caught, which is the program's own to do.
  @Test func saysThatAFileMayNotGrow() throws {
    let folder = try TemporaryFolder()
    let lines = try WriterProcess([
      "sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$1\" a 1 10", WriterProcess.program,
      folder.path,
    ]).lines()
    #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("problem: nothing more is kept") })
  }

  @Test(.enabled(if: Mount.isPossible, "needs a mount namespace"))
  func readsWhatMayNotBeWritten() throws {
    let folder = try TemporaryFolder()
    let lines = try Mount.run(
      """
      "$WRITER" "$FOLDER" a 2 10
      mount -o remount,ro "$FOLDER"
      "$WRITER" "$FOLDER" b 1 10
      "$WRITER" "$FOLDER" c 0 0
      """, on: folder)
    let problem = "problem: \(JournalProblem.readOnly(path: folder.file))"
    #expect(
      lines == ["kept a-0", "kept a-1", problem, problem, problem, "holds a-0", "holds a-1"])
  }
}
