import Reading
import Search

/// What a list is narrowed to, as typed: words, and in the list of notes tags with their sign. `#` alone
/// stands for any tag, the beginning of a tag for all that begin so.
struct ListFilter: Hashable {
  private let words: FilterWords
  private let tags: [String]

  init(_ text: String) {
    words = FilterWords(text)
    tags = text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("#") }
      .map { $0.dropFirst().lowercased() }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether all that this leaves was left by the one before: a tag is among the words with its sign.
  func narrows(_ before: ListFilter) -> Bool { words.narrows(before.words) }

  /// - Parameter text: What is looked at of the row.
  func leaves(_ row: CatalogueRow, _ text: FilterText) -> Bool {
    guard text.contains(words) else { return false }
    return row.tags.map { own in tags.allSatisfy { tag in own.contains { $0.hasPrefix(tag) } } }
      ?? true
  }
}

extension [CatalogueRow] {
  /// `#light 3, #care`: the tags of the notes, those that most have first; empty without any.
  var tagsInBrief: String {
    var counts: [String: Int] = [:]
    for tag in flatMap({ $0.tags ?? [] }) { counts[tag, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { $0.value > 1 ? "#\($0.key) \($0.value)" : "#\($0.key)" }.joined(separator: ", ")
  }
}
