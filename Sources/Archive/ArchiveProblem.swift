/// What kept an archive from being made.
public enum ArchiveProblem: Error, Hashable, CustomStringConvertible {
  /// With minizip's number of the error.
  case failed(path: String, code: Int32)

  public var description: String {
    switch self {
    case .failed(let path, let code): "“\(path)” can’t be archived: minizip gives error \(code)"
    }
  }
}
