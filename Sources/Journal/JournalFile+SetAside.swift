import Files
import FoundationEssentials
import Glibc

/// A damaged journal is never thrown away: it gets another name, with whatever lies beside it.
extension JournalFile {
  /// What SQLite keeps beside a database while it writes.
  static let besides = ["-journal", "-wal", "-shm"]

  /// The least that a database takes, in bytes; SQLite begins anew over what is shorter.
  private static let smallestFile = 512

  /// Whether SQLite must not have what stands here: something that is no file, less than a database,
  /// or one that is empty or missing while its unfinished transaction is there, which it would delete.
  static func mustBeSetAside(_ path: String) -> Bool {
    if [path, path + "-journal", path + "-wal"].contains(where: isNoFile) { return true }
    let size = size(of: path) ?? 0
    return size == 0 ? besides.contains { exists(path + $0) } : size < smallestFile
  }

  /// Gives the file, and what lies beside it, another name that nothing has. A name with the day.
  static func setAside(_ path: String, now: Int) throws(JournalProblem) -> JournalProblem {
    let free = try freeName(for: path, now: now)
    // What lies beside it first: without its database it would be played back into the new one.
    for ending in besides + [""] where exists(path + ending) {
      guard rename(path + ending, free + ending) == 0 else {
        throw .failed(path: path, reason: String(cString: strerror(errno)))
      }
    }
    return .setAside(path: path, as: free.lastPathPart)
  }

  private static func freeName(for path: String, now: Int) throws(JournalProblem) -> String {
    let day = Date(timeIntervalSince1970: TimeInterval(now)).formatted(
      .iso8601.year().month().day())
    let names = (1...1_000).lazy.map { "\(path).damaged-\(day)" + ($0 == 1 ? "" : "-\($0)") }
    let free = names.first { name in (besides + [""]).allSatisfy { !exists(name + $0) } }
    guard let free else { throw .damaged(path: path) }
    return free
  }

  // MARK: Before a transaction is played back

  /// Copies a database with the unfinished transaction beside it: were that another file's, playing
  /// it back would spoil the only copy there is. There is one only after a kill, or a power cut.
  /// - Returns: Whether there is a copy.
  static func keepCopy(of path: String) -> Bool {
    let unfinished = unfinished(path)
    guard !unfinished.isEmpty else { return false }
    dropCopy(of: path)
    for ending in unfinished + [""] where copyFile(path + ending, to: copy(of: path) + ending) != 0
    {
      dropCopy(of: path)
      return false
    }
    return true
  }

  /// Whether a transaction lies beside a database that has not come to its end.
  static func hasUnfinished(_ path: String) -> Bool { !unfinished(path).isEmpty }

  static func unfinished(_ path: String) -> [String] {
    ["-journal", "-wal"].filter { (size(of: path + $0) ?? 0) > 0 }
  }

  static func dropCopy(of path: String) {
    for ending in besides + [""] { unlink(copy(of: path) + ending) }
  }

  /// Puts the copy in the place of what was made of it.
  static func takeCopyBack(of path: String) {
    for ending in besides + [""] {
      unlink(path + ending)
      rename(copy(of: path) + ending, path + ending)
    }
  }

  private static func copy(of path: String) -> String { path + ".before" }

  // MARK: What stands at a path

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether it is a file in which nothing stands, and nothing of SQLite's stands beside it: the next
  /// start begins a journal in it.
  static func isEmpty(_ path: String) -> Bool { size(of: path) == 0 && !mustBeSetAside(path) }

  /// Whether something stands there that is no file, or leads to none.
  private static func isNoFile(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return stat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFREG
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
