import ContentModel

extension EntityID {
  /// The folder of ids for what is no page of the companion.
  public static let elsewhere = "elsewhere"

  /// An id that no page has, for an address or any other words.
  public static func elsewhere(_ words: String) -> EntityID {
    EntityID(folder: elsewhere, slug: words.isEmpty ? "unknown" : words)
  }
}
