import ContentModel
import Glibc

/// Writes a page into a companion's folder, where none is yet.
enum SourceFile {
  /// - Returns: Whether the file was made; not where there is one of the name.
  static func create(_ path: String, in folder: String, text: String) throws(Failure) -> Bool {
    let file = "\(folder)/\(path)"
    let parent = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
    if mkdir(parent, 0o755) != 0, errno != EEXIST { throw failure(parent) }
    // Under its own name only when it is whole.
    let unfinished = "\(parent)/.\(getpid()).unfinished"
    defer { unlink(unfinished) }
    try write(text, to: unfinished)
    if link(unfinished, file) == 0 { return true }
    if errno == EEXIST { return false }
    // Some file systems know no second name.
    guard errno == EPERM || errno == EOPNOTSUPP, access(file, F_OK) != 0,
      rename(unfinished, file) == 0
    else { throw failure(file) }
    return true
  }

  private static func write(_ text: String, to file: String) throws(Failure) {
    unlink(file)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure(file) }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = failure(file)
        close(descriptor)
        throw failure
      }
      written += count
    }
    guard close(descriptor) == 0 else { throw failure(file) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure("\(path): \(String(cString: strerror(errno)))", code: .unreadable)
  }
}
