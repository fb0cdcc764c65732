import BundledContent
import Files
import FoundationEssentials
import Glibc

/// Lets the reader edit a file of the content, where that is a folder they may write.
struct PageEditing {
  let folder: String
  /// Where the companions are that travel with the program.
  var bundled = BundledContent.folders
  var environment: (String) -> String? = { Environment[$0] }
  /// Who is back sooner than this, in seconds, has written nothing.
  var leastSeconds = 1.0

  /// Opens a file at a line in the reader's editor, and waits for it.
  /// - Parameter file: Relative to the content folder.
  /// - Returns: What came of it, in one line, and whether the file was written.
  func edit(_ file: String, atLine line: Int) -> (words: String, isChanged: Bool) {
    let path = URL(fileURLWithPath: folder).appendingPathComponent(file).path
    let before = FileState(path)
    let words = edit(path, named: file, atLine: line) { FileState(path) != before }
    return (words, FileState(path) != before)
  }

  private func edit(
    _ path: String, named file: String, atLine line: Int, isChanged: () -> Bool
  ) -> String {
    if let refusal = refusal(of: path, named: file) { return refusal }
    let command: EditorCommand
    do {
      command = try EditorCommand(environment)
    } catch {
      return "\(error.reason); set one, as in EDITOR=nano"
    }
    let start = Date()
    switch ChildProcess.run(command.opening(path, atLine: max(1, line))) {
    case .notFound, .timedOut:
      return "There is no editor ‘\(command.words[0])’; VISUAL or EDITOR names it"
    case .ended(let code) where code != 0:
      return "The editor ended with \(code); \(file) is as the editor left it"
    case .ended, .unknown: break
    }
    if isChanged() { return "\(file) is changed" }
    let isAtOnce = Date().timeIntervalSince(start) < leastSeconds
    return isAtOnce
      ? "The editor came back at once; what it saves later is read when it comes"
      : "\(file) is as it was"
  }

  /// Why the file can't be edited; `nil` if it can.
  private func refusal(of path: String, named file: String) -> String? {
    if let companion = ProgramsOwn.companion(in: folder, of: bundled) {
      return "This companion comes with the program and is not edited here; copy \(companion), "
        + "and --content reads the copy"
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return "\(path) is no file that can be edited"
    }
    guard access(path, W_OK) == 0 else {
      return whyUnwritten(path, errno)
    }
    return nil
  }
}

/// What changes of a file when somebody writes it.
private struct FileState: Equatable {
  private let facts: [Int]

  init(_ path: String) {
    var status = stat()
    facts =
      stat(path, &status) == 0
      ? [
        Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
        status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
      ] : []
  }
}
