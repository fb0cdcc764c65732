import FoundationEssentials

extension String {
  /// The text without the spaces and line ends around it.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// A path in full where it begins in somebody's home folder: `~/notes.md`, `~ada/notes.md`.
  var expandingHome: String {
    guard first == "~" else { return self }
    let name = dropFirst().prefix { $0 != "/" }
    let files = FileManager.default
    let home =
      name.isEmpty
      ? files.homeDirectoryForCurrentUser : files.homeDirectory(forUser: String(name))
    guard let path = home?.path else { return self }
    return path + dropFirst(1 + name.count)
  }
}
