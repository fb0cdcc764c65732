/// A path that can only lead to something inside the site's folder.
struct SitePath {
  /// The names of its folders, and of its file.
  let folders: [String]
  let name: String

  /// `nil` for a path that leads elsewhere.
  init?(_ path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = names.last, path.utf8.count < 1_000,
      names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) })
    else { return nil }
    self.name = name
    folders = names.dropLast()
  }
}
