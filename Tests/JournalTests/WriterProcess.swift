import Foundation

/// A `JournalWriter` at work, whose lines can be read as it says them. It is spawned rather than
/// run by Foundation's `Process`, so that the moment it is killed is the test's own.
final class WriterProcess {
  private let process: pid_t
  private let output: Int32
  private var rest: [UInt8] = []
  private var isOver = false

  /// One at a time, so that no program holds the pipe of another open.
  private static let starting = NSLock()

  convenience init(_ folder: String, prefix: String, count: Int, size: Int = 40) throws {
    try self.init([Self.program, folder, prefix, "\(count)", "\(size)"])
  }

  /// Starts any program, found in the path.
  init(_ command: [String]) throws {
    var pipe: [Int32] = [0, 0]
    Self.starting.lock()
    defer { Self.starting.unlock() }
    guard Foundation.pipe(&pipe) == 0 else { throw POSIXError(.EMFILE) }
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    close(pipe[1])
    guard failure == 0 else { throw POSIXError(.ENOENT) }
    self.process = process
    output = pipe[0]
  }

  deinit {
    if !isOver { end() }
    close(output)
  }

  /// The program that this package builds for these tests.
  static let program = Bundle.main.bundleURL.appendingPathComponent("JournalWriter").path

  /// The next line, waited for; `nil` when there is none to come.
  func line() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return nil }
      rest += buffer[..<count]
    }
  }

  /// The lines to come, until it ends.
  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    end()
    return lines
  }

  /// Kills it at once, wherever it is, and gives the lines that it said and nobody read.
  func kill() -> [String] {
    Foundation.kill(process, SIGKILL)
    return lines()
  }

  private func end() {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    isOver = true
  }
}
