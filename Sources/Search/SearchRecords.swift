import ContentModel

/// What another searcher needs to find the same as `SearchIndex` does, in the same order, as a page in a
/// browser does: everything that can be found with its words, and the values that filters know.
public struct SearchRecords: Sendable {
  /// A value that a filter can have.
  public struct Value: Hashable, Sendable {
    public let field: Query.Field
    /// The names that find it: first what is typed after the colon, then what it is called.
    public let names: [String]
  }

  /// In reading order.
  public let items: [SearchItem]
  /// In the order of their first items.
  public let values: [Value]
  /// For each item, the numbers of its values.
  public let valuesOfItems: [[Int]]

  public init(_ library: Library) {
    var values = ItemValues(library)
    items = SearchItems(library).items
    valuesOfItems = items.map { values.numbers(of: $0) }
    self.values = zip(values.all.fields, values.all.values).map { field, value in
      Value(field: field, names: [value.key, value.label] + value.others)
    }
  }

  /// Words that keep themselves as their stems, though the English stemmer knows others.
  public static var wordsWithoutStem: [String] { Stemmer.strangers }

  /// The letters that fold to others, lower case, by what they fold to: `e` has `é`, `ę` … For every
  /// other scalar its general category tells what it is folded to.
  public static let foldedLetters: [(folded: String, letters: String)] = {
    var letters: [String: String] = [:]
    for value in ScalarFolding.blocksOfLetters.joined() {
      guard let scalar = Unicode.Scalar(value), let folded = ScalarFolding.variant(scalar) else {
        continue
      }
      letters[folded, default: ""].unicodeScalars.append(scalar)
    }
    return letters.sorted { $0.key < $1.key }.map { (folded: $0.key, letters: $0.value) }
  }()
}
