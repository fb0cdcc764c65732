/// The name of a thing in a companion: `folder/slug`, from its file without the ordering number.
///
/// Commands, links and the journal refer to entities by this name only. `life/02-los-angeles.md`
/// is `life/los-angeles`; quotes are `quotes/…`, questions `questions/…`, from their own words.
public struct EntityID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first part: a strand's id, or `goals`, `people`, `sources`, `quotes`, `questions`.
  public let folder: String
  /// The second part, without the ordering number.
  public let slug: String

  public init(folder: String, slug: String) {
    self.folder = folder
    self.slug = slug
  }

  /// Reads `folder/slug`; `nil` if there is no slash or a part is empty. A slash is one also before a
  /// mark that Unicode would set over it, as in a file's path.
  public init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let folder = text[..<slash]
    let slug = text[text.utf8.index(after: slash)...]
    guard !folder.isEmpty, !slug.isEmpty else { return nil }
    self.init(folder: String(folder), slug: String(slug))
  }

  public var description: String { "\(folder)/\(slug)" }

  public static func < (a: EntityID, b: EntityID) -> Bool {
    (a.folder, a.slug) < (b.folder, b.slug)
  }
}
