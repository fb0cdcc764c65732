import ContentModel
import TextLayout

/// The pages that stand beside lists, set once for what they show and how wide they are, so that a key
/// which leaves them as they are does not set them again.
public final class PageShelf {
  /// What a page is of.
  public struct Label: Hashable {
    /// What it shows, and by what name where several are shown of one entry.
    public var id: EntityID
    public var name: String
    public var columns: Int
    public var edition: Int

    public init(_ id: EntityID, name: String = "", columns: Int, edition: Int) {
      self.id = id
      self.name = name
      self.columns = columns
      self.edition = edition
    }
  }

  /// As many as one screen shows, and those that it showed a moment ago.
  private static let limit = 12

  private var pages: [(label: Label, page: Page)] = []
  /// How many pages were set; what a test counts.
  public private(set) var settings = 0

  public init() {}

  /// The page of a label; set by the body if it is not on the shelf.
  public func page(_ label: Label, set: () -> Page) -> Page {
    if let index = pages.firstIndex(where: { $0.label == label }) {
      pages.append(pages.remove(at: index))
      return pages[pages.count - 1].page
    }
    settings += 1
    let page = set()
    pages.append((label, page))
    if pages.count > Self.limit { pages.removeFirst() }
    return page
  }
}
