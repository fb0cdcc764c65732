extension String {
  /// What a path names, without the folder it stands in; `/` of the root.
  public var lastPathPart: String {
    let parts = split(separator: "/")
    return parts.last.map(String.init) ?? (hasPrefix("/") ? "/" : "")
  }

  /// The folder that a path stands in: empty where it names none, `/` of what stands in the root and
  /// of the root itself.
  public var parentPath: String {
    let name = lastPathPart
    var rest = self[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    rest = rest.dropLast(name == "/" ? 0 : name.count)
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    return String(rest)
  }
}
