import Display

extension Frame {
  /// Whether it is little more than another frame, still or moved by a few lines: a key has gone a line
  /// further, or something small has changed.
  func isStep(from other: Frame) -> Bool {
    guard other.size == size, other.base == base else { return false }
    return (-3...3).contains { isSame(as: other, movedBy: $0) }
  }

  /// Whether all but a few rows are those of the other frame so many rows below; the title, the last
  /// lines and what has come into view may differ.
  private func isSame(as other: Frame, movedBy rows: Int) -> Bool {
    var left = 6 + abs(rows)
    for row in 0..<size.rows {
      let before = row + rows
      if before >= 0, before < size.rows, other.row(before) == self.row(row) { continue }
      left -= 1
      if left < 0 { return false }
    }
    return true
  }
}
