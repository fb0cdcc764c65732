/// The first place at which a text is no JSON (RFC 8259) that Foundation's reader takes, which doesn't
/// tell it.
public struct JSONFault: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// In Unicode scalars, from 1.
  public let column: Int

  /// What is wrong, in a few words.
  public let reason: String

  /// - Returns: `nil` if the text is JSON.
  public init?(in text: String) {
    var scan = JSONScan(Array(text.utf8))
    guard let fault = scan.fault() else { return nil }
    let before = scan.bytes[..<min(fault, scan.bytes.count)]
    let lines = before.lines
    line = lines.count
    column = lines.last.map { line in line.count { $0 & 0xC0 != 0x80 } + 1 } ?? 1
    reason = scan.reason
  }
}

extension ArraySlice<UInt8> {
  /// What stands between the ends of lines: LF, CR LF, or CR alone.
  var lines: [Self] {
    var lines: [Self] = []
    var start = startIndex
    for (index, byte) in zip(indices, self) {
      let isPair = byte == 0x0D && index + 1 < endIndex && self[index + 1] == 0x0A
      guard byte == 0x0A || byte == 0x0D && !isPair else { continue }
      lines.append(self[start..<index])
      start = index + 1
    }
    return lines + [self[start...]]
  }
}
