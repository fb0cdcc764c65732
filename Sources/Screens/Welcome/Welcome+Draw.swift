import Controls
import Display

extension Welcome {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = WelcomeArrangement(context)
    let (box, inside) = (arrangement.box, arrangement.inside)
    frame.fill(box, style: .plain)
    frame.cursor = nil
    if inside.row > box.row {
      frame.drawBox(box, title: WelcomeWords(context).title, isFocused: true, context.theme)
    }
    for (index, line) in arrangement.lines.prefix(inside.rows).enumerated() {
      let place = Point(row: inside.row + index, column: inside.column)
      guard let way = line.way else {
        frame.write(line.text, at: place, in: inside)
        continue
      }
      frame.write(line.text, at: place, in: inside, style: context.theme.key)
      // The line that names a way begins with its key; those after it go on.
      let isFirst = index == 0 || arrangement.lines[index - 1].way != way
      if isFirst, let key = line.text.split(separator: " ").first {
        frame.write(key, at: place, in: inside, style: context.theme.selected)
        frame.cursor = frame.cursor ?? place
      }
    }
    guard frame.cursor == nil else { return }
    frame.cursor = inside.origin
    let first = arrangement.lines.first?.text ?? ""
    frame.write(first, at: inside.origin, in: inside, style: context.theme.selected)
  }
}
