import ContentModel
import Controls
import Display
import TextLayout

extension BearingMap {
  public func draw(into frame: inout Frame, _ context: Context) {
    let pairing = Pairing(context.library)
    let arrangement = self.arrangement(context)
    let goals = shownGoals(in: pairing, arrangement)
    drawHeads(of: goals, in: pairing, arrangement, into: &frame, context)
    drawList(of: goals, in: pairing, arrangement, into: &frame, context)
    drawSums(of: goals, in: pairing, arrangement, into: &frame, context)
    drawReason(in: arrangement.reason, pairing, into: &frame, context)
  }

  func arrangement(_ context: Context) -> BearingMapArrangement {
    let pairing = Pairing(context.library)
    return BearingMapArrangement(
      context.size, goalCount: pairing.goals.count,
      lineCount: pairing.rowCount + pairing.strands.count)
  }

  /// The goals in view: the selected one is among them.
  func shownGoals(in pairing: Pairing, _ arrangement: BearingMapArrangement) -> Range<Int> {
    let count = pairing.goals.count
    let first = ListWindow(selected: goal, count: count, rows: arrangement.goals).first
    return first..<min(count, first + arrangement.goals)
  }

  // MARK: Heads and sums

  private func drawHeads(
    of goals: Range<Int>, in pairing: Pairing, _ arrangement: BearingMapArrangement,
    into frame: inout Frame, _ context: Context
  ) {
    let (theme, companion) = (context.theme, context.library.companion)
    let heads = arrangement.heads
    guard heads.rows > 0 else { return }
    for (place, goal) in goals.enumerated() {
      let cell = arrangement.cell(place, in: heads)
      let isSelected = goal == self.goal
      let style = isSelected ? theme.focusedBorder.adding(.underline) : theme.header
      draw(String(goal + 1), isSelected: isSelected, in: cell, style: style, into: &frame)
      guard heads.rows > 1 else { continue }
      let words = pairing.goals[goal].title.head(columns: cell.columns - 1, rows: heads.rows - 1)
      for (line, text) in words.enumerated() {
        let place = Point(row: cell.row + 1 + line, column: cell.column + 1)
        frame.write(text, at: place, in: cell, style: isSelected ? theme.header : theme.quiet)
      }
    }
    let left = goals.lowerBound > 0 ? "‹ " : ""
    let right = goals.upperBound < pairing.goals.count ? " ›" : ""
    let name = arrangement.name(in: heads)
    let words = "\(left)\(companion.said("Goals"))\(right)"
    frame.writeRight("\(words) ", row: heads.row, in: name, style: theme.quiet)
    drawEdge("on", "words", in: heads, arrangement, into: &frame, style: theme.quiet)
  }

  private func drawSums(
    of goals: Range<Int>, in pairing: Pairing, _ arrangement: BearingMapArrangement,
    into frame: inout Frame, _ context: Context
  ) {
    let (theme, companion) = (context.theme, context.library.companion)
    guard let sums = arrangement.sums else { return }
    let name = arrangement.name(in: sums)
    let counts = pairing.goals.indices.map { pairing.count(onGoal: $0) }
    let widest = counts.map { String($0).count }.max() ?? 0
    var words = companion.said(name.columns >= 24 ? " Chapters on the goal" : " Chapters")
    let hasAll = widest < arrangement.goalColumns
    if !hasAll, counts.indices.contains(goal) {
      words = companion.said(" \(counted("chapter", counts[goal])) on goal \(goal + 1)")
    }
    let room = hasAll ? name : sums.inset(right: arrangement.sumColumns)
    frame.write(words.truncated(to: room.columns), at: sums.origin, in: sums, style: theme.quiet)
    for (place, goal) in goals.enumerated() where hasAll {
      let cell = arrangement.cell(place, in: sums)
      let style = goal == self.goal ? theme.header : theme.quiet
      drawNumber(counts[goal], in: cell, into: &frame, style: style)
    }
    let all = counts.reduce(0, +)
    let count = pairing.strands.reduce(0) { $0 + $1.wordCount }
    drawEdge("\(all)", "\(count)", in: sums, arrangement, into: &frame, style: theme.quiet)
  }

