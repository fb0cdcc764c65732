import Controls
import Display
import TextLayout

/// Where the lines of the welcome stand: as much of it as there is room for.
struct WelcomeArrangement {
  struct Line {
    var text: String
    /// Which way in it names.
    var way: Int?
  }

  var box: Rect
  var inside: Rect
  var lines: [Line]

  init(_ context: Context) {
    let area = Rect(context.size).inset(bottom: context.size.rows > 1 ? 1 : 0)
    let hasBorder = area.columns >= 60 && area.rows >= 14
    let columns = hasBorder ? min(area.columns, 78) : area.columns
    let room = max(1, columns - (hasBorder ? 6 : 2))
    let most = area.rows - (hasBorder ? 2 : 0)
    let words = WelcomeWords(context)
    let title = hasBorder ? [] : [words.title]
    lines = []
    for (length, isSpaced) in Self.forms {
      lines = Self.lines(words.parts(length), title: title, columns: room, isSpaced: isSpaced)
      if lines.count <= most { break }
    }
    if lines.count > most {
      lines = Self.lines(words.parts(.least), title: [], columns: room, isSpaced: false)
      // Where not even this has room, the ways stand first.
      if lines.count > most {
        lines = lines.filter { $0.way != nil } + lines.filter { $0.way == nil }
      }
    }
    lines = Array(lines.prefix(max(0, most)))
    let rows = hasBorder ? min(area.rows, lines.count + 2) : area.rows
    box = Rect(
      row: area.row + (area.rows - rows) / 2, column: area.column + (area.columns - columns) / 2,
      columns: columns, rows: rows)
    inside = hasBorder ? box.inside.inset(left: 2, right: 2) : box.inset(left: 1, right: 1)
  }

  /// The longest first.
  private static let forms: [(WelcomeWords.Length, isSpaced: Bool)] = [
    (.whole, true), (.brief, true), (.brief, false), (.least, false),
  ]

  private static func lines(
    _ parts: [WelcomeWords.Part], title: [String], columns: Int, isSpaced: Bool
  ) -> [Line] {
    var lines = title.flatMap { wrap($0, columns: columns) }.map { Line(text: $0) }
    for part in parts where !part.lines.isEmpty {
      if isSpaced, !lines.isEmpty { lines.append(Line(text: "")) }
      for (text, way) in part.lines {
        lines += wrap(text, columns: columns).map { Line(text: $0, way: way) }
      }
    }
    return lines
  }
}

extension Welcome {
  /// The way that is named at a place of the terminal.
  func way(at place: Point, _ context: Context) -> Int? {
    let arrangement = WelcomeArrangement(context)
    let line = place.row - arrangement.inside.row
    guard arrangement.inside.contains(place), arrangement.lines.indices.contains(line) else {
      return nil
    }
    return arrangement.lines[line].way
  }
}
