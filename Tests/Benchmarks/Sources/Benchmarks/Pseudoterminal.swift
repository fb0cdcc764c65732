import CPseudoterminal
import Foundation

/// A program in a pseudo-terminal of 80×24, watched byte by byte.
final class Pseudoterminal {
  private let master: Int32
  private let pid: pid_t
  private let start: UInt64
  /// All that the program has written.
  private(set) var output: [UInt8] = []

  /// Starts a program; time counts from here.
  /// - Parameter home: Where it keeps what it keeps.
  /// - Throws: `BenchmarkFailure` if there is no pseudo-terminal or no such program.
  init(_ command: [String], home: String = "/nonexistent") throws {
    var name = [CChar](repeating: 0, count: 128)
    master = open_pseudoterminal(&name, name.count)
    guard master >= 0 else { throw BenchmarkFailure("no pseudo-terminal") }
    let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, master)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID: the pty becomes its terminal

    let environment = [
      "TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(home)", "PATH=/usr/bin:/bin",
    ]
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child: pid_t = 0
    start = DispatchTime.now().uptimeNanoseconds
    guard posix_spawn(&child, command[0], &actions, &attributes, arguments, variables) == 0 else {
      throw BenchmarkFailure("can't start \(command[0])")
    }
    pid = child
  }

  deinit {
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    close(master)
  }

  /// Milliseconds from the start, or from another moment, until what was written since contains a text;
  /// `nil` after 30 seconds of silence.
  func time(until text: String, since moment: UInt64? = nil) -> Double? {
    let needle = Array(text.utf8)
    if moment != nil { output = [] }
    while let now = read(waitingMilliseconds: 30_000) {
      if output.contains(needle) { return Double(now - (moment ?? start)) / 1e6 }
    }
    return nil
  }

  /// Sends bytes and waits for nothing.
  func send(_ bytes: String) {
    let data = Array(bytes.utf8)
    _ = write(master, data, data.count)
  }

  /// Reads until the program has been silent for so long.
  func settle(milliseconds: Int32 = 60) {
    while read(waitingMilliseconds: milliseconds) != nil {}
  }

  /// Milliseconds from sending bytes to the last byte of the answer, silence of 30 ms being its end;
  /// `nil` if there is no answer.
  func time(ofAnswerTo bytes: String) -> Double? {
    let sent = DispatchTime.now().uptimeNanoseconds
    let data = Array(bytes.utf8)
    _ = write(master, data, data.count)
    var last: UInt64?
    while let now = read(waitingMilliseconds: last == nil ? 1000 : 30) { last = now }
    return last.map { Double($0 - sent) / 1e6 }
  }

  /// The bytes of the answer to what is sent.
  func bytes(ofAnswerTo bytes: String) -> Double? {
    let before = output.count
    return time(ofAnswerTo: bytes).map { _ in Double(output.count - before) }
  }

  /// The largest resident memory so far, in megabytes of 1,024 × 1,024 bytes.
  var peakMegabytes: Double {
    let status = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Double(line.filter(\.isNumber)) ?? 0) / 1024
  }

  /// Reads once; the time at which bytes came, or `nil` after silence or at the end.
  private func read(waitingMilliseconds milliseconds: Int32) -> UInt64? {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return nil }
    var part = [UInt8](repeating: 0, count: 65536)
    let count = Foundation.read(master, &part, part.count)
    guard count > 0 else { return nil }
    output += part.prefix(count)
    return DispatchTime.now().uptimeNanoseconds
  }
}

/// Why nothing could be measured.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
