import FoundationEssentials
import Glibc
import Reading

/// What a program could not keep by its end, in a file beside the journal, until a program opens the
/// journal that can: a part of a journal, as JSON.
struct UnkeptFile {
  let path: String

  /// - Parameter journal: The journal's path.
  init(of journal: String) { path = journal + ".unkept.json" }

  /// Keeps more in it.
  /// - Returns: Whether it is on the disk.
  func keep(_ contents: JournalContents) -> Bool {
    var all = contents
    if let before { all.merge(before) }
    guard let json = try? all.json() else { return false }
    let new = path + ".\(getpid())"
    let file = open(new, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    let isWritten = Self.write(Array(json.utf8), to: file) && fsync(file) == 0
    guard close(file) == 0, isWritten, rename(new, path) == 0 else {
      unlink(new)
      return false
    }
    return true
  }

  /// Gives a journal what is in it, and takes it away when the journal has it. What is no part of a
  /// journal stays as it is.
  func give(to journal: JournalFile) {
    guard access(path, F_OK) == 0, let contents = before else { return }
    do throws(JournalProblem) {
      try journal.write([.merge(contents)])
      unlink(path)
    } catch {
      // It waits for the next opening.
    }
  }

  private var before: JournalContents? {
    (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { try? JournalContents(json: $0) }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}
