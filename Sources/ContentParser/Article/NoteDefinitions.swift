import CMarkGFM
import ContentModel

/// The definitions of notes as they stand in the file, used or not: cmark-gfm drops those that
/// nothing refers to.
struct NoteDefinitions {
  struct Definition {
    let label: String
    /// In the file.
    let line: Int
  }

  /// The lines that look like one, also in code and in comments.
  private let all: [Definition]
  private let lines: SourceLines

  init(_ lines: SourceLines) {
    self.lines = lines
    all = (0..<lines.count).compactMap { line in
      guard lines[line].prefix(while: { $0 == 0x20 }).count < 4,
        let label = Self.label(Self.content(of: lines[line]))
      else { return nil }
      return Definition(label: label, line: line + lines.firstLine)
    }
  }

  /// What stands on a line behind its margin: a note may be defined inside a quotation too.
  private static func content(
    of line: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
  }

  /// The label of `[^label]: …`.
  static func label<Line: Collection<UInt8>>(_ line: Line) -> String? where Line.Index == Int {
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
    let dropped = DroppedNotes(all.map(\.line).filter { !read.contains($0) }, in: lines)
    var seen: Set<String> = []
    for definition in all {
      let last = dropped.lastLines[definition.line]
      guard last != nil || read.contains(definition.line) else { continue }
      if !seen.insert(definition.label.lowercased()).inserted {
        findings.report(
          .duplicateNote, "the note “\(definition.label)” is defined a second time; number it anew",
          line: definition.line)
      } else if let last {
        findings.report(
          .unusedNote, "nothing refers to the note “\(definition.label)”; set its mark or drop it",
          line: definition.line,
          correction: isAllOfIt(definition.line...max(definition.line, last))
            ? .noteRemoved(label: definition.label, lastLine: last) : nil)
      }
    }
  }

  /// Whether lines of the file hold the words of their note and nothing else: no definition of a link,
  /// no definition or mark of another note, which goes when its last mark goes, and no table that its
  /// author set directly below.
  private func isAllOfIt(_ range: ClosedRange<Int>) -> Bool {
    range.allSatisfy { line in
      let words = lines[line - lines.firstLine]
      var content = Self.content(of: words)
      if line == range.lowerBound, let colon = content.firstIndex(of: UInt8(ascii: ":")) {
        content = content[(colon + 1)...].drop { $0 == 0x20 }
      } else if words.first.map({ $0 > 0x20 }) == true, words.contains(UInt8(ascii: "|")) {
        return false
      }
      let pairs = zip(content, content.dropFirst())
      return pairs.allSatisfy { $0 != (0x5B, 0x5E) }
        && (content.first != 0x5B || pairs.allSatisfy { $0 != (0x5D, 0x3A) })
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
