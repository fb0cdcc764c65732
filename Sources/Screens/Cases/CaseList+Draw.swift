import ContentModel
import Controls
import Display
import TextLayout

extension CaseList {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = arrangement(context)
    let cases = context.library.companion.cases
    guard !cases.isEmpty else {
      let words =
        context.edition == 0
        ? "Not read yet"
        : context.library.companion.said("This companion has no cases")
          + "; each is a file in cases/"
      let columns = max(1, arrangement.list.columns - 2)
      for (row, line) in wrap(words, columns: columns).enumerated() {
        let place = Point(row: arrangement.list.row + row, column: 1)
        frame.write(line, at: place, in: arrangement.list, style: context.theme.quiet)
      }
      return
    }
    let chart = CaseChart(cases, columns: arrangement.chart.columns)
    if let axis = arrangement.axis {
      frame.write(chart.axis, at: axis.origin, in: axis, style: context.theme.quiet)
    }
    let window = window(arrangement, count: cases.count)
    for row in window {
      let rect = Rect(
        row: arrangement.list.row + (row - window.lowerBound) * arrangement.linesOfCase, column: 0,
        columns: arrangement.list.columns, rows: arrangement.linesOfCase
      ).intersection(arrangement.list)
      draw(cases[row], row: row, in: rect, arrangement, chart, into: &frame, context)
    }
    if let steps = arrangement.steps { drawSteps(in: steps, into: &frame, context) }
  }

  /// The cases in view.
  private func window(_ arrangement: CasesArrangement, count: Int) -> Range<Int> {
    let rows = max(1, arrangement.list.rows / arrangement.linesOfCase)
    let first = ListWindow(selected: selected, count: count, rows: rows).first
    return first..<min(count, first + rows)
  }

  private func draw(
    _ legalCase: LegalCase, row: Int, in rect: Rect, _ arrangement: CasesArrangement,
    _ chart: CaseChart, into frame: inout Frame, _ context: Context
  ) {
    let isSelected = row == selected
    let style = isSelected ? context.theme.selected : .plain
    if isSelected { frame.select(rect, context.theme) }
    let isBelow = arrangement.linesOfCase > 1 && !arrangement.hasStatus
    let room = isBelow ? rect.columns - 2 : max(1, arrangement.chart.column - 3)
    let title = (isSelected ? "▌ " : "  ") + legalCase.title.truncated(to: room)
    frame.write(title, at: rect.origin, in: rect, style: style)
    let line = chart.line(of: legalCase, chosen: isSelected ? step : nil)
    let place = Point(row: rect.row + (isBelow ? 1 : 0), column: arrangement.chart.column)
    let clip = rect.intersection(
      Rect(
        row: place.row, column: place.column, columns: arrangement.chart.columns, rows: 1))
    frame.write(line, at: place, in: clip, style: style)
    guard arrangement.hasStatus, let last = legalCase.steps.last else { return }
    let words = rect.inset(top: 1, left: 4, right: 1)
    frame.write(
      last.line.truncated(to: words.columns), at: words.origin, in: words,
      style: isSelected ? style : context.theme.quiet)
  }

  /// The case that is drawn at a place of the terminal.
  func row(at place: Point, _ context: Context) -> Int? {
    let arrangement = arrangement(context)
    guard arrangement.list.contains(place) else { return nil }
    let window = window(arrangement, count: context.library.companion.cases.count)
    let row = window.lowerBound + (place.row - arrangement.list.row) / arrangement.linesOfCase
    return window.contains(row) ? row : nil
  }

  // MARK: Steps

  /// Where the lines of the steps stand: inside a border if there is room for one.
  private func area(of steps: Rect) -> Rect {
    steps.rows >= 4 ? steps.inside.inset(left: 1, right: 1) : steps
  }

  /// The lines of the steps, and the first in view: those of the step that stands out are in view.
  private func lines(
    of legalCase: LegalCase, in area: Rect, _ context: Context
  ) -> (lines: [StepLine], first: Int) {
    // Where lines are few, they go to the steps.
    let lines = StepLine.lines(of: legalCase, columns: area.columns, in: context.library)
      .filter { $0.kind != .status || area.rows >= 8 }
    // At the first step, how the case stands is in view.
    let start = step == 0 ? 0 : lines.firstIndex { $0.step == step } ?? 0
    let end = lines.lastIndex { $0.step == step } ?? start
    let centred = ListWindow(selected: start, count: lines.count, rows: area.rows).first
    return (lines, step == 0 ? 0 : min(start, max(centred, end + 1 - area.rows)))
  }

  private func drawSteps(in rect: Rect, into frame: inout Frame, _ context: Context) {
    guard let legalCase = selectedCase(in: context.library) else { return }
    let area = area(of: rect)
    if area != rect {
      frame.drawBox(
        rect, title: legalCase.title, right: "\(context.keymap[.openSelected]) opens",
        isFocused: false, context.theme)
    }
    let (lines, first) = lines(of: legalCase, in: area, context)
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let place = Point(row: area.row + offset, column: area.column)
      let isChosen = line.step == step
      let sign = line.isFirst ? isChosen ? CaseChart.chosenStep : CaseChart.step : "│"
      let style =
        line.kind == .source
        ? context.theme.quiet : line.kind == .what && isChosen ? Style(.bold) : .plain
      frame.write(
        [
          (text: line.step == nil ? "" : "\(sign) ", style: .plain),
          (text: line.text, style: style),
        ],
        at: place, in: area)
    }
    let below = lines.count - first - area.rows
    if below > 0, area != rect {
      frame.writeRight(
        " ↓ \(counted("line", below)) ", row: rect.endRow - 1, in: rect.inset(right: 2),
        style: context.theme.quiet)
    }
  }

  /// The step that is drawn at a place of the terminal.
  func step(at place: Point, _ context: Context) -> Int? {
    guard let steps = arrangement(context).steps,
      let legalCase = selectedCase(in: context.library)
    else { return nil }
    let area = area(of: steps)
    guard area.contains(place) else { return nil }
    let (lines, first) = lines(of: legalCase, in: area, context)
    let line = first + place.row - area.row
    return lines.indices.contains(line) ? lines[line].step : nil
  }
}
