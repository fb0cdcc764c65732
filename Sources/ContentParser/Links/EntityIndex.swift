import ContentModel

/// Which pages a companion has, by path and by name; known before any of them is parsed.
struct EntityIndex: Equatable, Sendable {
  private let idOfPath: [String: EntityID]
  /// The slugs of the goals.
  let goals: [String]

  init(_ pages: [String: EntityID]) {
    idOfPath = pages
    goals = pages.values.filter { $0.folder == "goals" }.map(\.slug).sorted()
  }

  /// Of all pages, in no order.
  var ids: some Collection<EntityID> { idOfPath.values }

  /// The page in the file at this path, relative to the content folder.
  subscript(path: String) -> EntityID? { idOfPath[path] }

  /// The paths in the same folder as this one, to find the nearest among them.
  func neighbours(of path: String) -> [String] {
    let folder = folderPart(of: path)
    return idOfPath.keys.filter { folderPart(of: $0) == folder }.sorted()
  }
}

/// `life` for `life/02-los-angeles.md`, empty for `about.md`.
func folderPart(of path: String) -> Substring {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
}
