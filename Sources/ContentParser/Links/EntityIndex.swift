import ContentModel

/// Which pages a companion has, by path and by name, and what it calls things by; known before any of
/// them is parsed.
struct EntityIndex: Equatable, Sendable {
  private let idOfPath: [String: EntityID]
  /// Of all pages.
  let ids: Set<EntityID>
  /// The slugs of the goals.
  let goals: [String]

  let vocabulary: Vocabulary

  init(_ pages: [String: EntityID], vocabulary: Vocabulary = .standard) {
    self.vocabulary = vocabulary
    idOfPath = pages
    ids = Set(pages.values)
    goals = pages.values.filter { $0.folder == "goals" }.map(\.slug).sorted()
  }

  func has(_ id: EntityID) -> Bool { ids.contains(id) }

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
