import ContentModel

/// One change as JSON.
struct ChangeRecord: Encodable {
  let id: String
  let date: String
  /// `update` or `correction`.
  let kind: String
  let title: String
  let words: String
  /// The entry in which it is told.
  let home: String
  /// The pages that it is about.
  let entries: [String]
  let sources: [String]

  init(_ change: Change) {
    id = change.id.description
    date = change.date.description
    kind = change.kind.rawValue
    title = change.title
    words = change.words
    home = change.home.typed
    entries = change.entries.map(\.typed)
    sources = change.sources.map(\.description)
  }
}
