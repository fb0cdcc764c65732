import Foundation
import TestSupport
import Testing

@testable import Files

/// What can't be written is named as its user knows it, with what to do.
struct UnwrittenTests {
  private static let record = "@online{a, title = {The dam}, url = {https://post.example/dam}}"

  /// A folder that is gone when the value is, and the program as a user who may write nothing in it.
  private final class Locked {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      .path

    init() throws {
      try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder)
    }

    deinit {
      chmod("\(folder)/sources", 0o755)
      chmod(folder, 0o755)
      try? FileManager.default.removeItem(atPath: folder)
    }

    func run(_ words: String..., input: String = "") throws -> Program {
      guard getuid() == 0 else { return try Program(words, input: input) }
      let user = ["--reuid=65534", "--regid=65534", "--clear-groups", TmuxPane.lasttake]
      return try Program(user + words, input: input, executable: "/usr/bin/setpriv")
    }
  }

  @Test(arguments: ["sources", ""])
  func aPageThatIsNotMadeNamesTheUsersFolder(locked: String) throws {
    let place = try Locked()
    if locked.isEmpty { try FileManager.default.removeItem(atPath: "\(place.folder)/sources") }
    chmod("\(place.folder)/\(locked)", 0o555)
    let program = try place.run(
      "import", "sources", "-", "--from", "bibtex", "--content", place.folder, input: Self.record)
    #expect(program.exitCode == 2 && program.output.isEmpty)
    #expect(
      program.errors
        == "lasttake: \(place.folder)/sources can’t be written: Permission denied; "
        + "let yourself write there, or name another place\n")
  }

  @Test(arguments: [["picture", "board"], ["export", "epub"], ["export", "html"], ["new"]])
  func whatIsNotMadeSaysWhatToDo(command: [String]) throws {
    let place = try Locked()
    chmod(place.folder, 0o555)
    let file = "\(place.folder)/new"
    let program =
      command.count == 1
      ? try place.run(command[0], file) : try place.run(command[0], command[1], file)
    #expect(program.exitCode == 2 && program.output.isEmpty)
    #expect(program.errors.hasPrefix("lasttake: \(file) can’t be written: Permission denied; "))
    #expect(program.errors.hasSuffix("let yourself write there, or name another place\n"))
  }

  /// In a folder that is there, the system may have no place for a file.
  @Test(arguments: [["picture", "board"], ["export", "epub"], ["export", "html"], ["new"]])
  func aFolderThatIsThereIsNotToBeMade(command: [String]) throws {
    let program = try Program(command + ["/proc/x"])
    #expect(program.exitCode == 2)
    #expect(
      program.errors.hasPrefix("lasttake: /proc/x can’t be written: No such file or directory; "))
    #expect(program.errors.hasSuffix("name another place\n"), "\(program.errors)")
    let gone = try Program(command + ["/nope/x"])
    #expect(gone.errors.contains("/nope") && gone.errors.contains("first"), "\(gone.errors)")
  }

  @Test(arguments: [
    ["check", ""], ["check", "--fix", ""], ["list", "--content", ""], ["doctor", "--content", ""],
    ["picture", "board", ""], ["import", "sources", ""], ["notes", "--import", ""],
    ["export", "html", "x", "--templates", ""], ["export", "epub", "x", "--templates", ""],
  ])
  func anEmptyNameIsSaid(words: [String]) throws {
    let program = try Program(words)
    #expect([1, 2, 64].contains(program.exitCode))
    let text = program.output + program.errors
    #expect(text.contains("has no name"), "\(text)")
    #expect(!program.errors.contains(": :") && !program.errors.contains("lasttake:  "))
    if words[0] != "doctor" { #expect(program.errors.split(separator: "\n").count == 1) }
  }

  /// Each has something to do, whatever the system's error.
  @Test func eachErrorHasARemedy() {
    for error in 1...133 as ClosedRange<Int32> {
      let line = whyUnwritten("/tmp/x", error)
      #expect(line.hasPrefix("/tmp/x can’t be written: ") && line.contains("; "))
    }
    #expect(whyUnwritten("x", ENOENT).hasSuffix("; name another place"))
    #expect(whyUnwritten("nope/x", ENOENT).hasSuffix("; make the folder nope first"))
  }
}
