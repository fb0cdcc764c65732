import Citation
import ContentModel
import Display
import Reading
import Search
import TextLayout

/// What a screen may look at besides itself.
public struct Context {
  public var library: Library
  /// Which reading of the content the library is; a page set from an earlier one is set anew.
  public var edition: Int
  /// Of the whole terminal.
  public var size: Size
  /// The part of the terminal that the screen has: all of it, or one side of a split.
  public var area: Rect
  /// How long a line of text may be at most, in columns.
  public var measure: Int
  public var theme: Theme
  public var keymap: Keymap
  /// The reader's clock.
  public var stamp: Stamp
  /// What the reader has read, marked, noted and looked for.
  public var journal: JournalContents
  /// Where pages that stand beside lists are kept.
  public let shelf: PageShelf
  private let indexes: IndexShelf
  private let fingerprints: FingerprintShelf

  /// - Parameter size: Of the whole terminal, which the screen has to itself.
  public init(
    library: Library, edition: Int, size: Size, measure: Int, theme: Theme, keymap: Keymap,
    stamp: Stamp = .none, journal: JournalContents, shelf: PageShelf = PageShelf(),
    indexes: IndexShelf = IndexShelf(), fingerprints: FingerprintShelf = FingerprintShelf()
  ) {
    self.library = library
    self.edition = edition
    self.size = size
    area = Rect(size)
    self.measure = measure
    self.theme = theme
    self.keymap = keymap
    self.stamp = stamp
    self.journal = journal
    self.shelf = shelf
    self.indexes = indexes
    self.fingerprints = fingerprints
  }

  /// Whether the screen has to do with a part of the terminal.
  public var isPart: Bool { area != Rect(size) }

  /// All that can be searched.
  public var scope: SearchScope {
    indexes.scope(of: library, edition: edition, notes: journal.notes)
  }

  /// Tells whether the words of a page have changed; `nil` for a page that isn't there, or has not been
  /// read yet.
  public func fingerprint(of id: EntityID) -> String? {
    fingerprints.fingerprint(of: id, in: library, edition: edition)
  }

  /// The same for a part of the terminal.
  public func narrowed(to area: Rect) -> Context {
    var context = self
    context.area = area
    return context
  }
}
