/// A file's text in its two parts: the YAML between two lines of three dashes, and the body.
struct FrontMatter {
  /// `nil` if the file doesn't begin with front matter.
  let yaml: ArraySlice<UInt8>?
  let body: ArraySlice<UInt8>
  /// The line of the file on which the body begins, from 1.
  let bodyLine: Int

  /// Whether a line of three dashes opens the file and no second one follows.
  let isUnclosed: Bool

  /// Whether what stands below the first line is a key with its value.
  var beginsWithKey: Bool {
    let line = body.dropFirst(4).prefix { $0 != 0x0A }
    let key = line.prefix { (0x61...0x7A).contains($0) || $0 == 0x2D }
    return !key.isEmpty && line[key.endIndex...].first == 0x3A
  }

  /// The YAML begins on the second line of the file.
  static let yamlLine = 2

  init(_ text: FileText) { self.init(text.bytes[...]) }

  /// - Parameter bytes: Without a byte order mark.
  init(_ bytes: ArraySlice<UInt8>) {
    let first = Self.endOfLine(from: bytes.startIndex, in: bytes)
    guard Self.isFence(bytes[..<first]) else {
      self.init(yaml: nil, body: bytes, bodyLine: 1)
      return
    }
    var line = Self.yamlLine
    var start = first
    while start < bytes.endIndex {
      let end = Self.endOfLine(from: start, in: bytes)
      line += 1
      if Self.isFence(bytes[start..<end]) {
        self.init(yaml: bytes[first..<start], body: bytes[end...], bodyLine: line)
        return
      }
      start = end
    }
    self.init(yaml: nil, body: bytes, bodyLine: 1, isUnclosed: true)
  }

  private init(
    yaml: ArraySlice<UInt8>?, body: ArraySlice<UInt8>, bodyLine: Int, isUnclosed: Bool = false
  ) {
    self.isUnclosed = isUnclosed
    self.yaml = yaml
    self.body = body
    self.bodyLine = bodyLine
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let fence: [UInt8] = [0x2D, 0x2D, 0x2D]
    return line.starts(with: fence)
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x0A }
  }

  /// Just after the line's newline.
  private static func endOfLine(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
  }
}
