import ContentModel
import Display

/// An article set for one width: lines from top to bottom, and what they lead to.
public struct Page: Hashable, Sendable {
  /// No line is wider.
  public let columns: Int
  /// How wide the margin is in which notes stand; `nil` if the page was set without one.
  public let marginColumns: Int?
  public var lines: [Line] = []
  /// In reading order.
  public var targets: [Target] = []
  /// In reading order.
  public var headings: [PageHeading] = []
  /// Where each quote, by its id, and each callout begins.
  public var landmarks: [EntityID: Position] = [:]
  /// Where the places stand that links name, headings aside.
  public var anchors: [String: Position] = [:]
  /// Where each block of the file begins, in reading order of the page.
  public var fileLines: [FileLine] = []
  /// Where each event is told, by its place in the file.
  public var events: [SourceLocation: Position] = [:]
  /// Whose words stand where, inner parts before outer ones.
  public var parts: [PagePart] = []
  /// In reading order.
  var tables: [PageTable] = []
  /// Where the entry's own text ends and what the program adds begins.
  public var endOfText = Position(block: 0, offset: 0)
  /// The text of each block, words separated by one space: what find-in-page searches, so that a
  /// phrase is found across the line it is broken at.
  public var texts: [String] = []
  /// The notes beside the lines, from top to bottom; none overlaps another.
  public var marginNotes: [MarginNote] = []
  /// The line on which each target begins.
  private var targetLines: [Int] = []

  init(columns: Int, marginColumns: Int? = nil) {
    self.columns = columns
    self.marginColumns = marginColumns
  }

  /// Finds the lines of the targets, once all lines are set.
  mutating func findTargetLines() {
    var lines: [Int?] = Array(repeating: nil, count: targets.count)
    for (number, line) in self.lines.enumerated() {
      for target in line.spans.compactMap(\.target) where lines[target] == nil {
        lines[target] = number
      }
    }
    targetLines = targets.indices.map { lines[$0] ?? line(at: targets[$0].position) }
  }

  /// The line on which a target begins.
  public func line(ofTarget index: Int) -> Int { targetLines[index] }
}

/// A block of the file with its place on the page.
public struct FileLine: Hashable, Sendable {
  /// The first line of the block in the file.
  public var line: Int
  public var position: Position
}

/// A table of a page: its texts are the cells row by row, the header first.
struct PageTable: Hashable, Sendable {
  /// The indices of its texts in the page.
  var texts: Range<Int>
  var columns: Int
}

/// One line of a page.
public struct Line: Hashable, Sendable {
  public var spans: [Span]
  /// Where the line's first character stands in the text; a blank line has the next one's, and all
  /// lines of a table's row have that of the row.
  public var position: Position

  /// Whether nothing of the text stands on it.
  public var isBlank: Bool { spans.allSatisfy { $0.position == nil } }

  /// How many columns it takes.
  public var columns: Int { spans.columns }

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

extension [Span] {
  /// How many columns they take, as they are drawn.
  var columns: Int { reduce(0) { $0 + displayWidth(safeText($1.text)) } }
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
