import Display

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The scalar at a place in valid UTF-8, and where the next one begins.
  func scalar(at index: Int) -> (Unicode.Scalar, next: Int) {
    let lead = self[index]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), index + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in self[index + 1..<index + length] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", index + length)
  }

  /// Columns of a text of plain scalars alone, see there; `nil` if there are others.
  var plainColumns: Int? {
    var columns = 0
    var index = startIndex
    while index < endIndex {
      if self[index] < 0x80 {
        columns += 1
        index += 1
      } else {
        let (scalar, next) = scalar(at: index)
        guard let more = scalar.plainColumns else { return nil }
        columns += more
        index = next
      }
    }
    return columns
  }

  var countOfScalars: Int {
    var count = 0
    for byte in self where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20

  /// White space that separates words; a no-break space does not.
  var isWhiteSpace: Bool {
    self == .space || self == .lineFeed || self == .tab || self == .carriageReturn
  }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
