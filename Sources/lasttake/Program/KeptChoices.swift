import Files
import FoundationEssentials
import Glibc
import Interface

/// What the reader has chosen by a key, kept for the next start in a small file beside the journals: a
/// line for each, `theme light over dark`.
///
/// A choice holds until the settings file says something else than it did when it was made: what was set
/// last holds.
struct KeptChoices {
  private struct Kept {
    var value: String
    /// What the settings file said then; `nil` if nothing.
    var written: String?
  }

  private var kept: [String: Kept] = [:]
  private static let names = ["theme", "measure", "mouse"]
  private static let largestFile = 4096

  static var path: String? { StateFolder.path.map { "\($0)/choices" } }

  /// What was kept; nothing where there is no such file, or none that can be read.
  static var own: KeptChoices {
    let file = path.map { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) } ?? -1
    guard file >= 0 else { return KeptChoices("") }
    defer { close(file) }
    guard case .bytes(let bytes) = readCapped(file, most: largestFile) else {
      return KeptChoices("")
    }
    return KeptChoices(String(decoding: bytes, as: UTF8.self))
  }

  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").map(String.init)
      guard let name = words.first, Self.names.contains(name) else { continue }
      switch words.count {
      case 2: kept[name] = Kept(value: words[1])
      case 4 where words[2] == "over": kept[name] = Kept(value: words[1], written: words[3])
      default: continue
      }
    }
  }

  /// What was chosen; `nil` if nothing was, or if the file has been changed since.
  /// - Parameter written: What the settings file says.
  func value(of name: String, over written: String?) -> String? {
    kept[name].flatMap { $0.written == written ? $0.value : nil }
  }

  /// Takes a choice; one that the settings file has already needs no keeping.
  mutating func take(_ choice: Choice, over written: [String: String]) {
    let (name, value) =
      switch choice {
      case .theme(let name): ("theme", name)
      case .measure(let columns): ("measure", "\(columns)")
      case .mouse(let isOn): ("mouse", "\(isOn)")
      }
    kept[name] = written[name] == value ? nil : Kept(value: value, written: written[name])
  }

  var text: String {
    Self.names.compactMap { name in
      kept[name].map { kept in
        "\(name) \(kept.value)" + (kept.written.map { " over \($0)" } ?? "") + "\n"
      }
    }.joined()
  }

  /// Keeps a choice beside those that are kept.
  /// - Returns: Why it can't be kept; `nil` if it is.
  static func keep(_ choice: Choice, over written: [String: String]) -> String? {
    guard let folder = StateFolder.path, let path else {
      return "There is no home folder to keep it in"
    }
    var choices = own
    choices.take(choice, over: written)
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = "\(path).\(getpid())"
    let file = open(draft, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return "It can’t be kept in \(path): \(Self.reason(errno))" }
    let error = StandardStreams.write(choices.text, to: file)
    guard close(file) == 0, error == nil, rename(draft, path) == 0 else {
      let reason = Self.reason(error ?? errno)
      unlink(draft)
      return "It can’t be kept in \(path): \(reason)"
    }
    return nil
  }

  private static func reason(_ error: Int32) -> String { String(cString: strerror(error)) }
}
