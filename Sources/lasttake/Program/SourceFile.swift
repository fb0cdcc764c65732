import ContentModel
import Files
import Glibc

/// Writes a page into a companion's folder, where none is yet.
enum SourceFile {
  /// - Returns: Whether the file was made; not where there is one of the name.
  static func create(_ path: String, in folder: String, text: String) throws(Failure) -> Bool {
    let file = "\(folder)/\(path)"
    let parent = file.parentPath
    if mkdir(parent, 0o755) != 0, errno != EEXIST { throw failure(parent, errno) }
    // Under its own name only when it is whole.
    let unfinished = "\(parent)/.\(getpid()).unfinished"
    defer { unlink(unfinished) }
    // What can't be made there is told of the folder, and what can't be written of the page: the other
    // name is nobody's.
    unlink(unfinished)
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure(parent, errno) }
    try write(text, to: descriptor, of: file)
    let error = Files.move(unfinished, toFreeName: file)
    guard error == 0 || error == EEXIST else { throw failure(file, error) }
    return error == 0
  }

  private static func write(
    _ text: String, to descriptor: Int32, of file: String
  ) throws(Failure) {
    let error = writeAll(Array(text.utf8), to: descriptor)
    let isClosed = close(descriptor) == 0
    if let error { throw failure(file, error) }
    guard isClosed else { throw failure(file, errno) }
  }

  private static func failure(_ path: String, _ error: Int32) -> Failure {
    Failure(whyUnwritten(path, error), code: .unreadable)
  }
}
