extension DecodingError {
  /// What is wrong and where, such as `notes[3].created: …`.
  public var placed: String {
    switch self {
    case .keyNotFound(let key, let context):
      Self.placed("“\(key.stringValue)” is missing", at: context.codingPath)
    case .valueNotFound(_, let context):
      Self.placed("null stands in the place of a value", at: context.codingPath)
    case .typeMismatch(_, let context), .dataCorrupted(let context):
      Self.placed(context.debugDescription, at: context.codingPath)
    @unknown default: "\(self)"
    }
  }

  private static func placed(_ words: String, at keys: [any CodingKey]) -> String {
    let path = keys.reduce("") { path, key in
      path + (key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue)
    }
    return path.isEmpty ? words : "\(path): \(words)"
  }
}
