import Foundation

/// A program in a real terminal: one pane of a tmux server of its own, which goes with this value.
struct TmuxPane: ~Copyable {
  private let server = "lasttake-\(UInt64.random(in: 0...UInt64.max))"
  private let exitFile = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  /// Starts a program, given with its arguments and without a shell between, in a terminal of a
  /// size. The environment says what to set and, with `nil`, what to unset; `terminal` is `TERM`. Where
  /// settings have their own folder, the program opens as if it had welcomed its reader, unless asked to.
  init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:],
    terminal: String = "tmux-256color", welcomes: Bool = false
  ) throws {
    var variables: [String: String?] = [
      "TERM": terminal, "LANG": "C.UTF-8", "LC_ALL": nil, "NO_COLOR": nil, "TMUX": nil,
      "STY": nil, "DISPLAY": nil, "WAYLAND_DISPLAY": nil, "VISUAL": nil, "EDITOR": nil,
      "XDG_STATE_HOME": exitFile.path + ".state", "XDG_CONFIG_HOME": exitFile.path + ".config",
    ]
    if !welcomes { try writeSettings("welcome: false\n", in: exitFile.path + ".config") }
    variables.merge(environment) { _, given in given }
    let removed = variables.filter { $0.value == nil }.keys.sorted().flatMap { ["-u", $0] }
    let set = variables.compactMap { name, value in value.map { "\(name)=\($0)" } }.sorted()
    // The shell outlives the program, so that its last screen and its exit code can be looked at:
    // tmux itself may lose what a program wrote right before its end.
    let script = "trap : INT QUIT; \"$@\"; echo $? >\(exitFile.path); exec cat"
    try tmux(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--", "env"]
        + removed + set + ["sh", "-c", script, "sh"] + command)
  }

  deinit {
    _ = try? tmux(["kill-server"])
    for ending in ["", ".state", ".config"] {
      try? FileManager.default.removeItem(atPath: exitFile.path + ending)
    }
  }

  /// The program that this package builds.
  static var lasttake: String { productsDirectory.appendingPathComponent("lasttake").path }

  /// Presses keys, named as in tmux's manual: `Enter`, `Escape`, `Up`, `C-c`, `q`.
  func send(_ keys: String...) throws {
    try tmux(["send-keys"] + keys.map(literally))
  }

  /// Types a text, letter by letter, nothing in it being the name of a key.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", literally(text)])
  }

  /// Sends bytes to the program as they are.
  func send(bytes: some Sequence<UInt8>) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// What the pane shows, row by row, blanks at line ends dropped.
  func capture() throws -> [String] {
    let rows = try tmux(["capture-pane", "-p"]).split(
      separator: "\n", omittingEmptySubsequences: false)
    return rows.dropLast().map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The same with the sequences for bold, colour and the like.
  func captureWithLooks() throws -> [String] {
    try tmux(["capture-pane", "-p", "-e"]).split(separator: "\n").map(String.init)
  }

  /// Writes all that the program sends to the terminal from now on to a file.
  func record(to file: String) throws {
    try tmux(["pipe-pane", "-O", "cat >>'\(file)'"])
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// A value that tmux knows about the pane, such as `cursor_y`, `alternate_on` or `pane_pid`.
  func value(of variable: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(variable)}"]).trimmingCharacters(in: .newlines)
  }

  /// The numbers of the processes of this name that the pane's shell has started.
  func processes(named name: String) throws -> [String] {
    let shell = try value(of: "pane_pid")
    let pipe = withoutBlockedSignals { popen("ps -o pid=,comm= --ppid \(shell)", "r") }
    guard let pipe else { return [] }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, pipe)
    pclose(pipe)
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: " ").map(String.init) }
      .filter { $0.last == name }.compactMap(\.first)
  }

  /// Waits until the program has ended.
  ///
  /// The result is its exit code, or 128 and the number of its signal, as shells tell it; `nil` if
  /// it still runs after so many seconds.
  func exitCode(deadline: Double = 20) throws -> Int? {
    var code: Int?
    _ = try poll(deadline) {
      let text = try? String(contentsOf: exitFile, encoding: .utf8)
      code = text.flatMap { Int($0.trimmingCharacters(in: .newlines)) }
      return code != nil
    }
    return code
  }

  /// Waits until the pane shows what is expected and stands still, looking again and again, and gives
  /// up after so many seconds. The result is the last screen, and whether it was the expected one.
  func wait(
    deadline: Double = 20, until isExpected: ([String]) -> Bool
  ) throws -> (screen: [String], isExpected: Bool) {
    var settling = SettlingScreen()
    let found = try poll(deadline) { settling.isSettled(try capture(), isExpected) }
    return (settling.screen, found || isExpected(settling.screen))
  }

  private func poll(_ deadline: Double, _ isMet: () throws -> Bool) throws -> Bool {
    let end = Date(timeIntervalSinceNow: deadline)
    while try !isMet() {
      if Date() >= end { return false }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return true
  }

  /// Not by Foundation's `Process`: that waits for the server too, which outlives the command.
  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let words = ["tmux", "-u", "-f", "/dev/null", "-L", server] + arguments
    let quoted = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
    guard
      let answer = withoutBlockedSignals({ popen(quoted.joined(separator: " ") + " 2>&1", "r") })
    else {
      throw TmuxFailure(description: "no shell to start tmux with")
    }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&part, 1, part.count, answer), count > 0 {
      bytes += part.prefix(count)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard pclose(answer) == 0 else { throw TmuxFailure(description: text) }
    return text
  }
}

/// A semicolon at the end of an argument would end tmux's command.
private func literally(_ argument: String) -> String {
  argument.hasSuffix(";") ? argument.dropLast() + "\\;" : argument
}

/// Runs the body with no signal blocked: worker threads block them, a tmux server started on one
/// would too, and would never learn that its program has ended.
private func withoutBlockedSignals<Result>(_ body: () -> Result) -> Result {
  var none = sigset_t()
  var before = sigset_t()
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return body()
}

/// What tmux said when it could not do something.
struct TmuxFailure: Error, CustomStringConvertible {
  let description: String
}

/// Where the build puts its products, this test bundle among them.
private var productsDirectory: URL { Bundle.main.bundleURL }
