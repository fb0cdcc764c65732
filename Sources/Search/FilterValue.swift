/// A value that a filter can have.
struct FilterValue: Hashable, Sendable {
  /// What is typed after the colon.
  let key: String
  /// What it is called.
  let label: String
  /// Other names that find it.
  let others: [String]
  /// All of them, the key first, folded.
  let names: [FoldedText]

  init(key: String, label: String, others: [String] = []) {
    self.key = key
    self.label = label
    self.others = others
    names = ([key, label] + others).map { FoldedText($0) }
  }

  /// Whether a name contains the folded bytes; whether the key begins with them, of a year.
  func matches(_ bytes: [UInt8], in field: Query.Field) -> Bool {
    field == .year
      ? key.utf8.starts(with: bytes) : names.contains { $0.contains(bytes) }
  }

  /// Whether a word of one of the names begins with the folded bytes.
  func begins(with bytes: [UInt8]) -> Bool {
    names.contains { name in
      name.occurrences(of: bytes).contains { name.isStartOfWord($0.lowerBound) }
    }
  }

  func hasKey(_ bytes: [UInt8]) -> Bool { names.first?.bytes == bytes }
}
