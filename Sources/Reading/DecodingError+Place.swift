extension DecodingError {
  /// What is wrong and where, such as `notes[3].created: …`.
  public var placed: String {
    let context =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: nil as Context?
      }
    guard let context else { return "\(self)" }
    let path = context.codingPath.reduce("") { path, key in
      path + (key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue)
    }
    let words = context.debugDescription
    return path.isEmpty ? words : "\(path): \(words)"
  }
}
