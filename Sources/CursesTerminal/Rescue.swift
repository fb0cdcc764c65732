import CNcurses
import Glibc

/// Gives the terminal back when a signal ends the program, be it from outside or a trap of its own.
///
/// One that asks the program to end, while its loop has the terminal, is first left to the loop,
/// which keeps what was typed and then ends by that signal. If a second one comes, or the loop is not
/// done after `grace`, the program ends here and now.
///
/// A signal handler may neither allocate nor lock nor use ncurses. What it needs is therefore
/// written down beforehand, at an address that stays, and the handler only calls `tcgetattr`,
/// `tcsetattr`, `tcgetpgrp`, `write`, `sigaction`, `alarm` and `raise`, which POSIX allows there.
enum Rescue {
  private struct Belongings {
    /// The terminal's modes before this program, and those of this program.
    var modes = termios()
    var ownModes = termios()
    /// What to send so that the terminal is as before; see `farewell`.
    var farewell = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    /// Whether the terminal is ours at the moment.
    var isNeeded = false
    /// Whether a sequence may be half sent.
    var isWriting = false
    /// The thread that has the terminal.
    var thread = pthread_self()
    /// The signal that asked the program to end; 0 if none did.
    var ending: Int32 = 0
  }

  nonisolated(unsafe) private static let belongings: UnsafeMutablePointer<Belongings> = {
    let pointer = UnsafeMutablePointer<Belongings>.allocate(capacity: 1)
    pointer.initialize(to: Belongings())
    return pointer
  }()

  /// Every signal from outside that ends a program unless it says otherwise, but SIGKILL; and but
  /// SIGXFSZ, which tells of a file that may not grow: whoever writes it tells the reader.
  private static let endingSignals = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2,
    SIGXCPU,
  ]

  /// Those that the program brings upon itself. They can't be put off.
  private static let traps = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS]

  /// Whether it is one of those that ask the program to end, rather than tell it that something is
  /// wrong. Compared by hand: without optimisation an array's `contains` may allocate at its first use,
  /// and the handler may have interrupted whoever was allocating.
  private static func asks(_ signal: Int32) -> Bool {
    signal == SIGINT || signal == SIGTERM || signal == SIGHUP
  }

  /// How long the loop may take to end, in seconds.
  private static let grace: UInt32 = 2

  /// Those that are typed: Ctrl-C and Ctrl-\.
  private static let typedSignals = [SIGINT, SIGQUIT]

  /// Remembers the terminal on standard output as it is now, and takes over the signals that would
  /// end the program. To be called before anything about the terminal is changed.
  static func prepare(farewell: [UInt8]) {
    rememberModes()
    belongings.pointee.thread = pthread_self()
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
    for signal in endingSignals { curses_catch_signal(signal, end, 1) }
    for signal in traps { curses_catch_signal(signal, giveBackAndEnd, 1) }
  }

  /// The terminal is the program's no more.
  static func giveUp() {
    belongings.pointee.isNeeded = false
  }

  /// The terminal is another program's for a while, and so are Ctrl-C and Ctrl-\ typed meanwhile.
  /// They are caught and not ignored, because the other program would inherit that.
  static func lend() {
    giveUp()
    for signal in typedSignals { curses_catch_signal(signal, { _ in }, 0) }
  }

  /// The terminal is the program's again.
  static func takeBack() {
    belongings.pointee.isNeeded = true
    for signal in typedSignals { curses_catch_signal(signal, end, 1) }
  }

  // MARK: Ending in order

  /// The signal that asked the program to end; `nil` if none did.
  static var ending: Int32? {
    belongings.pointee.ending == 0 ? nil : belongings.pointee.ending
  }

  /// Ends the program as the signal that asked it to would have; goes on if none did.
  static func endIfAsked() {
    guard let signal = ending else { return }
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }

  /// Leaves the end to the loop, if it has the terminal and a signal has asked it for the first time.
  /// - Returns: Whether it is left to it.
  private static func leaveToLoop(_ signal: Int32) -> Bool {
    guard belongings.pointee.isNeeded, belongings.pointee.ending == 0,
      asks(signal), Foreground.isOurs(STDOUT_FILENO)
    else { return false }
    belongings.pointee.ending = signal
    curses_catch_signal(signal, end, 1)
    alarm(grace)
    SignalQueue.add(signal)
    return true
  }

  // MARK: The terminal's modes

  /// Takes the modes as they are now for those to be given back.
  static func rememberModes() {
    tcgetattr(STDOUT_FILENO, &belongings.pointee.modes)
  }

  /// Takes the modes as they are now for this program's own.
  static func rememberOwnModes() {
    tcgetattr(STDOUT_FILENO, &belongings.pointee.ownModes)
  }

  /// Sets this program's own modes, if the terminal is its; also from a handler of a signal. Output that
  /// Ctrl-S had stopped goes on.
  static func setOwnModes() {
    let before = errno
    if belongings.pointee.isNeeded, Foreground.isOurs(STDOUT_FILENO) {
      tcsetattr(STDOUT_FILENO, TCSANOW, &belongings.pointee.ownModes)
    }
    errno = before
  }

  /// Gives the modes back, whatever they are now.
  static func restoreModes() {
    while tcsetattr(STDOUT_FILENO, TCSADRAIN, &belongings.pointee.modes) != 0, errno == EINTR {}
  }

  // MARK: Steps that are taken whole

  /// Says that output begins, and that it has ended; a signal between the two breaks it off.
  static func beginWriting() { belongings.pointee.isWriting = true }
  static func endWriting() { belongings.pointee.isWriting = false }

  /// Puts off what would end the program, so that the terminal is either taken or given back and not
  /// half of each.
  /// - Returns: What to give to `release`.
  static func hold() -> sigset_t {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in endingSignals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    return before
  }

  static func release(_ before: sigset_t) {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// A signal from outside may come to any thread. Only the one that has the terminal knows whether it
  /// is writing, and can put off its end.
  private static let end: @convention(c) (Int32) -> Void = { signal in
    if leaveToLoop(signal) { return }
    let thread = belongings.pointee.thread
    guard pthread_equal(thread, pthread_self()) == 0 else {
      // The alarm says that the loop did not end as it was asked to.
      let asked = belongings.pointee.ending
      giveBackAndEnd(signal == SIGALRM && asked != 0 ? asked : signal)
      return
    }
    curses_catch_signal(signal, end, 1)
    pthread_kill(thread, signal)
  }

  /// Its signal has its default action again, and arrives when this returns.
  private static let giveBackAndEnd: @convention(c) (Int32) -> Void = { signal in
    let kept = belongings.pointee
    belongings.pointee.isNeeded = false
    if kept.isNeeded {
      // CAN breaks off what is half sent, and a terminal then drops that.
      var cancel: UInt8 = 0x18
      if kept.isWriting { _ = write(STDOUT_FILENO, &cancel, 1) }
      _ = write(STDOUT_FILENO, kept.farewell.baseAddress, kept.farewell.count)
      var modes = kept.modes
      var current = termios()
      // A shell that has the terminal again may have set modes of its own.
      let isOurs = tcgetattr(STDOUT_FILENO, &current) == 0 && current.hasModes(of: kept.ownModes)
      if isOurs || Foreground.isOurs(STDOUT_FILENO) {
        tcsetattr(STDOUT_FILENO, TCSANOW, &modes)
      }
    }
    raise(signal)
  }
}

extension termios {
  fileprivate func hasModes(of other: termios) -> Bool {
    c_iflag == other.c_iflag && c_oflag == other.c_oflag && c_cflag == other.c_cflag
      && c_lflag == other.c_lflag
  }
}
