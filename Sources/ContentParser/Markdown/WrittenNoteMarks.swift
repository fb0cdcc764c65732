import ContentModel

/// The note marks that stand in some lines of a file as they were written, `[^1]`, unless a
/// backslash goes before them; each where it first stands.
struct WrittenNoteMarks {
  let lines: ClosedRange<Int>
  private var places: [[UInt8]: (line: Int, column: Int)] = [:]

  /// - Parameter range: Lines of the file.
  init(_ source: SourceLines, in range: ClosedRange<Int>) {
    lines = range
    for line in range where (0..<source.count).contains(line - source.firstLine) {
      let text = source[line - source.firstLine]
      for (label, start) in Self.labels(in: text) {
        if start > 0, text[start - 1] == UInt8(ascii: "\\") { continue }
        if places[label] == nil { places[label] = (line, start + 1) }
      }
    }
  }

  /// The first place of a mark, from 1 both.
  subscript(label: [UInt8]) -> (line: Int, column: Int)? { places[label] }

  /// The labels of what looks like note marks, with where each begins. Nothing is read twice: a
  /// label has no space and no bracket.
  static func labels(in text: UnsafeBufferPointer<UInt8>) -> [(label: [UInt8], start: Int)] {
    var found: [(label: [UInt8], start: Int)] = []
    var start: Int?
    for place in text.indices {
      switch text[place] {
      case UInt8(ascii: "["): start = place
      case UInt8(ascii: "]"):
        if let start, place > start + 2, text[start + 1] == UInt8(ascii: "^") {
          found.append((Array(text[(start + 2)..<place]), start))
        }
        start = nil
      case 0...0x20: start = nil
      default: break
      }
    }
    return found
  }
}
