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
      let style = line.way == nil ? Style.plain : context.theme.key
      frame.write(line.text, at: place, in: inside, style: style)
      if line.way != nil, frame.cursor == nil { frame.cursor = place }
    }
    if frame.cursor == nil { frame.cursor = inside.origin }
  }
}
