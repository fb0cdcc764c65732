import Foundation

/// A program in a pseudo-terminal, seen byte by byte as no terminal shows it.
public final class Pseudoterminal {
  /// Whether it is the only program of its session, as in a terminal opened for it, or a job of a
  /// shell, which can be stopped and go on.
  public enum Session {
    case alone
    case job
    /// A job that begins in the background, as with `&`.
    case backgroundJob
  }

  let master: Int32
  /// The program's number, or that of the shell whose job it is.
  public let process: pid_t
  /// The terminal's modes before the program had it.
  public let initialModes: [UInt32]
  /// All that came so far, as a terminal takes it.
  public private(set) var screen = TerminalOutput()
  private(set) var bytes: [UInt8] = []
  let keeper: JobKeeper?
  /// Where in the output the next `wait` begins to look.
  private var searched = 0
  private var isClosed = false

  /// Starts a program, without a shell between unless it is to be a job.
  /// - Parameter echoes: Whether the terminal at rest shows what is typed, as it does for a hand.
  public init(
    _ command: [String], environment: [String: String] = [:], columns: UInt16 = 80,
    rows: UInt16 = 24, session: Session = .alone, echoes: Bool = true
  ) throws {
    var (master, slave): (Int32, Int32) = (0, 0)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failed() }
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    self.master = master
    if !echoes { stopEcho(master) }
    initialModes = terminalModes(master)
    let keeper = session == .alone ? nil : try JobKeeper()
    self.keeper = keeper

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    for descriptor in [1, 2] as [Int32] {
      posix_spawn_file_actions_adddup2(&actions, 0, descriptor)
    }
    posix_spawn_file_actions_addclose(&actions, slave)
    keeper?.handOver(&actions)
    let set = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }.map { "\($0)=\($1)" }
    let words = (keeper?.command(startsBehind: session == .backgroundJob) ?? []) + command
    process = try spawnLeader(words, set, &actions)
    keeper?.begin()
  }

  deinit { if !isClosed { close(master) } }

  struct Failed: Error {}

  /// All that the program has written so far.
  public var output: String { String(decoding: bytes, as: UTF8.self) }

  /// The terminal's modes now.
  public var modes: [UInt32] { terminalModes(master) }

  // MARK: Its other end

  /// Sends text or bytes, as a hand or the terminal would, and takes what comes meanwhile.
  public func type(_ text: String) { type(bytes: Array(text.utf8)) }

  public func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var end = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&end, 1, 20_000) > 0 else { return }
      if end.revents & Int16(POLLIN) != 0 { _ = take(waiting: 0) }
      guard end.revents & Int16(POLLOUT) != 0 else {
        if end.revents & Int16(POLLIN) == 0 { return }
        continue
      }
      let count = rest.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  public func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Goes away, as a terminal does whose window is closed.
  public func hangUp() {
    if !isClosed { close(master) }
    isClosed = true
  }

  // MARK: What comes

  /// Reads until the output contains the words.
  /// - Returns: Whether it does; not so if the program ended or was silent for 20 seconds before.
  public func wait(for words: String) -> Bool {
    while !output.contains(words) { if !read() { return false } }
    return true
  }

  /// Reads until the words come that no such call has found before.
  public func waitForNext(_ words: String) -> Bool {
    let sought = Array(words.utf8)
    while true {
      if let found = bytes[searched...].firstRange(of: sought) {
        searched = found.upperBound
        return true
      }
      if !read() { return false }
    }
  }

  /// Reads until nothing comes for so long.
  public func settle(milliseconds: Int32 = 150) {
    while take(waiting: milliseconds) {}
  }

  /// Reads to the program's end.
  /// - Returns: Its exit code, or 128 and the number of its signal.
  public func end() -> Int32 {
    while read() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func read() -> Bool {
    if take(waiting: 20_000) { return true }
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    // Silent, and not at its end: whatever it waits for does not come.
    if !isClosed, poll(&source, 1, 0) == 0 {
      for process in [program, process] { kill(process, SIGKILL) }
    }
    return false
  }

  /// Takes what comes within the time.
  /// - Returns: Whether anything did.
  @discardableResult
  public func take(waiting milliseconds: Int32) -> Bool {
    guard !isClosed else { return false }
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var part = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(master, &part, part.count)
    guard count > 0 else { return false }
    bytes += part.prefix(count)
    screen.take(part.prefix(count))
    return true
  }
}

/// What `stty` would tell of a terminal.
private func terminalModes(_ descriptor: Int32) -> [UInt32] {
  var modes = termios()
  tcgetattr(descriptor, &modes)
  return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
}

private func stopEcho(_ descriptor: Int32) {
  var modes = termios()
  tcgetattr(descriptor, &modes)
  modes.c_lflag &= ~tcflag_t(ECHO)
  tcsetattr(descriptor, TCSANOW, &modes)
}

/// Starts a program at the head of a session of its own.
private func spawnLeader(
  _ words: [String], _ environment: [String], _ actions: inout posix_spawn_file_actions_t
) throws -> pid_t {
  // Worker threads block signals; the program must not inherit that.
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | 0x80))  // and SETSID
  let arguments = words.map { strdup($0) } + [nil]
  let variables = environment.map { strdup($0) } + [nil]
  defer { for pointer in arguments + variables { free(pointer) } }
  var process: pid_t = 0
  guard
    let program = words.first,
    posix_spawnp(&process, program, &actions, &attributes, arguments, variables) == 0
  else { throw Pseudoterminal.Failed() }
  return process
}
