import Glibc

/// A file that is written whole or not at all, over whatever it held.
struct WholeFile {
  /// As it is typed, from the current folder.
  let path: String

  /// - Throws: `Failure`, which names the file and says why.
  func write(_ text: String) throws(Failure) {
    var status = stat()
    // What is no file, as a pipe, has no room beside it.
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try write(text, to: open(path, O_WRONLY | O_CLOEXEC))
    }
    var name = Array("\(place).XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw failure(errno) }
    let draft = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do throws(Failure) {
      try write(text, to: file)
      let mask = umask(0)
      umask(mask)
      chmod(draft, status.st_mode == 0 ? 0o666 & ~mask : status.st_mode & 0o7777)
      guard rename(draft, place) == 0 else { throw failure(errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Where the file is, at the end of all links.
  private var place: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private func write(_ text: String, to file: Int32) throws(Failure) {
    guard file >= 0 else { throw failure(errno) }
    let problem = StandardStreams.write(text, to: file)
    let isClosed = close(file) == 0
    if let error = problem ?? (isClosed ? nil : errno) { throw failure(error) }
  }

  private func failure(_ error: Int32) -> Failure {
    Failure("\(path) can't be written: \(String(cString: strerror(error)))", code: .unreadable)
  }
}
