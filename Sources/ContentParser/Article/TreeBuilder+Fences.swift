import CMarkGFM
import ContentModel

/// Fences around code.
extension TreeBuilder {
  /// Reports code that ends with its page, quotation or list item, and not by a fence.
  mutating func reportOpenFence(_ node: OpaquePointer, at range: SourceRange) {
    var (length, offset, sign): (Int32, Int32, CChar) = (0, 0, 0)
    guard cmark_node_get_fenced(node, &length, &offset, &sign) != 0,
      !isClosed(node, by: UInt8(bitPattern: sign), atLeast: Int(length))
    else { return }
    let fence = String(
      repeating: Character(Unicode.Scalar(UInt8(bitPattern: sign))), count: Int(length))
    findings.report(
      .unclosedFence,
      "code begins here and takes all that follows; close it by a line “\(fence)” of its own",
      at: range)
  }

  /// Whether the code's last line is a fence and none of its own lines. cmark-gfm counts in the line that
  /// ends a quotation or a list item around it.
  private func isClosed(_ node: OpaquePointer, by sign: UInt8, atLeast length: Int) -> Bool {
    let first = Int(cmark_node_get_start_line(node))
    let last = Int(cmark_node_get_end_line(node))
    guard last - first > lineCount(of: node), (1...lines.count).contains(last) else { return false }
    if let parent = cmark_node_parent(node), cmark_node_parent(parent) != nil,
      Int(cmark_node_get_end_line(parent)) < last
    {
      return false
    }
    let words = lines[last - 1].reversed().drop { $0 == 0x20 || $0 == 0x09 }
    return words.prefix { $0 == sign }.count >= length
  }

  private func lineCount(of node: OpaquePointer) -> Int {
    guard var next = cmark_node_get_literal(node) else { return 0 }
    var count = 0
    while next.pointee != 0 {
      if next.pointee == 0x0A { count += 1 }
      next += 1
    }
    return count
  }
}
