import ContentModel
import Display

/// An article set for one width: lines from top to bottom, and what they lead to.
public struct Page: Hashable, Sendable {
  /// No line is wider.
  public let columns: Int
  public var lines: [Line] = []
  /// In reading order.
  public var targets: [Target] = []
  /// In reading order.
  public var headings: [PageHeading] = []
  /// Where each quote, by its id, and each callout begins.
  public var landmarks: [EntityID: Position] = [:]
  /// Where each event is told, by its place in the file.
  public var events: [SourceLocation: Position] = [:]
  /// Where the entry's own text ends and what the program adds begins.
  public var endOfText = Position(block: 0, offset: 0)
  /// The text of each block, words separated by one space: what find-in-page searches, so that a
  /// phrase is found across the line it is broken at.
  public var texts: [String] = []

  init(columns: Int) { self.columns = columns }
}

/// One line of a page.
public struct Line: Hashable, Sendable {
  public var spans: [Span]
  /// Where the line's first character stands in the text; a blank line has the next one's.
  public var position: Position

  /// Whether nothing of the text stands on it.
  public var isBlank: Bool { spans.allSatisfy { $0.position == nil } }

  /// How many columns it takes.
  public var columns: Int { spans.reduce(0) { $0 + displayWidth($1.text) } }

  /// The characters alone.
  public var text: String { spans.map(\.text).joined() }
}

/// Characters of one line that look alike and lead to the same place.
public struct Span: Hashable, Sendable {
  public var text: String
  public var role: Role
  public var emphasis: Emphasis = []
  /// The index of what it leads to in the page's targets.
  public var target: Int?
  /// Where its first character stands in the text; `nil` if it is only drawn.
  public var position: Position?
}

/// A place in a text that stays the same however the text is set.
public struct Position: Hashable, Sendable, Comparable {
  /// Which of the page's texts, from 0.
  public var block: Int
  /// How many of its characters come before.
  public var offset: Int

  public init(block: Int, offset: Int) {
    self.block = block
    self.offset = offset
  }

  public static func < (a: Position, b: Position) -> Bool {
    (a.block, a.offset) < (b.block, b.offset)
  }
}

/// Something on the page that leads somewhere.
public struct Target: Hashable, Sendable {
  public enum Destination: Hashable, Sendable {
    case link(LinkTarget)
    case note(label: String)
  }

  public var destination: Destination
  public var position: Position
}

/// A heading with its place on the page.
public struct PageHeading: Hashable, Sendable {
  public var level: Int
  public var title: String
  public var anchor: String
  public var position: Position
}

extension Page {
  /// The line that holds a position: the last one that begins at or before it; 0 on an empty page.
  /// Of a blank line and the one it has its position from, the latter.
  public func line(at position: Position) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The line on which a target begins.
  public func line(ofTarget index: Int) -> Int {
    lines.firstIndex { $0.spans.contains { $0.target == index } }
      ?? line(at: targets[index].position)
  }

  /// Where a heading with this anchor stands.
  public func position(ofAnchor anchor: String) -> Position? {
    headings.first { $0.anchor == anchor }?.position
  }
}
