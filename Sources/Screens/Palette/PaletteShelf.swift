import ContentModel

/// The rows of all that has a name, made once for each reading of the content, when the palette is
/// first opened.
public final class PaletteShelf {
  private var kept: (edition: Int, rows: [PaletteRow])?
  /// How often they were made; what a test counts.
  public private(set) var makings = 0

  public init() {}

  public func entities(of library: Library, edition: Int) -> [PaletteRow] {
    if let kept, kept.edition == edition { return kept.rows }
    makings += 1
    let rows = PaletteRow.entities(of: library)
    kept = (edition, rows)
    return rows
  }
}
