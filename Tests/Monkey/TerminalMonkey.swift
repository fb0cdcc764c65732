import Display
import Foundation
import TestSupport

/// Uses the built program in a pseudo-terminal, as a job of a shell: types, pastes, answers as a
/// terminal would, clicks, resizes, stops, and edits the content; and reads every byte it sends.
final class TerminalMonkey {
  private let program: String
  private var chance: Chance
  private let content = try? HostileCompanion()
  /// Where the program runs, and keeps what it keeps.
  private let folder: URL
  private var terminal: Pseudoterminal
  private var recent: [String] = []
  private var ends = 0
  private var stops = 0
  private var peak = 0
  private var bytes = 0
  /// How wide the terminal was made last.
  private var columns: UInt16 = 0

  init(program: String, seed: UInt64) throws {
    guard access(program, X_OK) == 0 else {
      throw Find("there is no \(program); build it, or name it with --program", [])
    }
    self.program = program
    chance = Chance(seed: seed)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let editor = folder.appendingPathComponent("editor").path
    try "#!/bin/sh\nprintf ' \\033[2J edited' >>\"$1\"\n".write(
      toFile: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    terminal = try Self.start(program, in: folder, content: content?.folder ?? "")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func start(_ program: String, in folder: URL, content: String) throws
    -> Pseudoterminal
  {
    let script = "cd \"$1\" && shift && exec \"$@\""
    let command = ["sh", "-c", script, "sh", folder.path, program, "--content", content]
    let environment = [
      "HOME": folder.path, "XDG_STATE_HOME": folder.path, "XDG_CONFIG_HOME": folder.path,
      "EDITOR": folder.path + "/editor",
    ]
    // What is typed while the terminal is given back is not to be taken for what the program sent.
    return try Pseudoterminal(
      command, environment: environment, session: .job, echoes: false)
  }

  var report: String {
    "\(bytes + terminal.screen.count) bytes, \(stops) stops, \(ends) ends, at most \(peak / 1024) MB"
  }

  func run(events: Int) throws {
    guard waitForAnswer(since: 0) else { throw Find("it does not begin", []) }
    for number in 1...events {
      try step()
      if number % 25 == 0 { try probe() }
      if terminal.hasEnded { try end() }
    }
    if !terminal.hasEnded {
      try probe()
      kill(terminal.program, SIGTERM)
    }
    try end()
  }

  // MARK: What it does

  private func step() throws {
    switch chance.number(1...200) {
    case 1...6: note("a reply") { send(reply()) }
    case 7...9: note("half a reply") { send(Array(reply().prefix(chance.number(1...9)))) }
    case 10...14: note("a paste") { send("\u{1B}[200~" + chance.text() + "\u{1B}[201~") }
    case 15...28:
      let mouse = chance.mouse()
      note("\(mouse)") {
        send("\u{1B}[<\(button(mouse));\(mouse.place.column);\(mouse.place.row)M")
      }
    case 29...34:
      let size = chance.size()
      note("\(size)") {
        columns = UInt16(size.columns)
        terminal.resize(columns: columns, rows: UInt16(size.rows))
      }
    case 35...37: try stop()
    case 38: note("CONT") { kill(terminal.program, SIGCONT) }
    case 39:
      let edition = chance.number(0...2)
      try content?.write(edition: edition)
      note("edition \(edition)") {}
    default:
      let key = chance.key()
      note("\(key)") { send(sequence(of: key)) }
    }
    // Mostly more comes before it can draw; sometimes it is let finish.
    if chance.isOne(in: 10) { terminal.settle(milliseconds: 20) } else { terminal.take(waiting: 0) }
  }

  private func note(_ step: String, _ body: () -> Void) {
    recent = recent.suffix(29) + [String(step.prefix(100))]
    body()
  }

  private func send(_ text: String) { terminal.type(text) }
  private func send(_ bytes: [UInt8]) { terminal.type(bytes: bytes) }

  private func reply() -> [UInt8] {
    let replies = [
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]4;1;rgb:q/q/q\u{7}", "\u{1B}[?62;4c",
      "\u{1B}[9;9R",
      "\u{1B}P>|tmux 3.4\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}Xq\u{1B}\\",
      "\u{1B}[I", "\u{1B}[?2004;1$y", "\u{1B}[113;1:3u", "\u{1B}]52;c;cXE=\u{1B}\\",
    ]
    return Array(chance.one(of: replies).utf8)
  }

  private func button(_ mouse: Mouse) -> Int {
    switch mouse.kind {
    case .press: 0
    case .wheelUp: 64
    case .wheelDown: 65
    }
  }

  /// Stops it as a shell's user or another program would, looks at the terminal where it could be
  /// given back, and lets it go on.
  private func stop() throws {
    let isAsked = chance.isOne(in: 2)
    note(isAsked ? "TSTP" : "STOP") {}
    // Nobody can help that STOP cuts what is being sent.
    if !isAsked { terminal.settle(milliseconds: 60) }
    kill(terminal.program, isAsked ? SIGTSTP : SIGSTOP)
    // Looked at here, because who waits for the shell's word kills what is silent for long.
    let asked = ContinuousClock.now
    while kernelWord("State:")?.contains("stopped") != true, !terminal.hasEnded {
      guard asked.duration(to: .now) < answerLimit * 4 else {
        throw Find("it does not stop, \(doing)", recent)
      }
      terminal.take(waiting: 5)
    }
    guard terminal.waitUntilStopped() else {
      if terminal.hasEnded { return }
      throw Find("its shell does not see that it has stopped, \(doing)", recent)
    }
    stops += 1
    if isAsked { try check(isAtRest: true) }
    if chance.isOne(in: 2) { send("jj") }
    terminal.goOn()
    // Until then a signal that stops it would be taken back by the one that lets it go on.
    let start = ContinuousClock.now
    while kernelWord("State:")?.contains("stopped") == true {
      guard start.duration(to: .now) < answerLimit else { throw Find("it does not go on", recent) }
      terminal.take(waiting: 5)
    }
  }

  // MARK: What must hold

  /// Ends what is half typed, changes the size, and waits for the screen to be drawn anew.
  private func probe() throws {
    send("\u{1B}[201~\u{1B}\\\u{18}")
    while terminal.take(waiting: 0) {}
    let before = terminal.screen.count
    // The size that it has already would be drawn by nobody.
    var columns = UInt16(chance.number(41...119))
    if columns + 1 == self.columns { columns += 1 }
    self.columns = columns + 1
    note("probe") { terminal.resize(columns: columns, rows: 24) }
    terminal.resize(columns: columns + 1, rows: 25)
    if !waitForAnswer(since: before), !terminal.hasEnded {
      throw Find("no answer within \(answerLimit), \(doing)", recent)
    }
    try check(isAtRest: false)
  }

  /// Whether something is drawn in time. Its own time counts, so that a busy machine is no fault of
  /// the program's; but for ever nobody waits.
  private func waitForAnswer(since count: Int) -> Bool {
    let (start, used) = (ContinuousClock.now, timeUsed)
    while terminal.screen.count == count {
      if terminal.hasEnded || timeUsed - used > answerLimit { return false }
      if start.duration(to: .now) > answerLimit * 10 { return false }
      terminal.take(waiting: 50)
    }
    return true
  }

  /// How long the program has run on a processor.
  private var timeUsed: Duration {
    let line = try? String(contentsOfFile: "/proc/\(terminal.program)/stat", encoding: .utf8)
    // After the name, which may hold anything; the 14th and 15th fields of proc(5), in 1/100 s.
    let fields = line?.split(separator: ")").last?.split(separator: " ").dropFirst(11).prefix(2)
    return .milliseconds((fields ?? []).compactMap { Int($0) }.reduce(0, +) * 10)
  }

  private func check(isAtRest: Bool) throws {
    if let fault = terminal.screen.faults.first { throw Find("it sent \(fault)", recent) }
    if let memory = residentKilobytes {
      peak = max(peak, memory)
      if memory >= 100 * 1024 { throw Find("it takes \(memory) kB", recent) }
    }
    guard isAtRest else { return }
    if !terminal.screen.isAtRest {
      throw Find("the terminal is left with modes \(terminal.screen.modes)", recent)
    }
    if terminal.modes != terminal.initialModes { throw Find("the line is left raw", recent) }
  }

  private var residentKilobytes: Int? {
    kernelWord("VmRSS:").flatMap { Int($0.filter(\.isNumber)) }
  }

  /// What the program does as the kernel sees it: whether it runs, and in which of its functions it
  /// waits.
  private var doing: String {
    let place = try? String(contentsOfFile: "/proc/\(terminal.program)/wchan", encoding: .utf8)
    return (kernelWord("State:") ?? "gone") + " in " + (place ?? "nothing")
  }

  /// What the kernel says of the program.
  private func kernelWord(_ name: String) -> String? {
    let status = try? String(contentsOfFile: "/proc/\(terminal.program)/status", encoding: .utf8)
    return status?.split(separator: "\n").first { $0.hasPrefix(name) }.map(String.init)
  }

  /// Looks at how it ended, and starts another.
  private func end() throws {
    let code = terminal.end()
    ends += 1
    guard code == 0 || code == 128 + SIGTERM else { throw Find("it ended with \(code)", recent) }
    try check(isAtRest: true)
    bytes += terminal.screen.count
    recent.append("start")
    terminal = try Self.start(program, in: folder, content: content?.folder ?? "")
    guard waitForAnswer(since: 0) else { throw Find("it does not begin again", recent) }
  }
}

extension Pseudoterminal {
  /// Whether the program is gone.
  var hasEnded: Bool { kill(program, 0) != 0 }
}

/// What a terminal sends for a key.
private func sequence(of key: Key) -> String {
  switch key {
  case .character(let character): String(character)
  case .control(let letter):
    String(Unicode.Scalar(UInt8((letter.asciiValue ?? 0x61) & 0x1F)))
  case .alt(let character): "\u{1B}\(character)"
  case .held(.up): "\u{1B}[1;5A"
  case .held(.down): "\u{1B}[1;5B"
  case .held(.right): "\u{1B}[1;5C"
  case .held(.left): "\u{1B}[1;5D"
  case .held(let key): "\u{1B}" + sequence(of: key)
  case .up: "\u{1B}[A"
  case .down: "\u{1B}[B"
  case .right: "\u{1B}[C"
  case .left: "\u{1B}[D"
  case .enter: "\r"
  case .escape: "\u{1B}"
  case .tab: "\t"
  case .backTab: "\u{1B}[Z"
  case .backspace: "\u{7F}"
  case .delete: "\u{1B}[3~"
  case .pageUp: "\u{1B}[5~"
  case .pageDown: "\u{1B}[6~"
  case .home: "\u{1B}[H"
  case .end: "\u{1B}[F"
  case .function(let number):
    "\u{1B}[\([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24][number - 1])~"
  }
}
