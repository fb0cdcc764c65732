import FoundationEssentials
import Glibc

/// Another program, run by its argument vector and never through a shell.
enum ChildProcess {
  enum Outcome: Equatable {
    case ended(Int32)
    case timedOut
    case notFound
    /// It can't be told: the system does not let it be waited for.
    case unknown
  }

  /// Runs a program on this terminal until it ends.
  /// - Parameter arguments: The program's name, looked for in PATH, and what it gets.
  static func run(_ arguments: [String]) -> Outcome {
    guard let child = spawn(arguments, actions: nil) else { return .notFound }
    return wait(for: child, milliseconds: nil)
  }

  /// Runs a program without a terminal, gives it a text, and waits for it no longer than so long.
  static func run(_ arguments: [String], input: String, milliseconds: Int) -> Outcome {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .notFound }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    for output: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    let child = spawn(arguments, actions: &actions)
    close(ends[0])
    defer { close(ends[1]) }
    guard let child else { return .notFound }
    let start = Date()
    send(Array(input.utf8), to: ends[1], milliseconds: milliseconds)
    close(ends[1])
    ends[1] = -1
    let spent = Int(Date().timeIntervalSince(start) * 1000)
    return wait(for: child, milliseconds: max(0, milliseconds - spent))
  }

  /// What a program prints, in its first line; `nil` if it can't be run, fails, or takes longer.
  static func output(of arguments: [String], milliseconds: Int) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    let child = spawn(arguments, actions: &actions)
    close(ends[1])
    guard let child, wait(for: child, milliseconds: milliseconds) == .ended(0) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1024)
    // What it has left behind; another process may still hold the pipe.
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let count = max(0, read(ends[0], &bytes, bytes.count))
    return String(decoding: bytes.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// - Returns: The child's number; `nil` if there is no such program.
  static func spawn(
    _ arguments: [String], actions: UnsafePointer<posix_spawn_file_actions_t>?,
    attributes: UnsafePointer<posix_spawnattr_t>? = nil
  ) -> pid_t? {
    guard let program = arguments.first else { return nil }
    var vector = arguments.map { strdup($0) } + [nil]
    defer { for word in vector { free(word) } }
    var child = pid_t()
    // The program may have been started with it ignored, and then no end can be waited for.
    signal(SIGCHLD, SIG_DFL)
    let error = posix_spawnp(&child, program, actions, attributes, &vector, environ)
    return error == 0 ? child : nil
  }

  /// Writes what the child takes within the time; a child that takes nothing is no reason to wait.
  private static func send(_ bytes: [UInt8], to descriptor: Int32, milliseconds: Int) {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    let end = Date(timeIntervalSinceNow: Double(milliseconds) / 1000)
    var rest = bytes[...]
    while !rest.isEmpty, Date() < end {
      let count = rest.withUnsafeBytes { writeQuietly($0, to: descriptor) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&output, 1, 50)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Writes with SIGPIPE kept from this thread, and not by touching what the program does at one:
  /// how it is caught is the terminal's affair.
  private static func writeQuietly(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
    var (broken, before, waiting) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &broken, &before)
    let count = write(descriptor, bytes.baseAddress, bytes.count)
    let error = errno
    if count < 0, error == EPIPE, sigpending(&waiting) == 0, sigismember(&waiting, SIGPIPE) == 1 {
      var taken: Int32 = 0
      sigwait(&broken, &taken)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    errno = error
    return count
  }

  /// Waits until a child has ended.
  /// - Parameter milliseconds: For how long; then it is killed.
  static func wait(for child: pid_t, milliseconds: Int?) -> Outcome {
    var status: Int32 = 0
    let end = milliseconds.map { Date(timeIntervalSinceNow: Double($0) / 1000) }
    while true {
      let ended = waitpid(child, &status, end == nil ? 0 : WNOHANG)
      if ended == child { return .ended(exitCode(status)) }
      if ended < 0, errno != EINTR { return .unknown }
      guard ended == 0, let end else { continue }
      if Date() >= end {
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return .timedOut
      }
      usleep(2_000)
    }
  }

  /// As shells tell it: 128 and the signal for a child that was killed.
  private static func exitCode(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
