import ContentModel

/// A quote that a query found, and where.
public struct QuoteHit: Hashable, Sendable {
  public let quote: Quote
  /// The quote's words, `quote.text`, to which the highlights refer.
  public let text: String
  /// What matched in `text`: whole characters, in order, none overlapping another.
  public let highlights: [Range<String.Index>]
  /// What matched in `quote.speakerName`, in the same way.
  public let speakerHighlights: [Range<String.Index>]
  /// How well the quote's own words answer, from 0, which is not at all. Hits come best first.
  public let score: Int
  /// The values by which filters know the quote.
  let values: FilterValues
}
