import Glibc
import Synchronization

/// How long a connection waits while other programs have the journal: until a moment that whoever
/// uses the connection sets before each use.
final class LockPatience: Sendable {
  /// In nanoseconds, by the clock that is never set.
  private let end: Atomic<UInt64>
  private let waits = Atomic(0)

  /// Begins with so many milliseconds.
  init(milliseconds: Int) {
    end = Atomic(Self.moment(in: milliseconds))
  }

  /// How often there was something to wait for.
  var count: Int { waits.load(ordering: .relaxed) }

  /// Waits at most so many milliseconds from now on, over all that follows.
  func begin(milliseconds: Int) {
    end.store(Self.moment(in: milliseconds), ordering: .relaxed)
  }

  /// Waits for a millisecond: two busy writers that ask so often take fair turns.
  /// - Returns: Whether to ask again; at once not so if no time is left.
  func wait() -> Bool {
    guard Self.moment(in: 0) < end.load(ordering: .relaxed) else { return false }
    waits.add(1, ordering: .relaxed)
    usleep(1_000)
    return true
  }

  private static func moment(in milliseconds: Int) -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    return now + UInt64(max(0, milliseconds)) * 1_000_000
  }
}
