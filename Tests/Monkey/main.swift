/// `Monkey [--events N] [--terminal-events N] [--seed N] [--program FILE]` uses the program as a
/// monkey would, on content that wishes it ill: first without a terminal, then the built program in a
/// pseudo-terminal. The same seed does the same. It ends with 1 and what it did last if it finds
/// something. The program is the one beside it unless another is named.

import Display
import Foundation

let options = Options(CommandLine.arguments.dropFirst())
say(
  """
  seed \(options.seed): \(options.events) events without a terminal, \(options.terminalEvents) in one
  must hold: frames and sequences whole; no control, no turned writing; the journal on disk as in memory;
  answered within \(answerLimit); less than 100 MB; the terminal as before after each stop and end
  """)
do {
  var headless = try HeadlessMonkey(seed: options.seed)
  if options.events > 0 {
    try headless.run(events: options.events)
    let places = headless.places.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }
    say("without a terminal: \(places.joined(separator: ", ")); slowest \(headless.slowest)")
  }
  if options.terminalEvents > 0 {
    let monkey = try TerminalMonkey(program: options.program, seed: options.seed)
    try monkey.run(events: options.terminalEvents)
    say("in a terminal: \(monkey.report)")
  }
} catch {
  say("found with seed \(options.seed): \(error)")
  exit(1)
}

/// Says it at once, also into a pipe.
func say(_ words: String) {
  for line in words.split(separator: "\n") { print(safeText(line)) }
  fflush(nil)
}

/// What is asked of the monkey.
struct Options {
  var events = 300_000
  var terminalEvents = 20_000
  var seed = UInt64.random(in: 0...999_999)
  var program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("lasttake").path

  init(_ words: ArraySlice<String>) {
    var rest = words
    while let name = rest.popFirst() {
      let value = rest.popFirst() ?? ""
      switch (name, UInt64(value)) {
      case ("--events", let number?): events = Int(clamping: number)
      case ("--terminal-events", let number?): terminalEvents = Int(clamping: number)
      case ("--seed", let number?): seed = number
      case ("--program", _) where !value.isEmpty: program = value
      default:
        print("usage: Monkey [--events N] [--terminal-events N] [--seed N] [--program FILE]")
        exit(64)
      }
    }
  }
}
