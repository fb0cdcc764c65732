import Foundation
import TestSupport
import Testing

/// What is typed and not yet kept, when a signal asks the program to end.
struct OrderlyEndTests {
  private let state = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  private func terminal(_ environment: [String: String] = [:]) throws -> Pseudoterminal {
    var variables = ["XDG_STATE_HOME": state.path]
    variables.merge(environment) { $1 }
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "life/the-first-brush", "--content", Fixtures.smallPath],
      environment: variables)
    #expect(terminal.wait(for: "Life 1 of 3"))
    return terminal
  }

  private var notes: String {
    get throws { try Program("notes", environment: ["XDG_STATE_HOME": state.path]).output }
  }

  /// The words and the signal come at once: no pause in which they could have been kept.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func aDraftOutlivesASignal(signal: Int32) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let terminal = try terminal()
    terminal.type("a")
    #expect(terminal.wait(for: "═ Note ═"))
    terminal.type("Half a thought")
    kill(terminal.process, signal)
    #expect(terminal.end() == 128 + signal)
    #expect(terminal.problems == [])
    #expect(try notes.contains("Half a thought"))
  }

  @Test func aDraftOutlivesCtrlCTypedBehindIt() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let terminal = try terminal()
    terminal.type("a")
    #expect(terminal.wait(for: "═ Note ═"))
    terminal.type("Half a thought\u{3}")
    #expect(terminal.end() == 128 + SIGINT)
    #expect(terminal.problems == [])
    #expect(try notes.contains("Half a thought"))
  }

  @Test func aDraftOutlivesItsWindow() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let terminal = try terminal()
    terminal.type("a")
    #expect(terminal.wait(for: "═ Note ═"))
    terminal.type("Half a thought")
    // What a window that closes has not handed over yet is lost with it.
    #expect(terminal.take(waiting: 5_000))
    terminal.settle(milliseconds: 200)
    terminal.hangUp()
    var status: Int32 = 0
    waitpid(terminal.process, &status, 0)
    #expect(try notes.contains("Half a thought"))
  }

  /// A program that is busy with something else ends by the second signal, or after a while by the
  /// first, its terminal as it was before.
  @Test(arguments: [1, 2]) func whatIsBusyEndsAllTheSame(signals: Int) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    let lister = state.appendingPathComponent("wl-copy").path
    let started = state.appendingPathComponent("started").path
    try "#!/bin/sh\ntouch \(started)\nexec sleep 60\n".write(
      toFile: lister, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: lister)
    let terminal = try terminal([
      "WAYLAND_DISPLAY": "x", "PATH": "\(state.path):/usr/bin:/bin",
    ])
    // Ten copies, of a second each.
    terminal.type(String(repeating: "y", count: 10))
    while !FileManager.default.fileExists(atPath: started) { terminal.settle(milliseconds: 10) }
    for _ in 0..<signals {
      kill(terminal.process, SIGTERM)
      terminal.settle(milliseconds: 50)
    }
    #expect(terminal.end() == 128 + SIGTERM)
    #expect(terminal.problems == [])
  }
}
