import Files
import Glibc
import Site

/// A file that is written whole or not at all: its bytes are written beside its place, and then given that.
struct WholeFile {
  /// As it is typed, from the current folder.
  let path: String

  /// Whether it is no file but a way to somewhere else, as a pipe: nothing that stands there is lost.
  var isPassage: Bool {
    var status = stat()
    return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// Whether nothing stands there, or a file that is known by its first hundred bytes: any other would be
  /// lost.
  func isFree(forFilesThat isKnown: (_ start: [UInt8]) -> Bool) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, !isPassage else { return true }
    guard status.st_mode & S_IFMT == S_IFREG else { return false }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var found = [UInt8](repeating: 0, count: 100)
    let count = read(file, &found, found.count)
    return status.st_size == 0 || count > 0 && isKnown(Array(found[..<count]))
  }

  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// - Throws: `Failure`, which names the file and says why.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var status = stat()
    // What is no file, as a pipe, has no room beside it.
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try write(bytes, to: open(path, O_WRONLY | O_CLOEXEC))
    }
    let mode = status.st_mode
    try puttingOffEnd { () throws(Failure) in try write(bytes, replacing: mode) }
  }

  /// - Parameter mode: Of the file that is there; 0 if none is.
  private func write(_ bytes: [UInt8], replacing mode: mode_t) throws(Failure) {
    let place = realPath(path)
    var name = Array("\(place).XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw failure(errno) }
    let draft = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do throws(Failure) {
      try write(bytes, to: file)
      let mask = umask(0)
      umask(mask)
      chmod(draft, mode == 0 ? 0o666 & ~mask : mode & 0o7777)
      guard rename(draft, place) == 0 else { throw failure(errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private func write(_ bytes: [UInt8], to file: Int32) throws(Failure) {
    guard file >= 0 else { throw failure(errno) }
    var error = StandardStreams.write(bytes, to: file) ?? 0
    // A pipe can't be synchronised, and needn't be.
    if error == 0, fsync(file) != 0, errno != EINVAL, errno != EROFS { error = errno }
    if close(file) != 0, error == 0 { error = errno }
    if error != 0 { throw failure(error) }
  }

  private func failure(_ error: Int32) -> Failure {
    Failure(whyUnwritten(path, error), code: .unreadable)
  }
}
