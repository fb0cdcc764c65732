import ContentModel

extension [Diagnostic] {
  /// The same with columns that count characters, as Unicode's scalars, and no longer bytes. A tab is
  /// one, and so is each mark that combines with a letter; a byte order mark is none.
  func countingCharacters(in folder: ContentFolder) -> [Diagnostic] {
    var files: [String: FileLines] = [:]
    func counted(_ location: SourceLocation) -> SourceLocation {
      guard location.column > 1 else { return location }
      let lines = files[location.file] ?? FileLines(location.file, in: folder)
      files[location.file] = lines
      var location = location
      location.column = lines.characters(before: location.column, onLine: location.line) + 1
      return location
    }
    return map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.location = counted(diagnostic.location)
      diagnostic.others = diagnostic.others.map(counted)
      return diagnostic
    }
  }
}

/// The lines of a file, as its findings count them.
private struct FileLines {
  private var lines: [ArraySlice<UInt8>] = []

  /// A file that is gone has no lines.
  init(_ file: String, in folder: ContentFolder) {
    guard case .bytes(let bytes) = folder.read(file) else { return }
    var ignored = Findings(file: file)
    let text = FileText(bytes, findings: &ignored)
    let body = FrontMatter(text).body
    lines = text.bytes[..<body.startIndex].split(separator: 0x0A, omittingEmptySubsequences: false)
    // What follows the last line end of the front matter is the body's first line.
    lines.removeLast()
    lines += Self.bodyLines(body)
  }

  func characters(before column: Int, onLine line: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return column - 1 }
    // Each character has one byte that continues none.
    return lines[line - 1].prefix(column - 1).count { $0 & 0xC0 != 0x80 }
  }

  /// In the body, a lone carriage return ends a line too.
  private static func bodyLines(_ body: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = body.startIndex
    for index in body.indices {
      let isEnd =
        body[index] == 0x0A
        || body[index] == 0x0D && (index + 1 == body.endIndex || body[index + 1] != 0x0A)
      guard isEnd else { continue }
      lines.append(body[start..<index])
      start = index + 1
    }
    return lines + [body[start...]]
  }
}
