import CMarkGFM

/// The definitions of notes as they stand in the file, used or not: cmark-gfm drops those that
/// nothing refers to.
struct NoteDefinitions {
  struct Definition {
    let label: String
    /// In the file.
    let line: Int
  }

  private(set) var all: [Definition] = []

  init(_ lines: SourceLines) {
    var fence: (byte: UInt8, length: Int)?
    for line in 0..<lines.count {
      // A note may be defined inside a quotation too.
      let text = lines[line].drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      let indent = lines[line].prefix { $0 == 0x20 }.count
      let content = text
      if let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") {
        let length = content.prefix { $0 == mark }.count
        if let open = fence {
          if open.byte == mark, length >= open.length { fence = nil }
        } else if length >= 3 {
          fence = (mark, length)
        }
        continue
      }
      guard fence == nil, indent < 4, let label = Self.label(content) else { continue }
      all.append(Definition(label: label, line: line + lines.firstLine))
    }
  }

  /// The label of `[^label]: …`.
  static func label(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard line.starts(with: [0x5B, 0x5E]),
      let close = line.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = line[(line.startIndex + 2)..<close]
    guard !label.isEmpty, label.allSatisfy({ $0 > 0x20 }) else { return nil }
    return String(decoding: label, as: UTF8.self)
  }

  /// Reports the definitions that are there twice or that nothing refers to. `read` are the lines
  /// of those that cmark-gfm kept.
  func report(read: Set<Int>, findings: inout Findings) {
    var seen: Set<String> = []
    for definition in all {
      if !seen.insert(definition.label.lowercased()).inserted {
        findings.report(
          .duplicateNote, "the note “\(definition.label)” is defined a second time; number it anew",
          line: definition.line)
      } else if !read.contains(definition.line) {
        findings.report(
          .unusedNote, "nothing refers to the note “\(definition.label)”; set its mark or drop it",
          line: definition.line, correction: .noteRemoved)
      }
    }
  }
}

extension SourceLines {
  /// The label of a note, which cmark-gfm keeps to itself: it stands before the note's text.
  func label(ofDefinition node: OpaquePointer) -> String? {
    let line = Int(cmark_node_get_start_line(node)) - 1
    guard (0..<count).contains(line) else { return nil }
    let text = self[line]
    let before = text.prefix(max(0, Int(cmark_node_get_start_column(node)) - 1))
    guard let close = before.lastIndex(of: UInt8(ascii: "]")) else { return nil }
    // Another note may begin on the same line, and end just before.
    let label = before[..<close]
    let start = label.lastIndex { $0 == UInt8(ascii: "]") || $0 <= 0x20 }.map { $0 + 1 } ?? 0
    guard let open = label[start...].firstIndex(of: UInt8(ascii: "[")) else { return nil }
    return NoteDefinitions.label(text[open...])
  }
}
