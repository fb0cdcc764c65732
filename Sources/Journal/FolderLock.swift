import Foundation

/// Holds back other programs while this one opens a journal, so that only one begins it, brings it
/// to a new schema, or sets it aside.
struct FolderLock: Sendable {
  private let folder: Int32

  /// Waits up to five seconds. Where a file system has no such locks there is nothing to wait for.
  init(_ path: String) throws(JournalProblem) {
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
    for _ in 0..<5_000 {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
      usleep(1_000)
    }
    close(folder)
    throw .busy(path: path)
  }

  func release() { close(folder) }
}
