/// What the help says of a place before its keys: what it is for, and what the signs on it mean. A
/// screen declares its own beside its place.
public struct Guide: Hashable, Sendable {
  /// A sign as it is drawn, and what it means there.
  public struct Sign: Hashable, Sendable {
    /// What of a companion's own it tells of, so that another companion has others in its place.
    public enum Topic: Hashable, Sendable { case callouts, goalGrades }

    public let mark: String
    public let words: String
    public let topic: Topic?

    public init(_ mark: String, _ words: String, of topic: Topic? = nil) {
      self.mark = mark
      self.words = words
      self.topic = topic
    }
  }

  /// What the help calls the place; `nil` for the place's own title.
  public let title: String?
  /// Two sentences: what the place is for, and how it is used.
  public let purpose: String
  /// In the order in which they are looked for; none where nothing needs telling.
  public let signs: [Sign]

  public init(title: String? = nil, _ purpose: String, signs: [Sign] = []) {
    self.title = title
    self.purpose = purpose
    self.signs = signs
  }

  /// Of a place that has no help of its own.
  public static let none = Guide("")
}
