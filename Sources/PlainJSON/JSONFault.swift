/// The first place at which a text is no JSON (RFC 8259), which Foundation's reader doesn't tell.
public struct JSONFault: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// In Unicode scalars, from 1.
  public let column: Int

  /// - Returns: `nil` if the text is JSON.
  public init?(in text: String) {
    var scan = JSONScan(Array(text.utf8))
    guard let fault = scan.fault() else { return nil }
    let before = scan.bytes[..<min(fault, scan.bytes.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
  }
}
