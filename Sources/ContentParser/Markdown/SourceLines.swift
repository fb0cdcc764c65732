import CMarkGFM
import ContentModel

/// The lines of a body, for ranges that hold where cmark-gfm's own are rough.
struct SourceLines {
  /// The line of the file on which the body begins.
  let firstLine: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Offsets of the first byte of each line.
  private let starts: [Int32]
  /// For each line, the last that isn't blank, up to it; 0 where there is none.
  private let lastWords: [Int32]
  /// What cmark-gfm was given beside the bytes, as `Insertions` tells it.
  private let separators: [Int: [Int]]

  /// - Parameter separators: Where the parsed text has a byte more, by line and offset in it.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, separators: [Int: [Int]] = [:]
  ) {
    self.bytes = bytes
    self.separators = separators
    self.firstLine = firstLine
    var starts: [Int32] = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      // cmark-gfm ends a line at a lone carriage return too.
      if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
        starts.append(Int32(offset))
      }
    }
    self.starts = starts
    lastWords = Self.lastWords(bytes, starts)
  }

  var count: Int { starts.count }

  /// Whether the parsed text has separators that are none of the file's.
  var hasSeparators: Bool { !separators.isEmpty }

  /// The column in the file of what cmark-gfm has at a column, both from 1.
  private func column(_ column: Int, onLine line: Int) -> Int {
    guard let offsets = separators[line - 1] else { return column }
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < column - 1 { low = middle + 1 } else { high = middle }
    }
    return column - low
  }

  /// A literal of the tree as it stands in the file.
  func text(_ literal: UnsafePointer<CChar>) -> String {
    let text = String(cString: literal)
    return hasSeparators ? BareAddresses.joined(text) : text
  }

  /// The offset of a line's first byte, and the one behind its last, its end counted in.
  func start(of line: Int) -> Int { Int(starts[line]) }
  func end(of line: Int) -> Int { line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count }

  /// A line of the body without its end, counted from 0.
  subscript(line: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(starts[line])
    var end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// Reports the first control character, which no page can show.
  func reportControls(findings: inout Findings) {
    var previous: UInt8 = 0
    let place = bytes.firstIndex { byte in
      defer { previous = byte }
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
      return isControl || byte == 0x7F || previous == 0xC2 && (0x80...0x9F).contains(byte)
    }
    guard let place else { return }
    let (line, column) = self.place(of: place)
    let hex = String(bytes[place], radix: 16, uppercase: true)
    let name = String(repeating: "0", count: 4 - hex.count) + hex
    findings.report(
      .controlCharacter, "U+\(name) can’t be shown; take it out",
      line: line, column: column)
  }

  /// The line and the column in the file, from 1 both, of an offset.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let line = starts.lastIndex { $0 <= offset } ?? 0
    return (line + firstLine, offset - Int(starts[line]) + 1)
  }

  /// The block's place in the file, never ending on a blank line.
  func range(ofBlock node: OpaquePointer) -> SourceRange {
    let start = Int(cmark_node_get_start_line(node))
    guard start > 0, start <= count else { return whole }
    let startColumn = max(1, Int(cmark_node_get_start_column(node)))
    var end = min(max(start, Int(cmark_node_get_end_line(node))), count)
    var endColumn = Int(cmark_node_get_end_column(node))
    let last = max(start, Int(lastWords[end - 1]) + 1)
    if last < end { (end, endColumn) = (last, 0) }
    let length = max(1, self[end - 1].count)
    endColumn = endColumn < 1 ? length : min(endColumn, length)
    if end == start { endColumn = max(endColumn, startColumn) }
    return SourceRange(
      startLine: start + firstLine - 1, startColumn: startColumn, endLine: end + firstLine - 1,
      endColumn: endColumn)
  }

  /// The inline's place in the file; `nil` where cmark-gfm has none, or one that can't be: after
  /// a hard line break it goes on counting columns, and it loses count in bare addresses.
  func range(ofInline node: OpaquePointer, in block: SourceRange) -> SourceRange? {
    let start = Int(cmark_node_get_start_line(node))
    let startColumn = column(Int(cmark_node_get_start_column(node)), onLine: start)
    guard start > 0, start <= count, startColumn > 0, startColumn <= self[start - 1].count else {
      return nil
    }
    let end = min(max(start, Int(cmark_node_get_end_line(node))), count)
    let endColumn = min(
      max(1, column(Int(cmark_node_get_end_column(node)), onLine: end)),
      max(1, self[end - 1].count))
    let range = SourceRange(
      startLine: start + firstLine - 1, startColumn: startColumn, endLine: end + firstLine - 1,
      endColumn: end == start ? max(startColumn, endColumn) : endColumn)
    return range.clamped(to: block)
  }

  private var whole: SourceRange {
    SourceRange(
      startLine: firstLine, startColumn: 1, endLine: firstLine + count - 1,
      endColumn: max(1, self[count - 1].count))
  }

  private static func lastWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ starts: [Int32]
  ) -> [Int32] {
    var last: Int32 = 0
    return starts.indices.map { line in
      let end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
      var place = Int(starts[line])
      while place < end, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
      if place < end { last = Int32(line) }
      return last
    }
  }
}

extension SourceRange {
  /// The part of the range inside another; all of the other if none of it is.
  func clamped(to outer: SourceRange) -> SourceRange {
    var start = (startLine, startColumn)
    var end = (endLine, endColumn)
    if start < (outer.startLine, outer.startColumn) { start = (outer.startLine, outer.startColumn) }
    if end > (outer.endLine, outer.endColumn) { end = (outer.endLine, outer.endColumn) }
    guard start <= end else { return outer }
    return SourceRange(
      startLine: start.0, startColumn: start.1, endLine: end.0, endColumn: end.1)
  }

  /// From the start of this range to the end of the other.
  func extended(to other: SourceRange) -> SourceRange {
    SourceRange(
      startLine: startLine, startColumn: startColumn, endLine: other.endLine,
      endColumn: other.endColumn)
  }
}
