import Glibc

/// Holds back other programs while this one opens a journal, so that only one begins it, brings it
/// to a new schema, or sets it aside.
struct FolderLock: Sendable {
  private let folder: Int32

  /// Where a file system has no such locks there is nothing to wait for.
  /// - Returns: `nil` if another program has the folder for longer than the patience lasts.
  init?(_ path: String, _ patience: LockPatience) throws(JournalProblem) {
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
    repeat {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
    } while patience.wait()
    close(folder)
    return nil
  }

  func release() { close(folder) }
}

/// Whether files can be locked where a file is. SQLite tells of the lack as it tells of a lock that
/// another program has.
enum FileLocks {
  /// - Returns: Whether the system refuses any lock on the file. It asks for a byte that SQLite never
  ///   locks, when no connection of this program holds a lock: all would be gone with the asking.
  static func areMissing(at path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_RDLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_len = 1
    return fcntl(file, F_SETLK, &lock) != 0 && isLack(errno)
  }

  /// Whether an error says that there are no locks, rather than that one is taken.
  static func isLack(_ error: Int32) -> Bool {
    [ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL].contains(error)
  }
}
