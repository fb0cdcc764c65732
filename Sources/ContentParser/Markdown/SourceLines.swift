import CMarkGFM
import ContentModel

/// The lines of a body, for ranges that hold where cmark-gfm's own are rough.
struct SourceLines {
  /// The line of the file on which the body begins.
  let firstLine: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Offsets of the first byte of each line.
  private let starts: [Int]

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      // cmark-gfm ends a line at a lone carriage return too.
      if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
        starts.append(offset)
      }
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// A line of the body without its end, counted from 0.
  subscript(line: Int) -> UnsafeBufferPointer<UInt8> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// The block's place in the file, never ending on a blank line.
  func range(ofBlock node: OpaquePointer) -> SourceRange {
    let start = Int(cmark_node_get_start_line(node))
    guard start > 0, start <= count else { return whole }
    let startColumn = max(1, Int(cmark_node_get_start_column(node)))
    var end = min(max(start, Int(cmark_node_get_end_line(node))), count)
    var endColumn = Int(cmark_node_get_end_column(node))
    while end > start, isBlank(end - 1) {
      end -= 1
      endColumn = 0
    }
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
    let startColumn = Int(cmark_node_get_start_column(node))
    guard start > 0, start <= count, startColumn > 0, startColumn <= self[start - 1].count else {
      return nil
    }
    let end = min(max(start, Int(cmark_node_get_end_line(node))), count)
    let endColumn = min(max(1, Int(cmark_node_get_end_column(node))), max(1, self[end - 1].count))
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

  private func isBlank(_ line: Int) -> Bool {
    self[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
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
