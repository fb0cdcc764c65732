/// Why nothing of a content folder could be opened. One line each, with what to do.
public enum ContentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path leads to no folder.
  case noFolder(String)
  /// The folder is there and can't be listed; the system's reason.
  case unreadableFolder(String, reason: String)
  /// The folder has no `companion.yml`.
  case noManifest(String)
  /// `companion.yml` is there and can't be read; the reason.
  case unreadableManifest(String, reason: String)

  public var description: String {
    switch self {
    case .noFolder(""): "the folder has no name; name one that holds a companion.yml"
    case .noFolder(let path):
      "\(path): no such folder; name a folder that holds a companion.yml"
    case .unreadableFolder(let path, let reason):
      "\(path): \(reason); check the folder's permissions"
    case .noManifest(let path):
      "\(path): no companion.yml in this folder; name a folder that holds one"
    case .unreadableManifest(let path, let reason):
      "\(path)/companion.yml: \(reason); a companion can't be opened without it"
    }
  }
}
