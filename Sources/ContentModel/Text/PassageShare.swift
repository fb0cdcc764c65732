/// The share of a passage that one voice has.
public struct PassageShare: Hashable, Sendable {
  public enum Voice: Hashable, Sendable {
    /// The companion's own prose.
    case own
    case quote(EntityID)
    /// Somebody whom the page doesn't name.
    case unnamed
  }

  public var voice: Voice
  /// The callout in which the words stand.
  public var callout: EntityID?
  /// As the content has them, paragraphs parted by an empty line; of code, its lines.
  public var words: String
  public var isCode: Bool

  public init(voice: Voice, callout: EntityID? = nil, words: String, isCode: Bool = false) {
    self.voice = voice
    self.callout = callout
    self.words = words
    self.isCode = isCode
  }
}
