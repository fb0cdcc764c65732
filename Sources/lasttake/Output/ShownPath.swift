import FoundationEssentials
import Glibc

/// How the files of a folder are named from where the program was started, so that an editor or a
/// terminal opens them there: as the folder was named if that is a way from here, in short if it
/// lies below or near, and else in full.
struct ShownPath {
  private let folder: String

  /// - Parameters:
  ///   - folder: As it was named.
  ///   - here: The current folder, in full.
  init(_ folder: String, from here: String = FileManager.default.currentDirectoryPath) {
    guard folder.hasPrefix("/") else {
      self.folder = Self.tidy(folder)
      return
    }
    let (real, start) = (realPath(folder), realPath(here))
    self.folder = Self.way(from: start, to: real) ?? Self.tidy(folder)
  }

  /// A file of the folder, by its path in it.
  subscript(file: String) -> String {
    switch folder {
    case "", ".": file
    case "/": "/\(file)"
    default: "\(folder)/\(file)"
    }
  }

  /// Without what makes no difference.
  private static func tidy(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// The relative path, if it goes up no more than twice and is the shorter.
  private static func way(from start: String, to end: String) -> String? {
    let (from, to) = (start.split(separator: "/"), end.split(separator: "/"))
    let common = zip(from, to).prefix { $0 == $1 }.count
    guard from.count - common <= 2 else { return nil }
    let parts = Array(repeating: "..", count: from.count - common) + to[common...].map(String.init)
    let way = parts.joined(separator: "/")
    return way.utf8.count < end.utf8.count ? way : nil
  }
}
