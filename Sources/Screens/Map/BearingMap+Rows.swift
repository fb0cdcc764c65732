import ContentModel
import Controls
import Display
import TextLayout

/// The rows of the map: the name of a strand, and its chapters.
extension BearingMap {
  enum MapLine: Hashable {
    case strand(Int)
    case chapter(row: Int, Pairing.Place)
  }

  /// The line of the selected row, among the chapters and the names of the strands.
  private func selectedLine(in pairing: Pairing) -> Int {
    row + (pairing.place(ofRow: row)?.strand ?? 0) + 1
  }

  private func window(in list: Rect, _ pairing: Pairing) -> ListWindow {
    // One row has room for the selected chapter alone; two for its strand as well.
    ListWindow(
      selected: selectedLine(in: pairing), count: pairing.rowCount + pairing.strands.count,
      rows: list.rows)
  }

  /// What stands in a line of the whole map; `nil` beyond its end.
  private func line(_ number: Int, in pairing: Pairing) -> MapLine? {
    for strand in pairing.strands.indices {
      let rows = pairing.rows(ofStrand: strand)
      let first = rows.lowerBound + strand
      if number == first { return .strand(strand) }
      if number <= first + rows.count {
        let place = number - first - 1
        return .chapter(
          row: rows.lowerBound + place, Pairing.Place(strand: strand, number: place))
      }
    }
    return nil
  }

  /// The chapter that is drawn at a place of the terminal.
  func row(at place: Point, in list: Rect, _ pairing: Pairing) -> Int? {
    let line = window(in: list, pairing).line(at: place, in: list)
    guard case .chapter(let row, _) = line.flatMap({ self.line($0, in: pairing) }) else {
      return nil
    }
    return row
  }

  func drawList(
    of goals: Range<Int>, in pairing: Pairing, _ arrangement: BearingMapArrangement,
    into frame: inout Frame, _ context: Context
  ) {
    let list = arrangement.list
    guard pairing.rowCount > 0 else {
      frame.write(
        context.library.companion.said("This companion has no chapters"),
        at: Point(row: list.row, column: 1), in: list,
        style: context.theme.quiet)
      return
    }
    let most = pairing.mostWords
    let first = window(in: list, pairing).first
    for offset in 0..<list.rows {
      let rect = Rect(row: list.row + offset, column: 0, columns: list.columns, rows: 1)
      switch line(first + offset, in: pairing) {
      case .strand(let strand):
        drawName(ofStrand: strand, of: goals, in: rect, pairing, arrangement, &frame, context)
      case .chapter(let row, let place):
        let chapter = pairing.strands[place.strand].chapters[place.number]
        drawName(
          of: chapter, place, isSelected: row == self.row, in: arrangement.name(in: rect),
          pairing, &frame, context)
        for (place, goal) in goals.enumerated() {
          let cell = arrangement.cell(place, in: rect)
          drawCell(row: row, goal: goal, of: chapter, in: cell, pairing, &frame, context.theme)
        }
        drawWords(of: chapter, most: most, in: rect, arrangement, &frame, context.theme)
        if row == self.row { frame.cursor = cursor(in: rect, of: goals, arrangement) }
      case nil: return
      }
    }
  }

  private func cursor(
    in row: Rect, of goals: Range<Int>, _ arrangement: BearingMapArrangement
  ) -> Point {
    guard goals.contains(goal) else { return row.origin }
    let cell = arrangement.cell(goal - goals.lowerBound, in: row)
    let start = cell.columns < 3 ? cell.columns - 1 : (cell.columns - 1) / 2
    return Point(row: cell.row, column: cell.column + start)
  }

  private func drawName(
    ofStrand strand: Int, of goals: Range<Int>, in rect: Rect, _ pairing: Pairing,
    _ arrangement: BearingMapArrangement, _ frame: inout Frame, _ context: Context
  ) {
    let name = pairing.strands[strand].title
    let style = context.theme.style(for: .heading(level: 2))
    let room = arrangement.name(in: rect)
    frame.write((" " + name).truncated(to: room.columns), at: rect.origin, in: room, style: style)
    let counts = goals.map { pairing.count(onGoal: $0, strand: strand) }
    if counts.allSatisfy({ String($0).count < arrangement.goalColumns }) {
      for (place, count) in counts.enumerated() {
        let cell = arrangement.cell(place, in: rect)
        drawNumber(count, in: cell, into: &frame, style: context.theme.quiet)
      }
    }
    let words = pairing.strands[strand].wordCount
    drawEdge("", "\(words)", in: rect, arrangement, into: &frame, style: context.theme.quiet)
  }

  private func drawName(
    of chapter: Chapter, _ place: Pairing.Place, isSelected: Bool, in rect: Rect,
    _ pairing: Pairing, _ frame: inout Frame, _ context: Context
  ) {
    let columns = String(pairing.strands[place.strand].chapters.count).count
    let number = String(place.number + 1)
    let lead = (isSelected ? "▌" : " ") + " ".repeated(columns - number.count) + number + " "
    let style = isSelected ? context.theme.selectedElsewhere : .plain
    let title = chapter.title.truncated(to: max(0, rect.columns - displayWidth(lead) - 1))
    frame.write(
      (lead + title).truncated(to: rect.columns), at: rect.origin, in: rect, style: style)
  }

  private func drawCell(
    row: Int, goal: Int, of chapter: Chapter, in cell: Rect, _ pairing: Pairing,
    _ frame: inout Frame, _ theme: Theme
  ) {
    let kind = chapter.bearing(on: pairing.goals[goal].id)?.kind
    let isSelected = row == self.row && goal == self.goal
    var style = kind.map { theme.style(for: $0) } ?? theme.quiet
    if isSelected { style = style.adding(theme.selected.attributes) }
    let empty = goal == self.goal && row != self.row ? "│" : "·"
    draw(kind?.glyph ?? empty, isSelected: isSelected, in: cell, style: style, into: &frame)
  }

  private func drawWords(
    of chapter: Chapter, most: Int, in rect: Rect, _ arrangement: BearingMapArrangement,
    _ frame: inout Frame, _ theme: Theme
  ) {
    let words = chapter.article.wordCount
    drawEdge(
      "\(chapter.bearings.count)", "\(words)", in: rect, arrangement, into: &frame, style: .plain)
    let columns = arrangement.barColumns - 1
    guard columns > 0 else { return }
    let filled = most == 0 ? 0 : (words * columns + most - 1) / most
    let place = Point(row: rect.row, column: rect.column + rect.columns - arrangement.barColumns)
    frame.write(
      "█".repeated(filled) + "░".repeated(columns - filled), at: place, in: rect,
      style: theme.quiet)
  }
}
