import Display

extension Frame {
  /// What no frame may have; `nil` where all is well.
  var defect: String? {
    for row in 0..<size.rows {
      var owed = 0
      for cell in self.row(row) {
        guard cell.isContinuation == (owed > 0) else {
          return "half a wide character in row \(row)"
        }
        if let scalar = cell.text.unicodeScalars.first(where: \.isForbidden) {
          return "U+\(String(scalar.value, radix: 16)) in row \(row)"
        }
        owed = max(owed, cell.columns) - 1
      }
      if owed > 0 { return "a wide character cut off in row \(row)" }
    }
    guard let cursor else { return nil }
    return Rect(size).contains(cursor) ? nil : "the cursor at \(cursor) in \(size)"
  }
}

extension Unicode.Scalar {
  /// Whether a terminal could obey this, or a reader be misled by it.
  var isForbidden: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
