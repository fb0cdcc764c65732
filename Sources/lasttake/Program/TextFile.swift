import Display
import Files
import FoundationEssentials
import Glibc

/// A file of the reader's own, to which texts are added.
struct TextFile {
  /// The path in full.
  let path: String

  /// The largest file that is added to, in bytes.
  private static let limit = 16 << 20

  /// - Parameter typed: A path as it is typed, from the current folder or the reader's own (`~`).
  init(_ typed: String) {
    let words = typed.trimmed
    let home = words.expandingHome
    path =
      home.isAbsolutePath ? home : FileManager.default.currentDirectoryPath + "/" + home
  }

  /// Writes a text behind what is there, unless it stands there already, and tells in one line what
  /// came of it.
  func add(_ text: String) -> String {
    let file = open(path, O_CREAT | O_RDWR | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0o644)
    guard file >= 0 else { return refusal(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return "\(path) is no regular file; name another"
    }
    guard case .bytes(let bytes) = readCapped(file, most: Self.limit) else {
      return "\(path) can’t be read, or is larger than 16 MB; name another"
    }
    return add(pasteableText(text), to: String(decoding: bytes, as: UTF8.self), through: file)
  }

  private func add(_ text: String, to before: String, through file: Int32) -> String {
    guard !before.contains(text) else { return "It stands in \(path) already" }
    guard !before.allSatisfy(\.isWhitespace) else {
      return written(text + "\n", through: file) ?? "Written to \(path)"
    }
    guard path.hasSuffix(".json") else {
      let gap = before.hasSuffix("\n\n") ? "" : before.hasSuffix("\n") ? "\n" : "\n\n"
      return written(gap + text + "\n", through: file) ?? "Added to \(path)"
    }
    guard let joined = joinedArrays(before, text) else {
      return "\(path) holds no list in JSON, to which this could be added; name another"
    }
    do {
      try joined.write(toFile: path, atomically: true, encoding: .utf8)
      return "Added to \(path)"
    } catch {
      let number = (error as? CocoaError)?.underlying as? POSIXError
      return whyUnwritten(path, number?.code.rawValue ?? EIO)
    }
  }

  /// - Returns: What to say if it can't be; what was written of it is taken back.
  private func written(_ text: String, through file: Int32) -> String? {
    let size = lseek(file, 0, SEEK_END)
    guard let error = StandardStreams.write(text, to: file) else { return nil }
    ftruncate(file, size)
    return refusal(error)
  }

  private func refusal(_ error: Int32) -> String {
    whyUnwritten(path, error)
  }
}

/// Two arrays in JSON as one, each with its own words.
/// - Returns: `nil` unless both are arrays.
private func joinedArrays(_ one: String, _ other: String) -> String? {
  let texts = [one, other].map { $0.trimmed }
  let areArrays = texts.allSatisfy { text in
    (try? JSONDecoder().decode([AnyValue].self, from: Data(text.utf8))) != nil
  }
  guard areArrays else { return nil }
  let items = texts.map { String($0.dropFirst().dropLast()).trimmed }
  return "[\n  " + items.filter { !$0.isEmpty }.joined(separator: ",\n  ") + "\n]\n"
}

/// Whatever stands in a list.
private struct AnyValue: Decodable {
  init(from decoder: any Decoder) throws {}
}
