import PlainYAML

/// Where marks in YAML stand in a file. They count columns in scalars, the findings of one file count
/// them in bytes.
struct YAMLPlaces {
  private let lines: [ArraySlice<UInt8>]
  private let firstLine: Int

  /// `firstLine` is where the YAML begins in the file.
  init(_ yaml: ArraySlice<UInt8>, firstLine: Int) {
    lines = yaml.split(separator: 0x0A, omittingEmptySubsequences: false)
    self.firstLine = firstLine
  }

  /// The beginning where there is no mark.
  subscript(mark: YAMLMark?) -> (line: Int, column: Int) {
    guard let mark else { return (firstLine, 1) }
    let line = firstLine + mark.line - 1
    guard mark.column > 1, lines.indices.contains(mark.line - 1) else { return (line, mark.column) }
    let text = String(decoding: lines[mark.line - 1], as: UTF8.self)
    return (line, text.unicodeScalars.prefix(mark.column - 1).reduce(1) { $0 + UTF8.width($1) })
  }
}
