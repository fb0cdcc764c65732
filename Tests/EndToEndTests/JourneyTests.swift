import Foundation
import TestSupport
import Testing

/// Long ways through a shell's jobs: whatever is stopped, brought back, resized and ended in whatever
/// order, the terminal is as it was before.
struct JourneyTests {
  @Test(
    "Check 10: the terminal is whole after stops in any order",
    arguments: 1...24 as ClosedRange<UInt64>)
  func theTerminalIsWhole(seed: UInt64) throws {
    let editor = try Script("sleep 0.0$(($$ % 10))")
    let terminal = try Pseudoterminal(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath, "life/the-studio"],
      environment: ["EDITOR": editor.path], session: .job)
    var journey = Journey(terminal, seed: seed)
    let isShown = terminal.wait(for: "The window faced north")
    #expect(isShown)
    for _ in 0..<12 { journey.go() }
    journey.end()
    let told = "seed \(seed): \(journey.steps.joined(separator: ", "))"
    #expect(journey.problems == [], "\(told)")
    #expect(terminal.problems == [], "\(told)")
  }
}

/// Steps by chance, and what was found wrong on the way.
private struct Journey {
  let terminal: Pseudoterminal
  var generator: SeededGenerator
  var steps: [String] = []
  var problems: [String] = []

  init(_ terminal: Pseudoterminal, seed: UInt64) {
    self.terminal = terminal
    generator = SeededGenerator(seed: seed)
  }

  mutating func go() {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: stop("Ctrl-Z") { $0.type("\u{1A}") }
    case 1: stop("TSTP") { kill($0.program, SIGTSTP) }
    case 2: stop("STOP", isAsked: false) { kill($0.program, SIGSTOP) }
    case 3: take("CONT") { kill($0.program, SIGCONT) }
    case 4:
      take("sizes") { [self] in
        for number in 1...20 as ClosedRange<UInt16> {
          $0.resize(columns: number % 7 * 20 + 1, rows: UInt16(steps.count) * 3 + number % 5)
        }
        $0.resize(columns: 80, rows: 24)
      }
    case 5: take("editor") { $0.type("A") }
    case 6: take("half a paste") { $0.type("\u{1B}[200~half") }
    default:
      let keys = ["j", "\u{1B}[B", "M", "?", "\u{1B}", "1", "\r", "\u{C}", "\u{1B}]11;q\u{7}"]
      let key = keys.randomElement(using: &generator) ?? "j"
      take(Array(key.utf8).readable) { $0.type(key) }
    }
  }

  /// Does something, and sometimes waits until the program has answered.
  private mutating func take(_ step: String, _ body: (Pseudoterminal) -> Void) {
    steps.append(step)
    body(terminal)
    if Bool.random(using: &generator) { terminal.settle(milliseconds: 20) }
  }

  /// Stops the program, looks at the terminal if the program could give it back, and goes on, in
  /// front or first behind, with keys waiting or none.
  private mutating func stop(
    _ step: String, isAsked: Bool = true, _ body: (Pseudoterminal) -> Void
  ) {
    // What is asked of a program while its editor runs is asked of both.
    terminal.settle(milliseconds: 200)
    take(step, body)
    guard terminal.waitUntilStopped() else {
      problems.append("\(step) did not stop it")
      return
    }
    if isAsked { problems += terminal.problems.map { "at \(step): \($0)" } }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      steps.append("bg")
      terminal.goOn(behind: true)
      if !terminal.waitUntilStopped() { problems.append("it went on in the background") }
    }
    if Bool.random(using: &generator) {
      steps.append("keys waiting")
      terminal.type("jj")
    }
    terminal.goOn()
  }

  mutating func end() {
    let signals = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, 0]
    let signal = signals.randomElement(using: &generator) ?? 0
    let stops = Bool.random(using: &generator)
    if stops { stop("Ctrl-Z") { $0.type("\u{1A}") } }
    steps.append(signal == 0 ? "q" : "signal \(signal)")
    if signal != 0 {
      // At any moment, be the program busy or not; but an editor has the keys for itself.
      if steps.dropLast().last == "editor" { terminal.settle(milliseconds: 300) }
      usleep(UInt32.random(in: 0..<30_000, using: &generator))
      kill(terminal.program, signal)
    } else {
      terminal.type("\u{1B}[201~\u{1B}")
      terminal.settle()
      for _ in 0..<3 {
        terminal.type("\u{1B}")
        terminal.settle(milliseconds: 60)
      }
      terminal.type("q")
    }
    let code = terminal.end()
    if signal == 0, code != 0 { problems.append("ended with \(code)") }
  }
}
