import Foundation

/// The reader's own editor, from `VISUAL` or `EDITOR`: words parted by spaces are its arguments, and
/// no shell reads them.
struct Editor {
  /// Why nothing was edited, in one line.
  struct Failed: Error {
    let message: String
  }

  var environment: (String) -> String? = { Environment[$0] }

  /// Lets the reader edit a text.
  /// - Returns: What the file held when the editor ended well.
  func edit(_ text: String) throws(Failed) -> String {
    guard let command = environment("VISUAL") ?? environment("EDITOR") else {
      throw Failed(message: "Neither VISUAL nor EDITOR names an editor; write it in a line")
    }
    let words = command.split(separator: " ").map(String.init)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lasttake-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("note.md")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try text.write(to: file, atomically: false, encoding: .utf8)
    } catch {
      throw Failed(message: "A file for the editor can’t be written; write it in a line")
    }
    switch ChildProcess.run(words + [file.path]) {
    case .ended(0): break
    case .ended(let code):
      throw Failed(message: "The editor ended with \(code); the note is as it was")
    case .notFound, .timedOut:
      throw Failed(message: "There is no editor ‘\(words.first ?? "")’; write it in a line")
    }
    guard let data = try? Data(contentsOf: file) else {
      throw Failed(message: "The editor left no text; the note is as it was")
    }
    return String(decoding: data.prefix(1_000_000), as: UTF8.self)
  }
}
