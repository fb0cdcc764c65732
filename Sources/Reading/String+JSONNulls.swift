extension String {
  /// The same JSON with the picture of U+0000, U+2400, where its strings have that character, which no
  /// column of a database holds: so names that will be the same there are the same already.
  public var picturingNullsInJSON: String {
    let null = Array(#"\u0000"#.utf8)
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    bytes.reserveCapacity(rest.count)
    while let byte = rest.popFirst() {
      bytes.append(byte)
      guard byte == UInt8(ascii: "\\") else { continue }
      if rest.starts(with: null.dropFirst()) {
        bytes += #"u2400"#.utf8
        rest = rest.dropFirst(5)
      } else if let escaped = rest.popFirst() {
        bytes.append(escaped)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
