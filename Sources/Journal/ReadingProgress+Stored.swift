import Reading

extension ReadingProgress {
  /// The parts that were read as the database and JSON keep them: hexadecimal numbers in order, with a
  /// space between; `nil` if there are none.
  var storedParts: String? {
    parts.isEmpty ? nil : parts.sorted().map { String($0, radix: 16) }.joined(separator: " ")
  }

  /// What `storedParts` wrote; what is no such number is left out.
  static func parts(stored text: String) -> Set<UInt32> {
    Set(text.split(separator: " ").compactMap { UInt32($0, radix: 16) })
  }
}
