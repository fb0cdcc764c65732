import Glibc

/// What tells a file that was written anew from the same file: which it is, how long, and when it was
/// changed.
struct FileStamp: Equatable, Sendable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int
  private let modified: [Int]
  private let changed: [Int]

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
  }

  /// Whether the file may have been written once more within the same tick of the file system's
  /// clock, in which case its stamp would not tell. Ticks are of some milliseconds.
  var isFresh: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age = (now.tv_sec - changed[0]) * 1_000 + (now.tv_nsec - changed[1]) / 1_000_000
    return age < 50
  }
}
