import ContentModel
import Reading
import Search

/// The index over everything that can be searched, made once for each reading of the content, when it
/// is first asked for, if none was given before; that over the reader's own notes, once for each change of them.
public final class IndexShelf {
  private var kept: (edition: Int, index: SearchIndex)?
  private var scope: (edition: Int, notes: [ReaderNote], scope: SearchScope)?
  /// How many indexes of the content were made; what a test counts.
  public private(set) var makings = 0

  public init() {}

  public func scope(of library: Library, edition: Int, notes: [ReaderNote]) -> SearchScope {
    if let scope, scope.edition == edition, scope.notes == notes { return scope.scope }
    let made = SearchScope(
      index(of: library, edition: edition), notes: notes.map { $0.item(in: library) },
      in: library)
    scope = (edition, notes, made)
    return made
  }

  /// Takes an index that was made beside the loop.
  public func keep(_ index: SearchIndex, edition: Int) { kept = (edition, index) }

  private func index(of library: Library, edition: Int) -> SearchIndex {
    if let kept, kept.edition == edition { return kept.index }
    makings += 1
    let index = SearchIndex(library)
    kept = (edition, index)
    return index
  }
}

extension ReaderNote {
  /// The note as a search finds it: by what the reader wrote, and by the words that it hangs on.
  fileprivate func item(in library: Library) -> SearchItem {
    var item = SearchItem(
      .note, in: entity, at: passage.map(SearchItem.Spot.words) ?? .top,
      text: body.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      setting: [library[entity]?.title ?? "", passage?.exact ?? "", creator])
    item.name = id
    return item
  }
}
