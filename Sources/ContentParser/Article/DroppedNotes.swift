import CMarkGFM
import ContentModel

/// The definitions of notes that cmark-gfm leaves out of its tree, since nothing refers to them or
/// another of their label stands before: which of them are definitions at all and no words of a comment
/// or of code, and how far they go.
///
/// The text is parsed once more with a label of its own for each of them, and with a paragraph before it
/// that refers to them all.
struct DroppedNotes {
  /// The last line of each by its first, both of the file.
  private(set) var lastLines: [Int: Int] = [:]

  /// - Parameter places: The lines of the file that may begin such a definition.
  init(_ places: [Int], in lines: SourceLines) {
    guard !places.isEmpty else { return }
    let firsts = Set(places)
    let text = Self.marked(places, in: lines)
    text.withUnsafeBufferPointer { bytes in
      guard let tree = MarkdownTree(bytes) else { return }
      let marked = SourceLines(bytes, firstLine: lines.firstLine - 2)
      var next = cmark_node_first_child(tree.root)
      while let node = next {
        next = cmark_node_next(node)
        guard NodeKind(node) == .noteDefinition else { continue }
        let range = marked.range(ofBlock: node)
        // The notes that something refers to are there too.
        guard firsts.contains(range.startLine) else { continue }
        lastLines[range.startLine] = max(lastLines[range.startLine] ?? 0, range.endLine)
      }
    }
  }

  /// The text below two lines more. In no text that can be shown stands what the labels begin with.
  private static func marked(_ places: [Int], in lines: SourceLines) -> [UInt8] {
    let firsts = Set(places)
    var text: [UInt8] = []
    for place in places { text += "[^\u{1}\(place)] ".utf8 }
    text += [0x0A, 0x0A]
    for line in 0..<lines.count {
      let words = lines[line]
      let place = line + lines.firstLine
      if firsts.contains(place), let open = words.firstIndex(of: UInt8(ascii: "[")),
        let close = words.firstIndex(of: UInt8(ascii: "]"))
      {
        text += words[..<open]
        text += "[^\u{1}\(place)".utf8
        text += words[close...]
      } else {
        text += words
      }
      text.append(0x0A)
    }
    return text
  }
}
