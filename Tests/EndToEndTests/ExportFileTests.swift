import Foundation
import TestSupport
import Testing

/// Where `export` and `picture` write, and what they never write over.
struct ExportFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  private func inFolder(_ body: () throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body()
  }

  private func file(_ name: String, _ text: String? = nil) throws -> String {
    let file = folder.appendingPathComponent(name)
    if let text { try Data(text.utf8).write(to: file) }
    return file.path
  }

  private static let zip = "PK\u{3}\u{4}" + String(repeating: "\0", count: 26)

  @Test(arguments: [
    (["export", "epub"], "thesis.docx", zip + "[Content_Types].xmlPK", "is no book"),
    (["export", "epub"], "short.zip", "PK\u{3}\u{4}", "is no book"),
    (["picture", "board"], "notes.txt", "my notes", "is no picture"),
    (["picture", "board"], "drawing.svg", "<?xml version=\"1.0\"?>\n<svg/>", "is no picture"),
    (
      ["picture", "board"], "mine.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      "is no picture"
    ),
  ])
  func aFileOfOthersIsNotWrittenOver(
    command: [String], name: String, text: String, words: String
  ) throws {
    try inFolder {
      let path = try file(name, text)
      let program = try Program(command + [path])
      #expect(program.exitCode == 2)
      #expect(program.errors.split(separator: "\n").count == 1)
      #expect(program.errors.contains("\(path) \(words)"), "\(program.errors)")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  @Test(arguments: [(["export", "epub"], "a.epub"), (["picture", "board"], "a.svg")])
  func whatTheProgramMadeIsWrittenOver(command: [String], name: String) throws {
    try inFolder {
      let path = try file(name)
      for _ in 1...2 { #expect(try Program(command + [path]).exitCode == 0) }
      try Data().write(to: URL(fileURLWithPath: path))
      #expect(try Program(command + [path]).exitCode == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count > 1_000)
    }
  }

  /// Nothing but the book comes out of it.
  @Test func aBookGoesThroughAPipeByItsName() throws {
    let command = "'\(TmuxPane.lasttake)' export epub"
    let program = try Program(
      ["-c", "\(command) /dev/stdout | cksum; \(command) - | cksum"], executable: "/bin/sh")
    #expect(program.errors.isEmpty)
    #expect(program.lines.count == 2 && Set(program.lines).count == 1, "\(program.output)")
  }

  @Test(arguments: [
    ("99999999999999999", 2), ("-1", 2), ("tomorrow", 2), ("253402300800", 2),
    ("253402300799", 0), ("0", 0),
  ])
  func aTimeThatNoBookCanBearIsTold(epoch: String, code: Int32) throws {
    let program = try Program(
      "export", "epub", "/dev/null", environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(program.exitCode == code)
    #expect(program.errors.isEmpty == (code == 0))
    if code != 0 { #expect(program.errors.contains("SOURCE_DATE_EPOCH is '\(epoch)'")) }
  }

  @Test(arguments: ["html", "epub"]) func anEmptyNameIsTold(form: String) throws {
    let program = try Program("export", form, "")
    #expect(program.exitCode == 64)
    #expect(program.errors.contains("has no name"), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1)
  }

  @Test func aPageThatWasChangedByHandIsNamed() throws {
    try inFolder {
      let site = folder.appendingPathComponent("site").path
      #expect(try Program("export", "html", site).exitCode == 0)
      try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(site)/about.html"))
      try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(site)/index.html"))
      let program = try Program("export", "html", site)
      #expect(program.exitCode == 2)
      #expect(program.errors.contains("\(site)/about.html"), "\(program.errors)")
      #expect(program.errors.contains("1 more were changed"), "\(program.errors)")
      #expect(try String(contentsOfFile: "\(site)/about.html", encoding: .utf8) == "mine")
    }
  }

  @Test(.enabled(if: Interruption.isPossible, "needs a C compiler"), arguments: [SIGINT, SIGTERM])
  func aSignalLeavesNoHalfWrittenFile(signal: Int32) throws {
    try inFolder {
      let interruption = try Interruption(by: signal)
      let environment = ["LD_PRELOAD": interruption.path]
      for arguments in [
        ["export", "epub", try file("a.epub")], ["picture", "board", try file("a.svg")],
      ] {
        let program = try Program(arguments, environment: environment)
        #expect(program.exitCode == 128 + signal)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.sorted() == ["a.epub", "a.svg"])

      // Files of several folders are written at the same time; each that was begun is there whole.
      let program = try Program(["export", "html", file("site")], environment: environment)
      #expect(program.exitCode == 128 + signal)
      let site = try #require(FileManager.default.enumerator(atPath: file("site")))
      let files = site.compactMap { $0 as? String }
      #expect(files.contains { $0.hasSuffix(".html") } && files.contains(".lasttake-site"))
      #expect(!files.contains { $0.hasSuffix(".lasttake-draft") })
    }
  }
}

/// A library that sends a signal where a file's bytes are to reach the disk, or its place.
private struct Interruption: ~Copyable {
  let path: String

  static let isPossible = ["cc", "clang", "gcc"].contains { access("/usr/bin/" + $0, X_OK) == 0 }

  init(by signal: Int32) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    let source = """
      #include <signal.h>
      #include <sys/syscall.h>
      #include <unistd.h>
      int fsync(int file) { (void)file; return kill(getpid(), \(signal)); }
      int renameat(int from, const char *name, int to, const char *other) {
        static int count;
        if (__sync_add_and_fetch(&count, 1) == 9) kill(getpid(), \(signal));
        return syscall(SYS_renameat, from, name, to, other);
      }
      """
    try source.write(toFile: path + ".c", atomically: true, encoding: .utf8)
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = [
      "sh", "-c", "for cc in cc clang gcc; do $cc -shared -fPIC -o \(path) \(path).c && exit; done",
    ]
    try compiler.run()
    compiler.waitUntilExit()
  }

  deinit { for name in [path, path + ".c"] { unlink(name) } }
}
