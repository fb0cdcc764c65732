import Files
import Glibc

/// Standard input, output and error as the program was given them: they may be closed or full.
enum StandardStreams {
  /// Makes them safe to use; to be called before anything is opened or written.
  static func prepare() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // The wrong way round: no file gets the number, and reading or writing still fails.
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    // Caught, not ignored, which other programs would inherit; what is written tells of the error.
    for signal in [SIGPIPE, SIGXFSZ] { catchInVain(signal) }
    // Where the parent ignores it, no child can be waited for.
    signal(SIGCHLD, SIG_DFL)
  }

  private static func catchInVain(_ signal: Int32) {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0, action.sa_flags & SA_SIGINFO == 0 else { return }
    action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  /// Writes everything.
  /// - Returns: `nil`, or the number of the error that kept the rest from being written.
  static func write(_ text: String, to stream: Int32) -> Int32? {
    write(Array(text.utf8), to: stream)
  }

  /// Writes everything.
  /// - Returns: `nil`, or the number of the error that kept the rest from being written.
  static func write(_ bytes: [UInt8], to stream: Int32) -> Int32? { writeAll(bytes, to: stream) }
}
