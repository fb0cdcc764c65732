import ContentModel
import Files
import Glibc

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
    switch readCapped(file, most: largestFile) {
    case .bytes(let bytes): return bytes
    case .failed(let error):
      errno = error
      throw Unreadable(reason: "\(lastReason); no setting was read")
    case .tooLarge:
      throw Unreadable(
        reason: "larger than \(largestFile >> 10) KB; no setting was read, so shorten it")
    }
  }

  /// The system's words for what just failed.
  private static var lastReason: String {
    let words = String(cString: strerror(errno))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
