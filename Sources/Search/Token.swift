/// One part of a query.
struct Token: Hashable, Sendable {
  enum Kind: Hashable { case word, phrase, filter(Query.Field) }

  let kind: Kind
  /// Whether what has it is left out.
  let isExcluded: Bool
  /// Folded, without marks; of a filter, what follows the colon.
  let value: [UInt8]
  /// Where the whole part stands in the query's text.
  let range: Range<String.Index>
  /// Where each word of the value stands in the query's text.
  let words: [Word]

  struct Word: Hashable {
    let value: [UInt8]
    let range: Range<String.Index>

    var text: String { String(decoding: value, as: UTF8.self) }
  }

  /// What a filter looks at; `nil` for words and phrases.
  var field: Query.Field? {
    if case .filter(let field) = kind { field } else { nil }
  }
}
