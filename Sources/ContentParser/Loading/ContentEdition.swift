import ContentModel

/// One reading of a companion's folder: what it says, what is wrong with it, and what the next
/// reading need not read again.
public struct ContentEdition: Sendable {
  public let companion: Companion
  /// One for each cause: those that others may hang on first, then in the order of their places.
  public internal(set) var diagnostics: [Diagnostic]
  /// Whether `companion.yml` can't be made sense of, so that the companion is not to be shown in place
  /// of an earlier one.
  public let hasBrokenManifest: Bool
  /// How many files were read and parsed for this edition; the others are those of the one before.
  public let filesParsed: Int
  let index: EntityIndex
  let levels: RuleLevels
  let pages: [String: KeptPage]
}

/// A page as it was read, with what tells whether its file has changed since.
struct KeptPage: Sendable {
  let stamp: FileStamp
  let page: PageFile
}
