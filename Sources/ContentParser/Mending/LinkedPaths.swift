/// The paths that a file's text names, as links do.
struct LinkedPaths {
  /// Against which they are read.
  let file: String

  /// The text with the paths of renamed files in their new form.
  /// - Parameter newPaths: By the old ones, in the same folder.
  func renamed(_ bytes: [UInt8], _ newPaths: [String: String]) -> [UInt8] {
    guard !newPaths.isEmpty else { return bytes }
    var renamed: [UInt8] = []
    var end = 0
    for token in Self.tokens(in: bytes) {
      let written = String(decoding: bytes[token], as: UTF8.self)
      let path = written.prefix { $0 != "#" && $0 != "?" }
      guard let full = joinedPath(percentDecoded(path), from: file),
        let new = newPaths[full]?.split(separator: "/").last
      else { continue }
      let folder = folderPart(of: String(path))
      renamed += bytes[end..<token.lowerBound]
      renamed += (folder.isEmpty ? "" : "\(folder)/").utf8
      renamed += new.utf8
      renamed += written[path.endIndex...].utf8
      end = token.upperBound
    }
    return renamed + bytes[end...]
  }

  /// Runs of bytes that may be an address: without what ends one.
  static func tokens(in bytes: [UInt8]) -> [Range<Int>] {
    let ends = Set(" \t\r\n()<>[]\"'".utf8)
    var tokens: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || ends.contains(bytes[index]) {
      if index > start { tokens.append(start..<index) }
      start = index + 1
    }
    return tokens
  }
}
