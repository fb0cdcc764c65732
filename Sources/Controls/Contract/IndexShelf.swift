import ContentModel
import Search

/// The index over the quotes, made once for each reading of the content, when it is first asked for.
public final class IndexShelf {
  private var kept: (edition: Int, index: QuoteIndex)?
  /// How many indexes were made; what a test counts.
  public private(set) var makings = 0

  public init() {}

  public func index(of library: Library, edition: Int) -> QuoteIndex {
    if let kept, kept.edition == edition { return kept.index }
    makings += 1
    let index = QuoteIndex(library)
    kept = (edition, index)
    return index
  }
}
