import ContentParser
import Files
import Glibc

/// Writes what mends a companion into its folder: each file whole or not at all, with its permissions.
struct MendedFiles {
  let folder: String

  /// - Throws: `Failure` if a file is no longer what the mending was made of, or can't be written.
  func write(_ mending: Mending) throws(Failure) {
    // Nothing is begun that can't be ended.
    for file in mending.files { _ = try status(of: file) }
    for (index, file) in mending.files.enumerated() {
      do throws(Failure) {
        try write(file)
      } catch {
        throw Failure(
          "\(error.message); \(index) of \(mending.files.count) files were written before",
          code: error.code)
      }
    }
  }

  private func path(_ file: String) -> String { "\(folder)/\(file)" }

  /// The state of a file that is as it was read.
  private func status(of file: Mending.File) throws(Failure) -> stat {
    let descriptor = open(path(file.path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(file.path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      case .bytes(let bytes) = readCapped(descriptor, most: file.before.count + 1),
      bytes == file.before
    else {
      throw Failure("\(file.path) has changed meanwhile; check again", code: .unreadable)
    }
    var other = stat()
    if file.newPath != file.path, lstat(path(file.newPath), &other) == 0 {
      throw isThereAlready(file)
    }
    return status
  }

  private func isThereAlready(_ file: Mending.File) -> Failure {
    Failure("\(file.newPath) is there already; check again", code: .unreadable)
  }

  /// Puts what was written in a file's place, or under its new name.
  /// - Returns: 0, or the number of the error.
  private func put(_ temporary: String, in file: Mending.File) -> Int32 {
    if file.newPath != file.path {
      return move(temporary, toFreeName: path(file.newPath))
    }
    return rename(temporary, path(file.path)) == 0 ? 0 : errno
  }

  private func write(_ file: Mending.File) throws(Failure) {
    let before = try status(of: file)
    let parent = path(file.path).parentPath
    let temporary = "\(parent)/.lasttake-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(file.path) }
    var error = StandardStreams.write(file.after, to: descriptor) ?? 0
    // Its owner is kept where that may be; its permissions in any case.
    _ = fchown(descriptor, before.st_uid, before.st_gid)
    if error == 0, fchmod(descriptor, before.st_mode & 0o7777) != 0 { error = errno }
    if error == 0, fsync(descriptor) != 0 { error = errno }
    close(descriptor)
    if error == 0 { error = put(temporary, in: file) }
    guard error == 0 else {
      unlink(temporary)
      if error == EEXIST { throw isThereAlready(file) }
      errno = error
      throw failure(file.path)
    }
    if file.newPath != file.path, unlink(path(file.path)) != 0 { throw failure(file.path) }
  }

  private func failure(_ file: String) -> Failure {
    let error = errno
    return Failure(whyUnwritten(path(file), error), code: .unreadable)
  }
}
