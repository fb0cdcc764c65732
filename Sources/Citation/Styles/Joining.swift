extension [String] {
  /// Those that are not empty, with spaces between.
  var joinedBySpaces: String { filter { !$0.isEmpty }.joined(separator: " ") }

  /// Those that are not empty, with commas between.
  var joinedByCommas: String { filter { !$0.isEmpty }.joined(separator: ", ") }

  /// `A`, `A and B`, `A, B, and C`
  var listed: String {
    guard count > 2 else { return joined(separator: " and ") }
    return self[..<(count - 1)].joined(separator: ", ") + ", and " + self[count - 1]
  }
}
