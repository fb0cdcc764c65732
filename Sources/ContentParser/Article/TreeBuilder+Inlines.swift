import CMarkGFM
import ContentModel
import Glibc

extension TreeBuilder {
  /// Adds a piece of text to what stands before it.
  mutating func append(text pointer: UnsafePointer<CChar>?, of node: OpaquePointer) {
    guard let pointer, pointer.pointee != 0 else { return }
    let words = lines.text(pointer)
    if words.isEmpty { return }
    countWords(pointer)
    if strchr(pointer, 0x5B) != nil { textHasBracket = true }
    let range = place(of: node, length: words.utf8.count)
    if text == nil {
      text = (words, range)
    } else {
      text?.words.append(words)
      text?.range.endLine = range.endLine
      text?.range.endColumn = range.endColumn
    }
  }

  mutating func flushText() {
    guard let (words, range) = text else { return }
    text = nil
    if textHasBracket {
      reportUndefinedNotes(in: words)
      reportWikilink(in: words, at: range)
    }
    textHasBracket = false
    top { $0.inlines.append(Inline(.text(words), range)) }
  }

  mutating func append(_ kind: Inline.Kind, _ range: SourceRange) {
    flushText()
    top { $0.inlines.append(Inline(kind, range)) }
  }

  mutating func appendLeaf(_ node: OpaquePointer, _ kind: NodeKind) {
    flushText()
    let range = place(of: node)
    let pointer = cmark_node_get_literal(node)
    let literal = pointer.map(lines.text) ?? ""
    switch kind {
    case .softBreak: append(.softBreak, range)
    case .lineBreak: append(.lineBreak, range)
    case .noteMark: append(.note(label: label(ofMark: literal)), range)
    case .htmlSpan: append(html: literal, range)
    default:
      countWords(pointer)
      append(.code(literal), range)
    }
    if kind == .softBreak || kind == .lineBreak { endWord() }
  }

  /// The inline's place; where cmark-gfm gives none, it begins after what stands before it.
  func place(of node: OpaquePointer, length: Int = 1) -> SourceRange {
    if let range = lines.range(ofInline: node, in: blockRange) { return range }
    guard let frame = frames.last else { return blockRange }
    var line = frame.range.startLine
    var column = frame.range.startColumn
    if let last = text?.range ?? frame.inlines.last?.range {
      (line, column) = (last.endLine, last.endColumn + 1)
      if frame.inlines.last?.kind == .lineBreak && text == nil {
        (line, column) = (line + 1, blockRange.startColumn)
      }
    }
    return SourceRange(
      startLine: line, startColumn: column, endLine: line, endColumn: column + max(0, length - 1)
    ).clamped(to: blockRange)
  }

  /// A mark holds its note's number, counted from 1, once cmark-gfm has numbered the notes.
  private func label(ofMark literal: String) -> String {
    guard let number = Int(literal), labels.indices.contains(number - 1) else { return literal }
    return labels[number - 1]
  }

  mutating func appendLink(_ node: OpaquePointer, _ frame: Frame) {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    guard frame.kind == .link else {
      links.expectImage(address, at: frame.range, findings: &findings)
      append(.image(address: address, frame.inlines), frame.range)
      return
    }
    let target = links.resolve(address, at: frame.range, findings: &findings)
    append(.link(target, frame.inlines), frame.range)
  }
}
