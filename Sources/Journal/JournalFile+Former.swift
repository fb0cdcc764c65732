import Glibc
import Reading

/// A companion that has got an identity takes over the journal that was known by its title.
extension JournalFile {
  /// Where a journal is, and where the one is that it is to be made of.
  struct Place {
    let path: String
    /// `nil` if there is none, or the journal is there already.
    let former: String?
  }

  static func place(of companion: String, identity: String?, in folder: String) -> Place {
    let path = folder + "/" + name(of: companion, identity: identity)
    let former = folder + "/" + name(of: companion)
    let isTakenOver = identity == nil || !isMissing(path) || isMissing(former)
    return Place(path: resolved(path), former: isTakenOver ? nil : resolved(former))
  }

  /// The file that a link leads to, beside which SQLite keeps what it writes; a path that is none, or
  /// leads nowhere, stays.
  private static func resolved(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      let real = realpath(path, nil)
    else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  static func isMissing(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 && errno == ENOENT
  }

  /// Makes the journal at a path a copy of the former one. That one stays: an older program, or
  /// another companion of the same title, goes on with it.
  /// - Returns: Whether all of it is there; if not, nothing is.
  static func takeOver(_ former: JournalOpening, at path: String) -> Bool {
    guard let journal = former.journal else { return false }
    let new = path + ".new"
    unlink(new)
    do throws(JournalProblem) {
      try makeFile(new)
      try journal.copy(to: new)
    } catch {
      unlink(new)
      return false
    }
    defer { unlink(new) }
    // Where folders can't be locked another program may have been faster: what it made stays. Where
    // there are no hard links either, nobody can tell.
    return link(new, path) == 0 || errno == EEXIST || rename(new, path) == 0
  }
}
