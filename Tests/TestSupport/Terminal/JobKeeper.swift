import Foundation

/// A shell that keeps one job, says on the terminal when the job has stopped, and lets it go on when
/// it is told to.
final class JobKeeper {
  private var orders: [Int32] = [-1, -1]
  private var reports: [Int32] = [-1, -1]
  /// The number of the job's process, once known.
  private(set) var job: pid_t = 0

  /// What it says on the terminal.
  static let stopped = "<stopped>"
  static let ended = "<ended>"

  // No loop around `fg`: bash leaves it when Ctrl-Z stops the job. After SIGSTOP the shell has to
  // help itself to a terminal that it can use, as those with a line editor do.
  private static let script = """
    set -m
    trap : INT QUIT
    modes=$(stty -g)
    run() { sh -c 'echo $$ >&4; exec 3<&- 4>&-; exec "$@"' sh "$@"; }
    behind() { while [ -n "$(jobs -r)" ]; do sleep 0.02; done; }
    keep() {
      case $1 in
      147) stty $modes ;;
      148|149|150) ;;
      *) printf '\(ended)'; exit $1 ;;
      esac
      printf '\(stopped)'
      read -r word <&3 || exit
      if [ $word = front ]; then fg; keep $?; else bg; behind; keep $1; fi
    }
    if [ "$1" != behind ]; then run "$@"; keep $?; fi
    shift
    run "$@" &
    behind
    keep 149
    """

  init() throws {
    guard pipe(&orders) == 0, pipe(&reports) == 0 else { throw Pseudoterminal.Failed() }
    // Away from the numbers that the shell is to have them under.
    orders = orders.map(Self.moved)
    reports = reports.map(Self.moved)
  }

  deinit { for end in orders + reports where end >= 0 { close(end) } }

  private static func moved(_ descriptor: Int32) -> Int32 {
    defer { close(descriptor) }
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 20)
  }

  func command(startsBehind: Bool) -> [String] {
    ["bash", "--norc", "-c", Self.script, "keeper"] + (startsBehind ? ["behind"] : [])
  }

  func handOver(_ actions: inout posix_spawn_file_actions_t) {
    posix_spawn_file_actions_adddup2(&actions, orders[0], 3)
    posix_spawn_file_actions_adddup2(&actions, reports[1], 4)
  }

  /// To be called when the shell runs.
  func begin() {
    close(orders[0])
    close(reports[1])
    (orders[0], reports[1]) = (-1, -1)
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while read(reports[0], &byte, 1) == 1, byte != 0x0A { bytes.append(byte) }
    job = pid_t(String(decoding: bytes, as: UTF8.self)) ?? 0
  }

  func tell(_ word: String) { _ = write(orders[1], word + "\n", word.utf8.count + 1) }
}

extension Pseudoterminal {
  /// The number of the program's process, be it a job or not.
  public var program: pid_t { keeper?.job ?? process }

  /// Reads until the job has stopped, once more than before.
  /// - Returns: Whether it has.
  public func waitUntilStopped() -> Bool { waitForNext(JobKeeper.stopped) }

  /// Lets the stopped job go on, in front as with `fg`, or behind as with `bg`.
  public func goOn(behind: Bool = false) { keeper?.tell(behind ? "behind" : "front") }
}
