import CNcurses
import Glibc

/// The signals that the program lives through, brought to its loop through a pipe: stopping,
/// going on, and a window of another size; and word of one that ends it, from `Rescue`.
enum SignalQueue {
  static let caught = [SIGTSTP, SIGCONT, SIGWINCH]

  /// The pipe's reading and writing ends.
  private static let ends: (reading: Int32, writing: Int32) = {
    var both: [Int32] = [-1, -1]
    pipe(&both)
    for end in both {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (both[0], both[1])
  }()

  /// Readable when a signal waits.
  static var descriptor: Int32 { ends.reading }

  /// Catches them from now on.
  static func start() {
    _ = ends
    for signal in caught { curses_catch_signal(signal, note, 0) }
  }

  /// Leaves them to what they do by themselves.
  static func stop() {
    for signal in caught { curses_catch_signal(signal, SIG_DFL, 0) }
  }

  /// The signals that came since the last call, in their order.
  static func take() -> [Int32] {
    var numbers: [Int32] = []
    var number: UInt8 = 0
    while read(ends.reading, &number, 1) == 1 { numbers.append(Int32(number)) }
    return numbers
  }

  /// The last of stopping and going on that came since the last call, which is what holds: going on
  /// undoes a stop that has not been yet, as the system has it. `nil` if neither came.
  static func takeLastOfJob() -> Int32? { take().last { $0 == SIGTSTP || $0 == SIGCONT } }

  private static let note: @convention(c) (Int32) -> Void = { signal in
    // Whoever had the terminal meanwhile may have left it so that Ctrl-S stops what is written.
    if signal == SIGCONT { Rescue.setOwnModes() }
    add(signal)
  }

  /// Adds a signal, from a handler of one; the queue was started before.
  static func add(_ signal: Int32) {
    let before = errno
    // The lowest byte, which is the first on the processors there are; without a conversion, for the
    // reason that `Rescue.asks` tells.
    var number = signal
    _ = write(ends.writing, &number, 1)
    errno = before
  }
}
