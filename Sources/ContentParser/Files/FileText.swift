/// The text of one file: valid UTF-8, without a byte order mark.
struct FileText: Sendable {
  let bytes: [UInt8]
  /// The byte order mark.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Takes bytes as they are on disk. What isn't UTF-8 becomes U+FFFD, and the first such place
  /// is reported.
  init(_ raw: [UInt8], findings: inout Findings) {
    let hasMark = raw.starts(with: Self.mark)
    let text = hasMark ? Array(raw.dropFirst(3)) : raw
    guard String(validating: text, as: UTF8.self) == nil else {
      bytes = text
      return
    }
    let place = Self.firstInvalid(in: text)
    let before = text[..<place]
    let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    findings.report(
      .invalidUTF8, "not UTF-8 from here on; save the file as UTF-8",
      line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: place - lineStart + 1)
    bytes = Array(String(decoding: text, as: UTF8.self).utf8)
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.count)
  }
}
