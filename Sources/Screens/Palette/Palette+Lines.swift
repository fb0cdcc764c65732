import Controls
import Display
import TextLayout

/// One line of the palette as it is drawn.
struct PaletteLine {
  /// Which row it belongs to; `nil` for what the help says before its rows.
  var row: Int?
  var label = ""
  var words: String
  /// Whether it is the first of its row.
  var isFirst = true

  static func labelColumns(of columns: Int) -> Int { min(20, columns / 3) }
}

extension Palette {
  /// The lines in view. Of the help, which is short, nothing is cut: what it is for stands above the
  /// rows, and long words take several lines. In the palette each row is one line.
  func visibleLines(in list: Rect) -> [PaletteLine] {
    guard isHelp else {
      let first = ListWindow(selected: selected, count: rows.count, rows: list.rows).first
      return (first..<min(first + max(0, list.rows), rows.count)).map { index in
        let (label, words) = parts(of: rows[index], in: list)
        return PaletteLine(
          row: index, label: label, words: words.truncated(to: max(1, room(in: list))))
      }
    }
    let (lines, first) = helpWindow(in: list)
    return Array(lines.dropFirst(first).prefix(max(0, list.rows)))
  }

  /// How much lies below what is in view: rows, of the help lines.
  func hidden(below list: Rect) -> Int {
    guard isHelp else {
      return ListWindow(selected: selected, count: rows.count, rows: list.rows).below
    }
    let (lines, first) = helpWindow(in: list)
    return lines.count - first - list.rows
  }

  /// All lines of the help, and the first in view: from the top as long as the first row is selected,
  /// which has what the help says above it.
  private func helpWindow(in list: Rect) -> (lines: [PaletteLine], first: Int) {
    var lines = helpIntroduction(in: list)
    let before = lines.count
    var last = 0
    for (index, row) in rows.enumerated() {
      let (label, words) = parts(of: row, in: list)
      for (number, part) in wrap(words, columns: max(1, room(in: list))).enumerated() {
        let isFirst = number == 0
        lines.append(
          PaletteLine(row: index, label: isFirst ? label : "", words: part, isFirst: isFirst))
      }
      if index == selected { last = lines.count - 1 }
    }
    if selected == 0 { return (lines, max(0, before + 1 - list.rows)) }
    let window = ListWindow(selected: last, count: lines.count, rows: list.rows)
    return (lines, window.first)
  }

  private func helpIntroduction(in list: Rect) -> [PaletteLine] {
    guard !purpose.isEmpty else { return [] }
    let lines = wrap(purpose, columns: max(1, list.columns - 2))
    return (lines + [""]).map { PaletteLine(row: nil, words: $0) }
  }

  private func room(in list: Rect) -> Int {
    list.columns - PaletteLine.labelColumns(of: list.columns)
  }

  private func parts(of row: PaletteRow, in list: Rect) -> (label: String, words: String) {
    let columns = PaletteLine.labelColumns(of: list.columns)
    return (row.label.truncated(to: max(1, columns - 2)), row.words)
  }
}
