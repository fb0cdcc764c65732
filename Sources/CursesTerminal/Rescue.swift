import CNcurses
import Glibc

/// Gives the terminal back when a signal ends the program, be it from outside or a trap of its own.
///
/// A signal handler may neither allocate nor lock nor use ncurses. What it needs is therefore
/// written down beforehand, at an address that stays, and the handler only calls `tcsetattr`,
/// `write` and `raise`, which POSIX allows there.
enum Rescue {
  private struct Belongings {
    var modes = termios()
    /// What to send so that the terminal is as before; see `farewell`.
    var farewell = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    /// Whether the terminal is ours at the moment.
    var isNeeded = false
  }

  nonisolated(unsafe) private static let belongings: UnsafeMutablePointer<Belongings> = {
    let pointer = UnsafeMutablePointer<Belongings>.allocate(capacity: 1)
    pointer.initialize(to: Belongings())
    return pointer
  }()

  /// Every signal that ends a program unless it says otherwise, but SIGKILL.
  private static let fatalSignals = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS,
    SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ,
  ]

  /// Those among them that are typed: Ctrl-C and Ctrl-\.
  private static let typedSignals = [SIGINT, SIGQUIT]

  /// Remembers the terminal on standard output as it is now, and takes over the signals that would
  /// end the program. To be called before anything about the terminal is changed.
  static func prepare(farewell: [UInt8]) {
    tcgetattr(STDOUT_FILENO, &belongings.pointee.modes)
    belongings.pointee.farewell.deallocate()
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: farewell.count)
    _ = bytes.initialize(from: farewell)
    belongings.pointee.farewell = bytes
    belongings.pointee.isNeeded = true
    // A stack overflow leaves no room for its own handler.
    let size = 1 << 16
    var spare = stack_t(
      ss_sp: UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16), ss_flags: 0,
      ss_size: size)
    sigaltstack(&spare, nil)
    for signal in fatalSignals { curses_catch_signal(signal, giveBackAndEnd, 1) }
  }

  /// The terminal is the program's no more.
  static func end() {
    belongings.pointee.isNeeded = false
  }

  /// The terminal is another program's for a while, and so are Ctrl-C and Ctrl-\ typed meanwhile.
  /// They are caught and not ignored, because the other program would inherit that.
  static func lend() {
    belongings.pointee.isNeeded = false
    for signal in typedSignals { curses_catch_signal(signal, { _ in }, 0) }
  }

  /// The terminal is the program's again.
  static func takeBack() {
    belongings.pointee.isNeeded = true
    for signal in typedSignals { curses_catch_signal(signal, giveBackAndEnd, 1) }
  }

  /// Its signal has its default action again, and arrives when this returns.
  private static let giveBackAndEnd: @convention(c) (Int32) -> Void = { signal in
    let kept = belongings.pointee
    let group = tcgetpgrp(STDOUT_FILENO)
    // In the background the terminal is somebody else's.
    if kept.isNeeded && (group == -1 || group == getpgrp()) {
      var modes = kept.modes
      _ = write(STDOUT_FILENO, kept.farewell.baseAddress, kept.farewell.count)
      tcsetattr(STDOUT_FILENO, TCSANOW, &modes)
    }
    raise(signal)
  }
}
