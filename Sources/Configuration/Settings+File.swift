import ContentModel
import Foundation

extension Settings {
  /// The most that is read of the file, in bytes.
  static let largestFile = 64 << 10

  /// Reads the file of this path; one that isn't there sets nothing and is no fault.
  public static func read(_ path: String, _ choices: SettingChoices) -> Parsed<Settings> {
    do throws(Unreadable) {
      guard let bytes = try contents(of: path) else { return Parsed(Settings(choices)) }
      return parse(bytes, file: path, choices)
    } catch {
      let problem = Diagnostic(
        .error, rule: "unreadable", error.reason, at: SourceLocation(file: path))
      return Parsed(Settings(choices), [problem])
    }
  }

  private struct Unreadable: Error {
    let reason: String
  }

  /// The file's bytes; `nil` if there is no such file. Never waits for a device or a pipe.
  private static func contents(of path: String) throws(Unreadable) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw Unreadable(reason: "\(lastReason); let it be read, or move it away")
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Unreadable(reason: "not a regular file; put one of YAML in its place")
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: largestFile + 1)
    while bytes.count <= largestFile {
      let count = Foundation.read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Unreadable(reason: "\(lastReason); no setting was read")
      }
      if count == 0 { return bytes }
      bytes += piece.prefix(count)
    }
    throw Unreadable(
      reason: "larger than \(largestFile >> 10) KB; no setting was read, so shorten it")
  }

  /// The system's words for what just failed.
  private static var lastReason: String {
    let words = String(cString: strerror(errno))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
