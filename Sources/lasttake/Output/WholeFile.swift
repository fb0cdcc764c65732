import Files
import Glibc

/// A file that is there whole or not at all: its bytes are written beside its place, and then given that.
struct WholeFile {
  let path: String

  /// Whether nothing stands there, or a file that begins so: any other would be lost.
  func isFree(forFilesThatBegin start: [UInt8]) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT == S_IFREG else { return false }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var found = [UInt8](repeating: 0, count: start.count)
    return status.st_size == 0 || read(file, &found, found.count) == start.count && found == start
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    let draft = "\(path).lasttake-\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(errno) }
    var error = StandardStreams.write(bytes, to: file) ?? 0
    if error == 0, fsync(file) != 0 { error = errno }
    if close(file) != 0, error == 0 { error = errno }
    if error == 0, rename(draft, path) != 0 { error = errno }
    guard error == 0 else {
      unlink(draft)
      throw failure(error)
    }
  }

  private func failure(_ error: Int32) -> Failure {
    Failure("\(path) can’t be written: \(String(cString: strerror(error)))", code: .unreadable)
  }
}
