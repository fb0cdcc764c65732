/// A place in a content file. Lines and columns count from 1; a column counts UTF-8 bytes, as
/// CommonMark's reference parser does.
public struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file's path relative to the content folder.
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, the form that editors and compilers share.
  public var description: String { "\(file):\(line):\(column)" }

  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

/// Where a node of an article begins and ends in its file: lines and columns from 1, both ends
/// included. Every node has one, so it is kept small; no file is as long as its numbers could tell.
public struct SourceRange: Hashable, Sendable {
  private var start: Place
  private var end: Place

  private struct Place: Hashable, Sendable {
    var line: UInt32
    var column: UInt32
  }

  public init(startLine: Int, startColumn: Int, endLine: Int, endColumn: Int) {
    start = Place(line: UInt32(clamping: startLine), column: UInt32(clamping: startColumn))
    end = Place(line: UInt32(clamping: endLine), column: UInt32(clamping: endColumn))
  }

  public var startLine: Int {
    get { Int(start.line) }
    set { start.line = UInt32(clamping: newValue) }
  }

  public var startColumn: Int {
    get { Int(start.column) }
    set { start.column = UInt32(clamping: newValue) }
  }

  public var endLine: Int {
    get { Int(end.line) }
    set { end.line = UInt32(clamping: newValue) }
  }

  public var endColumn: Int {
    get { Int(end.column) }
    set { end.column = UInt32(clamping: newValue) }
  }
}
