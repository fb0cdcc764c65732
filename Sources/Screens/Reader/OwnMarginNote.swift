import Controls
import Display
import TextLayout

/// A note of the reader's own in the margin, beside the line that it begins on or as near below as the
/// sources' notes leave room: never over one of them.
struct OwnMarginNote: Hashable {
  /// The line of the page beside which it begins.
  var line: Int
  /// None is wider than the margin, less the two columns of its sign.
  var words: [String]

  /// The columns of its sign, which stands in its first line.
  static let sign = "* "

  var endLine: Int { line + words.count }
}

extension Page {
  /// How many lines below its words a note may begin.
  private static let reach = 6
  /// How many lines one may have.
  private static let most = 8

  /// Sets notes for the margin. One for which no line is free near its words is left out: its sign at
  /// the left of the text and the list of notes have it still.
  /// - Parameter notes: By the lines of their words, from top to bottom.
  func ownNotes(_ notes: [(line: Int, text: String)]) -> [OwnMarginNote] {
    guard let columns = marginColumns.map({ $0 - OwnMarginNote.sign.count }), columns > 0 else {
      return []
    }
    var placed: [OwnMarginNote] = []
    var gaps = freeLines[...]
    for (index, note) in notes.enumerated() {
      let least = max(note.line, placed.last?.endLine ?? 0)
      gaps = gaps.drop { $0.upperBound <= least }
      guard let gap = gaps.first, max(least, gap.lowerBound) <= note.line + Self.reach else {
        continue
      }
      let start = max(least, gap.lowerBound)
      let next = index + 1 < notes.count ? notes[index + 1].line : gap.upperBound
      let room = min(gap.upperBound - start, Self.most, max(2, next - start))
      placed.append(OwnMarginNote(line: start, words: note.text.lines(columns, atMost: room)))
    }
    return placed
  }

  /// The lines beside which no note of a source stands.
  private var freeLines: [Range<Int>] {
    var free: [Range<Int>] = []
    var start = 0
    for note in marginNotes {
      if start < note.line { free.append(start..<note.line) }
      start = max(start, note.endLine)
    }
    if start < lines.count { free.append(start..<lines.count) }
    return free
  }
}

extension String {
  /// The text in lines of a width, the last one with an ellipsis where it goes on.
  fileprivate func lines(_ columns: Int, atMost count: Int) -> [String] {
    var lines: [String] = []
    for paragraph in split(whereSeparator: \.isNewline) where lines.count <= count {
      // Of a long paragraph no more is set than can be shown.
      lines += wrap(String(paragraph.prefix(columns * (count + 2))), columns: columns)
    }
    guard lines.count > count, let last = lines.prefix(count).last else { return lines }
    return lines.prefix(count - 1) + [(last + " …").truncated(to: columns)]
  }
}

extension Reader {
  /// The reader's own notes of the lines in view, each with its sign.
  func drawOwnNotes(in margin: Rect, into frame: inout Frame, _ context: Context) {
    for note in words.ownNotes(of: entry, in: context.journal) {
      for (index, line) in note.words.enumerated() {
        let row = note.line + index - topLine
        guard (0..<margin.rows).contains(row) else { continue }
        let sign = index == 0 ? OwnMarginNote.sign : "  "
        frame.write(
          [(text: sign, style: context.theme.key), (text: line, style: .plain)],
          at: Point(row: margin.row + row, column: margin.column), in: margin)
      }
    }
  }
}
