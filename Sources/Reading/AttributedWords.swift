import ContentModel

/// The share of a passage that one voice has, with all that says whose it is: kept beside notes and
/// bookmarks, so that words know their speaker even when their page is gone. What is not known, or
/// does not apply, is empty.
public struct AttributedWords: Hashable, Sendable {
  public var words: String
  /// Who said them; empty if they are the companion's own.
  public var speaker: String
  /// To whom, or in what: `to the Guardian`.
  public var occasion: String
  /// As the attribution writes it.
  public var date: String
  /// The titles of the sources.
  public var source: String
  /// How what they say stands: `disputed: Who had the key`.
  public var standing: String

  public init(
    words: String, speaker: String = "", occasion: String = "", date: String = "",
    source: String = "", standing: String = ""
  ) {
    self.words = words
    self.speaker = speaker
    self.occasion = occasion
    self.date = date
    self.source = source
    self.standing = standing
  }

  /// Speaker, occasion and date in one line; empty for the companion's own words.
  public var saidBy: String {
    [speaker, occasion, date].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
