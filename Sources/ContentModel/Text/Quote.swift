/// Words that somebody said or wrote, exact, with who, where, when and by what source.
public struct Quote: Hashable, Sendable {
  /// `quotes/` and a slug of the first words.
  public var id: EntityID
  /// The words, paragraph by paragraph, with their quotation marks.
  public var words: [Block]
  /// A person, or the source whose written text it is; `nil` if the attribution names neither.
  public var speaker: EntityID?
  /// The speaker as the attribution names them.
  public var speakerName: String
  /// To whom, or in what, it was said: `to the Guardian`.
  public var occasion: String
  /// `nil` if the attribution says `undated` or gives none that can be read.
  public var date: PartialDate?
  /// The date as the attribution writes it.
  public var dateText: String
  /// Whether the source built the words into a sentence of its own.
  public var isFragment: Bool
  /// The sources that the attribution's notes name.
  public var sources: [EntityID]
  /// The attribution as it was written, for the page.
  public var attribution: [Inline]
  /// The entry in which the quote stands.
  public var home: EntityID
  public var location: SourceLocation

  public init(
    id: EntityID, words: [Block], speaker: EntityID?, speakerName: String, occasion: String,
    date: PartialDate?, dateText: String, isFragment: Bool, sources: [EntityID],
    attribution: [Inline], home: EntityID, location: SourceLocation
  ) {
    self.id = id
    self.words = words
    self.speaker = speaker
    self.speakerName = speakerName
    self.occasion = occasion
    self.date = date
    self.dateText = dateText
    self.isFragment = isFragment
    self.sources = sources
    self.attribution = attribution
    self.home = home
    self.location = location
  }

  /// The words alone, paragraphs joined by a space.
  public var text: String { words.map(\.plainText).joined(separator: " ") }
}
