import ContentModel

/// Texts of a page that are another's words, or that stand otherwise than the prose around them.
public struct PagePart: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// What somebody said, in this quote.
    case quote(EntityID)
    /// The line that says who did.
    case attribution(of: EntityID)
    /// What somebody said whom the page doesn't name.
    case quotation
    case callout(EntityID)
    /// What stands beside the main text, under a title of its own.
    case aside
    /// What is kept line by line.
    case code
  }

  public var kind: Kind
  /// The indices of its texts in the page.
  public var texts: Range<Int>
}