  /// What stands right of the cells: the sum, and the words.
  func drawEdge(
    _ sum: String, _ words: String, in row: Rect, _ arrangement: BearingMapArrangement,
    into frame: inout Frame, style: Style
  ) {
    let start = arrangement.firstGoal + arrangement.goals * arrangement.goalColumns
    let sums = Rect(row: row.row, column: start, columns: arrangement.sumColumns, rows: 1)
    frame.writeRight(sum, row: row.row, in: sums.inset(right: 1), style: style)
    let counts = Rect(
      row: row.row, column: start + sums.columns, columns: arrangement.wordColumns, rows: 1)
    frame.writeRight(words, row: row.row, in: counts.inset(right: 1), style: style)
  }

  /// A sign or a short number in the middle of its cell; the selected one between marks.
  func draw(
    _ sign: String, isSelected: Bool, in cell: Rect, style: Style, into frame: inout Frame
  ) {
    let isNarrow = cell.columns < sign.count + 2
    let middle = (cell.columns - 1) / 2 - (sign.count > 1 ? 1 : 0)
    let start = isNarrow ? cell.columns - sign.count : max(1, middle)
    let place = Point(row: cell.row, column: cell.column + start)
    frame.write(sign, at: place, in: cell, style: style)
    guard isSelected else { return }
    let before = Point(row: cell.row, column: place.column - 1)
    let after = Point(row: cell.row, column: place.column + displayWidth(sign))
    frame.write(isNarrow ? "▸" : "[", at: before, in: cell, style: style)
    if !isNarrow { frame.write("]", at: after, in: cell, style: style) }
  }

  /// A number whose last digit stands under the signs.
  func drawNumber(_ number: Int, in cell: Rect, into frame: inout Frame, style: Style) {
    let end = cell.columns < 3 ? cell.columns : (cell.columns - 1) / 2 + 1
    frame.writeRight(
      "\(number)", row: cell.row, in: cell.inset(right: cell.columns - end), style: style)
  }

  // MARK: The reason

  private func drawReason(
    in rect: Rect, _ pairing: Pairing, into frame: inout Frame, _ context: Context
  ) {
    let (theme, companion) = (context.theme, context.library.companion)
    guard rect.rows > 0 else { return }
    let columns = rect.columns - 2
    let cell = words(ofCellIn: pairing, companion)
    var lines: [(text: String, style: Style)] = []
    if rect.rows > 1 {
      let legend = "  ● serves  ◐ complicates  ○ leaves open"
      let hasLegend = displayWidth(cell.goal) + displayWidth(legend) <= columns
      lines = [((cell.goal + (hasLegend ? legend : "")).truncated(to: columns), theme.quiet)]
    }
    lines += wrap(cell.reason, columns: columns).map { ($0, .plain) }
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = index == rect.rows - 1 && lines.count > rect.rows
      let words = isCut ? (line.text + " …").truncated(to: columns) : line.text
      let place = Point(row: rect.row + index, column: 1)
      frame.write(words, at: place, in: rect, style: line.style)
    }
  }
}

extension String {
  /// The words in short lines, each word shortened that is longer than a line; the last line tells of
  /// words that have no room.
  fileprivate func head(columns: Int, rows: Int) -> [String] {
    var lines: [String] = []
    let words = split(separator: " ").map { String($0).truncated(to: columns) }
    for word in words {
      if let last = lines.last, displayWidth(last) + displayWidth(word) + 1 <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    guard lines.count > rows, rows > 0 else { return lines }
    let last = lines[rows - 1]
    return lines.prefix(rows - 1) + [last.hasSuffix("…") ? last : "\(last)…".truncated(to: columns)]
  }
}
