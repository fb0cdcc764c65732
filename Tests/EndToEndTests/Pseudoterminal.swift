import Foundation
import Testing

/// A program in a pseudo-terminal of 80×24, seen byte by byte as no terminal shows it.
final class Pseudoterminal {
  private let master: Int32
  let process: pid_t
  /// The terminal's modes before the program had it.
  let initialModes: [UInt32]
  private var bytes: [UInt8] = []

  /// Starts a program, without a shell between, in a session of its own.
  init(_ command: [String], environment: [String: String] = [:]) throws {
    var (master, slave): (Int32, Int32) = (0, 0)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, &name, nil, &size) == 0)
    defer { close(slave) }
    self.master = master
    initialModes = terminalModes(master)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    for descriptor in [1, 2] as [Int32] {
      posix_spawn_file_actions_adddup2(&actions, 0, descriptor)
    }
    posix_spawn_file_actions_addclose(&actions, slave)
    // Worker threads block signals; the program must not inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | 0x80))  // and SETSID

    let set = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }.map { "\($0)=\($1)" }
    let arguments = command.map { strdup($0) } + [nil]
    let variables = set.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    try #require(
      posix_spawnp(&process, command[0], &actions, &attributes, arguments, variables) == 0)
    self.process = process
  }

  deinit { close(master) }

  /// All that the program has written so far.
  var output: String { String(decoding: bytes, as: UTF8.self) }

  func type(_ text: String) { _ = write(master, text, text.utf8.count) }

  /// Reads until the output contains the words.
  /// - Returns: Whether it does; not so if the program ended or was silent for 20 seconds before.
  func wait(for words: String) -> Bool {
    while !output.contains(words) { if !read() { return false } }
    return true
  }

  /// Reads to the program's end.
  /// - Returns: Its exit code, or 128 and the number of its signal.
  func end() -> Int32 {
    while read() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  var modes: [UInt32] { terminalModes(master) }

  private func read() -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, 20_000) > 0 else {
      kill(process, SIGKILL)
      return false
    }
    var part = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(master, &part, part.count)
    guard count > 0 else { return false }
    bytes += part.prefix(count)
    return true
  }
}

/// What `stty` would tell of a terminal.
private func terminalModes(_ descriptor: Int32) -> [UInt32] {
  var modes = termios()
  tcgetattr(descriptor, &modes)
  return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
}
