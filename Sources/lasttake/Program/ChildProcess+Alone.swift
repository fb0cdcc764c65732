import Dispatch
import Glibc

extension ChildProcess {
  /// Starts a program that goes its own way: in a session of its own, so that it outlives this terminal,
  /// with nothing to read and nowhere to write, and with signals as they are by default. It is never
  /// waited for; that it has ended is taken note of beside.
  /// - Returns: Whether there is such a program.
  static func startAlone(_ arguments: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
    guard let child = spawn(arguments, actions: &actions, attributes: &attributes) else {
      return false
    }
    // Else it would stay in the table of processes as long as this program runs.
    DispatchQueue(label: "child").async { _ = wait(for: child, milliseconds: nil) }
    return true
  }

  /// `POSIX_SPAWN_SETSID` of glibc 2.26 and musl, which Swift does not see without `_GNU_SOURCE`.
  private static let newSession: Int32 = 0x80
}
