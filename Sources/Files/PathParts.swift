/// Paths are parted at their slashes as the system parts them: also where the next name begins with a
/// mark that Unicode would set over the slash.
extension String {
  private static let slash = UInt8(ascii: "/")

  /// Whether a path begins at the root.
  public var isAbsolutePath: Bool { utf8.first == Self.slash }

  /// What a path names, without the folder it stands in; `/` of the root.
  public var lastPathPart: String {
    let parts = utf8.split(separator: Self.slash)
    return parts.last.map { String(Substring($0)) } ?? (isAbsolutePath ? "/" : "")
  }

  /// The folder that a path stands in: empty where it names none, `/` of what stands in the root and
  /// of the root itself.
  public var parentPath: String {
    let name = lastPathPart
    var rest = utf8[...]
    while rest.count > 1, rest.last == Self.slash { rest.removeLast() }
    rest = rest.dropLast(name == "/" ? 0 : name.utf8.count)
    while rest.count > 1, rest.last == Self.slash { rest.removeLast() }
    return String(Substring(rest))
  }
}
