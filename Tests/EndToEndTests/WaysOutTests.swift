import Foundation
import TestSupport
import Testing

struct WaysOutTests {
  @Test(
    "Check 10: stty sane and every mode off after every way out",
    arguments: [
      ("q", 0), ("\u{3}", SIGINT), ("\u{1C}", SIGQUIT), ("", SIGTERM), ("", SIGHUP), ("", SIGINT),
      ("", SIGSEGV), ("", SIGILL), ("", SIGTRAP), ("", SIGABRT), ("", SIGPIPE), ("", SIGUSR1),
    ])
  func theTerminalIsAsBefore(typed: String, signal: Int32) throws {
    let terminal = try Pseudoterminal([TmuxPane.lasttake, "--content", Fixtures.smallPath])
    #expect(terminal.wait(for: "Show the work"))
    #expect(terminal.screen.modes.isSuperset(of: ["1049", "2004"]))
    #expect(terminal.modes != terminal.initialModes)
    if typed.isEmpty { kill(terminal.process, signal) } else { terminal.type(typed) }
    #expect(terminal.end() == (signal == 0 ? 0 : 128 + signal))
    #expect(terminal.problems == [])
  }

  @Test("Quitting after Ctrl-Z with the key waiting", arguments: ["q", "jjq"])
  func aKeyWaitsWhenTheProgramGoesOn(key: String) throws {
    let terminal = try job()
    terminal.type("\u{1A}")
    #expect(terminal.waitUntilStopped())
    #expect(terminal.problems == [])
    terminal.type(key)
    terminal.goOn()
    _ = terminal.end()
    #expect(terminal.problems == [])
  }

  @Test("Keys and Ctrl-Z that come together")
  func whatComesWithAStopIsReadOnce() throws {
    let terminal = try job()
    #expect(terminal.waitForNext("Show the work"))
    for _ in 0..<2 {
      terminal.type("jk\u{1A}")
      #expect(terminal.waitUntilStopped())
      terminal.goOn()
      // Without another key.
      #expect(terminal.waitForNext("Show the work"))
    }
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.problems == [])
  }

  @Test func aKeyWaitsWhenTheEditorCloses() throws {
    let editor = try Script("sleep 0.3")
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath, "life/the-studio"],
      environment: ["EDITOR": editor.path])
    #expect(terminal.wait(for: "The window faced north"))
    terminal.type("A")
    #expect(terminal.waitForNext("\u{1B}[?1049l"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.problems == [])
  }

  @Test func whatBeginsInTheBackgroundWaitsForItsTurn() throws {
    let terminal = try job(.backgroundJob)
    #expect(terminal.waitUntilStopped())
    #expect(terminal.problems == [])
    #expect(!terminal.output.contains("\u{1B}"))
    terminal.goOn()
    #expect(terminal.wait(for: "Show the work"))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.problems == [])
  }

  @Test func aPasteThatNeverEndsDoesNotKeepTheKeys() throws {
    let terminal = try Pseudoterminal([TmuxPane.lasttake, "--content", Fixtures.smallPath])
    #expect(terminal.wait(for: "Show the work"))
    terminal.type("\u{1B}[200~half a paste")
    terminal.settle(milliseconds: 2_500)
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.problems == [])
  }

  @Test("Ended while it starts", arguments: 1...40 as ClosedRange<UInt64>)
  func aSignalComesAtOnce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let terminal = try Pseudoterminal([TmuxPane.lasttake, "--content", Fixtures.smallPath])
    let signal = [SIGTERM, SIGHUP, SIGINT].randomElement(using: &generator) ?? SIGTERM
    usleep(UInt32.random(in: 0..<60_000, using: &generator))
    kill(terminal.process, signal)
    #expect(terminal.end() == 128 + signal, "seed \(seed)")
    #expect(terminal.problems == [], "seed \(seed)")
  }

  @Test("Ended in the middle of drawing", arguments: 1...20 as ClosedRange<UInt64>)
  func aSignalBreaksOffAFrame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let terminal = try Pseudoterminal([TmuxPane.lasttake, "--content", Fixtures.smallPath])
    #expect(terminal.wait(for: "Show the work"))
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      terminal.resize(
        columns: UInt16.random(in: 20...200, using: &generator),
        rows: UInt16.random(in: 2...60, using: &generator))
      terminal.type(["M", "j", "?", "\u{1B}"].randomElement(using: &generator) ?? "j")
    }
    terminal.settle(milliseconds: Int32.random(in: 0..<8, using: &generator))
    kill(terminal.process, SIGTERM)
    #expect(terminal.end() == 128 + SIGTERM, "seed \(seed)")
    #expect(terminal.problems == [], "seed \(seed)")
  }

  private func job(_ session: Pseudoterminal.Session = .job) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath], session: session)
    #expect(session == .backgroundJob || terminal.wait(for: "Show the work"))
    return terminal
  }
}

extension Pseudoterminal {
  /// What is not as it was before the program had this terminal.
  var problems: [String] {
    var problems = screen.faults
    if modes != initialModes { problems.append("stty tells \(modes), and before \(initialModes)") }
    if !screen.isWhole { problems.append("the output is cut") }
    if !screen.isAtRest {
      problems.append("modes \(screen.modes), cursor \(screen.showsCursor)")
      problems.append("titles \(screen.titlesPutAside), keypad \(screen.hasApplicationKeypad)")
    }
    return problems
  }
}

/// A shell's script in a file of its own, which goes with this value.
struct Script: ~Copyable {
  let path: String

  init(_ text: String) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
