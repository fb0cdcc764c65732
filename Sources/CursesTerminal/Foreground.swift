import Glibc

/// Whose turn it is on a terminal that several jobs of a shell share.
enum Foreground {
  /// Whether the terminal is this program's. So it is, too, where there are no jobs.
  static func isOurs(_ terminal: Int32) -> Bool {
    let group = tcgetpgrp(terminal)
    return group < 0 || group == getpgrp()
  }

  /// Whether it is within a moment: a program that was told to go on may be about to be brought to the
  /// front, and whoever stops then is stopped there.
  private static func isOurs(_ terminal: Int32, soon: Bool) -> Bool {
    for _ in 0..<10 where !isOurs(terminal) { usleep(5_000) }
    return isOurs(terminal)
  }

  /// Stops, as often as it takes, until the shell brings the program to the front, so that it takes
  /// the terminal from nobody. Goes on at once where there is no shell left that could.
  ///
  /// To be called while `SignalQueue` catches the signals.
  static func waitForTurn(on terminal: Int32) {
    while !isOurs(terminal, soon: true) {
      // The whole job, or else its shell would not notice.
      kill(0, SIGTTOU)
      // A program whose shell is gone is not stopped by it, and so doesn't go on either.
      let signals = SignalQueue.take()
      // Who is asked to stop as soon as it goes on is still to stop.
      if signals.last(where: { $0 != SIGWINCH }) == SIGTSTP { SignalQueue.add(SIGTSTP) }
      guard signals.contains(SIGCONT) else { return }
    }
  }
}
