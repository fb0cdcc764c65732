import Foundation
import GRDB
import TestSupport
import Testing

/// The real program beside another that has the journal, or on a file system without locks.
struct BusyJournalTests {
  private let state = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  private func terminal(_ environment: [String: String] = [:]) throws -> Pseudoterminal {
    var variables = ["XDG_STATE_HOME": state.path]
    variables.merge(environment) { $1 }
    return try Pseudoterminal(
      [TmuxPane.lasttake, "life/the-first-brush", "--content", Fixtures.smallPath],
      environment: variables, columns: 200)
  }

  private func notes() throws -> String {
    try Program("notes", environment: ["XDG_STATE_HOME": state.path]).output
  }

  /// The journal's file. It is begun after the first screen, and is there when its tables are.
  private func journal() throws -> String {
    let folder = state.path + "/lasttake"
    let start = ContinuousClock.now
    while start.duration(to: .now) < .seconds(20) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      if let name = names.first(where: { $0.hasSuffix(".sqlite") }) {
        let file = folder + "/" + name
        let hasNotes = try? queue(file).read { try $0.tableExists("notes") }
        if hasNotes == true { return file }
      }
      usleep(20_000)
    }
    throw NoJournal()
  }

  private struct NoJournal: Error {}

  private func queue(_ file: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    return try DatabaseQueue(path: file, configuration: configuration)
  }

  /// Does something while another program has the lock of this kind.
  private func locked(_ kind: String, _ body: () throws -> Void) throws {
    try queue(journal()).writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN \(kind)")
      defer { try? database.execute(sql: "ROLLBACK") }
      try body()
    }
  }

  @Test func aNoteIsToldToWaitAndIsKeptWhenTheLockGoes() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let terminal = try self.terminal()
    #expect(terminal.wait(for: "Life 1 of 3"))
    try locked("IMMEDIATE") {
      terminal.type("aWhy?\r")
      #expect(terminal.wait(for: "the journal is busy"))
    }
    #expect(terminal.wait(for: "What you wrote is kept now"))
    #expect(try notes().contains("Why?"))
    terminal.type("q")
    #expect(terminal.end() == 0)
  }

  @Test func whatIsUnkeptWhenTheReaderQuitsComesBack() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let first = try self.terminal()
    #expect(first.wait(for: "Life 1 of 3"))
    try locked("IMMEDIATE") {
      first.type("aWhy?\rq")
      #expect(first.end() == 0)
      #expect(first.problems == [])
      #expect(first.output.contains("what you wrote last waits beside the journal"))
    }
    let second = try self.terminal()
    #expect(second.wait(for: "Life 1 of 3"))
    second.type("q")
    #expect(second.end() == 0)
    #expect(try notes().contains("Why?"))
  }

  @Test func itOpensBesideAJournalThatIsLockedWholly() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let first = try self.terminal()
    #expect(first.wait(for: "Life 1 of 3"))
    first.type("aWhy?\rq")
    #expect(first.end() == 0)
    var second: Pseudoterminal?
    try locked("EXCLUSIVE") {
      let terminal = try self.terminal()
      #expect(terminal.wait(for: "the journal is busy"))
      second = terminal
    }
    let terminal = try #require(second)
    // On another sentence: on the same one the note would be changed, once it is there.
    terminal.type("vjaWhen?\r")
    #expect(terminal.wait(for: "Noted"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    let kept = try notes()
    #expect(kept.contains("Why?") && kept.contains("When?"))
  }

  @Test(
    .enabled(if: Lockless.isPossible, "needs a C compiler"), arguments: ["ENOLCK", "EOPNOTSUPP"])
  func aFileSystemWithoutLocksIsOneLine(error: String) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let lockless = try Lockless(error)
    let terminal = try self.terminal(["LD_PRELOAD": lockless.path])
    #expect(terminal.wait(for: "files can’t be locked"))
    terminal.type("a")
    #expect(terminal.wait(for: "═ Note ═"))
    terminal.type("\u{1B}")
    terminal.settle()
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.problems == [])
    #expect(terminal.output.components(separatedBy: "files can’t be locked").count == 2)
  }
}

/// A library that, loaded before the system's, has no file locks.
private struct Lockless: ~Copyable {
  let path: String

  static let isPossible = ["cc", "clang", "gcc"].contains { name in
    access("/usr/bin/" + name, X_OK) == 0
  }

  init(_ error: String) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    let source = """
      #define _GNU_SOURCE
      #include <dlfcn.h>
      #include <errno.h>
      #include <fcntl.h>
      #include <stdarg.h>
      static int locked(const char *name, int file, int command, void *argument) {
        if (command == F_SETLK || command == F_SETLKW || command == F_GETLK) {
          errno = \(error);
          return -1;
        }
        int (*real)(int, int, ...) = (int (*)(int, int, ...))dlsym(RTLD_NEXT, name);
        return real(file, command, argument);
      }
      int fcntl(int file, int command, ...) {
        va_list list; va_start(list, command); void *argument = va_arg(list, void *);
        return locked("fcntl", file, command, argument);
      }
      int fcntl64(int file, int command, ...) {
        va_list list; va_start(list, command); void *argument = va_arg(list, void *);
        return locked("fcntl64", file, command, argument);
      }
      """
    try source.write(toFile: path + ".c", atomically: true, encoding: .utf8)
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments = [
      "sh", "-c",
      "for cc in cc clang gcc; do $cc -shared -fPIC -o \(path) \(path).c -ldl && exit; done",
    ]
    try compiler.run()
    compiler.waitUntilExit()
  }

  deinit { for name in [path, path + ".c"] { unlink(name) } }
}
