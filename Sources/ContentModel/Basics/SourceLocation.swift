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
  @Narrow public var startLine: Int
  @Narrow public var startColumn: Int
  @Narrow public var endLine: Int
  @Narrow public var endColumn: Int

  public init(startLine: Int, startColumn: Int, endLine: Int, endColumn: Int) {
    self.startLine = startLine
    self.startColumn = startColumn
    self.endLine = endLine
    self.endColumn = endColumn
  }
}

/// A number from 0, kept in half the room; what it can't hold becomes the nearest that it can.
@propertyWrapper
public struct Narrow: Hashable, Sendable {
  private var kept: UInt32

  public init(wrappedValue: Int) { kept = UInt32(clamping: wrappedValue) }

  public var wrappedValue: Int {
    get { Int(kept) }
    set { kept = UInt32(clamping: newValue) }
  }
}
