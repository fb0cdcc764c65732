import ContentModel

extension Page {
  /// The line that holds a position: the last one that begins at or before it; 0 on an empty page.
  /// Of a blank line and the one it has its position from, the latter; of the lines of a table's
  /// row, that on which the words stand.
  public func line(at position: Position) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let last = low - 1
    let row = lines[...last].reversed().prefix { $0.position == lines[last].position }.count
    return (low - row...last).last { lines[$0].holds(position) }
      ?? (low - row...last).first { !lines[$0].isBlank } ?? last
  }

  /// Where a heading with this anchor stands, or a place of this name.
  public func position(ofAnchor anchor: String) -> Position? {
    headings.first { $0.anchor == anchor }?.position ?? anchors[anchor]
  }

  /// Where the block stands that holds a line of the file; `nil` for a line above all of them.
  public func position(ofFileLine line: Int) -> Position? {
    fileLines.filter { $0.line <= line }.max { $0.line < $1.line }?.position
  }
}

extension Line {
  /// Whether words of the position's block that begin at or before it stand here.
  fileprivate func holds(_ position: Position) -> Bool {
    spans.contains { span in
      guard let start = span.position else { return false }
      return start.block == position.block && start.offset <= position.offset
    }
  }
}
