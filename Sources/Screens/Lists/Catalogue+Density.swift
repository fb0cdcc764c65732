import ContentModel
import Controls
import Display
import TextLayout

/// What stands above the timeline.
extension Catalogue {
  /// A bar for each month, year or century, as high as it has events; that of the selected row stands
  /// out. The whole timeline gives the scale, what is listed the heights.
  func drawDensity(
    _ arrangement: CatalogueArrangement, into frame: inout Frame, _ context: Context
  ) {
    guard let rect = arrangement.density?.inset(left: 1, right: 1),
      let scale = DensityScale(all.compactMap(\.period), columns: rect.columns)
    else { return }
    let counts = Dictionary(
      rows.compactMap(\.period).map { (scale.bar(of: $0), 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 1
    let bars = Array("▁▂▃▄▅▆▇█")
    let current = rows.indices.contains(selected) ? rows[selected].period.map(scale.bar) : nil
    for bar in 0..<scale.count {
      let count = counts[bar] ?? 0
      let sign = count == 0 ? "·" : String(bars[(count * (bars.count - 1) + most - 1) / most])
      let style =
        bar == current ? context.theme.selected : count == 0 ? context.theme.quiet : .plain
      frame.write(
        sign.repeated(scale.barColumns),
        at: Point(row: rect.row, column: rect.column + bar * scale.barColumns), in: rect,
        style: style)
    }
    guard let labels = arrangement.labels?.inset(left: 1, right: 1) else { return }
    for label in scale.labels {
      let place = Point(row: labels.row, column: labels.column + label.column)
      frame.write(label.text, at: place, in: labels, style: context.theme.quiet)
    }
  }

  /// The names of the strands over their lanes.
  func drawHeads(
    _ arrangement: CatalogueArrangement, into frame: inout Frame, _ context: Context
  ) {
    guard let rect = arrangement.heads else { return }
    let lanes = layout(columns: rect.columns, context).lanes
    for (lane, strand) in zip(lanes, context.library.companion.strands) {
      let place = Point(row: rect.row, column: rect.column + lane.lowerBound)
      frame.write(
        strand.title.truncated(to: lane.count), at: place, in: rect,
        style: context.theme.style(for: .heading(level: 2)))
    }
  }
}
