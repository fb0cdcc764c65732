import ContentModel
import Controls
import Display
import TextLayout

extension Reader {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = self.arrangement(context)
    let body = arrangement.body
    for row in 0..<body.rows where topLine + row < page.lines.count {
      draw(page.lines[topLine + row], row: body.row + row, in: body, into: &frame, context)
    }
    drawLabels(in: body, into: &frame, context)
    drawSigns(beside: body, into: &frame, context)
    if let margin = arrangement.margin { drawMargin(in: margin, into: &frame, context) }
    if frame.cursor == nil { frame.cursor = body.origin }
    if let strip = arrangement.strip { drawStrip(in: strip, into: &frame, context) }
    if let header = arrangement.header { drawHeader(in: header, into: &frame, context) }
  }

  /// What the status line says of the selected target or of what is being looked for.
  public func status(_ context: Context) -> String? {
    if selection != nil {
      let keys = context.keymap
      return "↑↓ sentence, ←→ word, } more; \(keys[.writeNote]) notes it, \(keys[.copy]) copies, "
        + "\(keys[.bookmark]) marks, \(keys[.leave]) leaves"
    }
    if let labels { return "Type a letter to follow a link \(labels.typed)" }
    if let find, find.isTyping || self.target == nil { return find.status(context.keymap) }
    guard let target = activeTarget(context) else { return nil }
    let key = context.keymap[.openSelected, in: .reader]
    switch target.destination {
    case .note(let label):
      let number = context.library[entry]?.article.number(ofNote: label)
      return "\(key) opens note \(number.map(String.init) ?? label)"
    case .link(.entry(let id, _)):
      if let person = context.library.person(id), let status = person.status {
        return "\(key) opens \(person.name). Status as of \(status.asOf.prose). \(status.text)"
      }
      return "\(key) opens \(context.library[id]?.title ?? "the passage")"
    case .link(.heading(let anchor)): return "\(key) goes to #\(anchor)"
    case .link(.external(let address)):
      return "\(address) · \(key) opens it, \(context.keymap[.copyAddress, in: .reader]) copies it"
    case .link(.unresolved(let address)): return "This link leads nowhere: \(address)"
    }
  }

  private func draw(
    _ line: Line, row: Int, in body: Rect, into frame: inout Frame, _ context: Context
  ) {
    let theme = context.theme
    var column = body.column
    for span in line.spans {
      var style = theme.style(for: span.role, emphasis: span.emphasis)
      if span.target != nil, span.role != .noteMark { style = theme.link(style) }
      if let selected = target, span.target == selected {
        style = theme.selected
        if frame.cursor == nil { frame.cursor = Point(row: row, column: column) }
      }
      let place = Point(row: row, column: column)
      let columns = frame.write(span.text, at: place, in: body, style: style)
      if let part = selection?.part(of: span) {
        let lead = displayWidth(safeText(span.text.prefix(part.lowerBound)))
        let words = span.text.dropFirst(part.lowerBound).prefix(part.count)
        let start = Point(row: row, column: column + lead)
        frame.write(words, at: start, in: body, style: theme.selected)
        if frame.cursor == nil { frame.cursor = start }
      }
      for mark in find?.marks(in: span) ?? [] {
        let lead = displayWidth(safeText(span.text.prefix(mark.range.lowerBound)))
        let found = span.text.dropFirst(mark.range.lowerBound).prefix(mark.range.count)
        let markStyle = mark.isCurrent ? theme.selected : theme.hit
        let markPlace = Point(row: row, column: column + lead)
        frame.write(found, at: markPlace, in: body, style: markStyle)
        if mark.isCurrent, frame.cursor == nil { frame.cursor = markPlace }
      }
      column += columns
    }
  }

  /// Letters over the beginnings of the links in view.
  private func drawLabels(in body: Rect, into frame: inout Frame, _ context: Context) {
    guard let labels else { return }
    for (row, line) in page.lines[min(topLine, page.lines.count)...].prefix(body.rows).enumerated()
    {
      var column = body.column
      var drawn: Set<Int> = []
      for span in line.spans {
        let place = Point(row: body.row + row, column: column)
        column += displayWidth(safeText(span.text))
        guard let target = span.target, drawn.insert(target).inserted,
          page.line(ofTarget: target) == topLine + row, let letters = labels.rest(of: target)
        else { continue }
        frame.write(letters, at: place, in: body, style: context.theme.selected.adding(.bold))
        if target == labels.first { frame.cursor = place }
      }
    }
  }

  /// A sign at the left of each line on which a note or a bookmark of the reader begins.
  private func drawSigns(beside body: Rect, into frame: inout Frame, _ context: Context) {
    guard body.column > context.area.column else { return }
    for (line, sign) in signs(context) {
      let row = line - topLine
      guard (0..<body.rows).contains(row) else { continue }
      let place = Point(row: body.row + row, column: body.column - 1)
      frame.write(sign, at: place, in: context.area, style: context.theme.key)
    }
  }

  /// The notes of the lines in view, beside them.
  private func drawMargin(in margin: Rect, into frame: inout Frame, _ context: Context) {
    for note in page.marginNotes {
      for (index, line) in note.lines.enumerated() {
        let row = note.line + index - topLine
        guard (0..<margin.rows).contains(row) else { continue }
        let spans = line.map {
          (text: $0.text, style: context.theme.style(for: $0.role, emphasis: $0.emphasis))
        }
        frame.write(spans, at: Point(row: margin.row + row, column: margin.column), in: margin)
      }
    }
    drawOwnNotes(in: margin, into: &frame, context)
  }

  /// Where the page stands and what it is, and how much of it is left.
  func headerWords(_ context: Context) -> (title: String, right: String) {
    guard let entry = context.library[entry] else { return ("", "") }
    let progress = self.progress(context)
    let left = minutesLeft(of: entry.article.minutes)
    let ending = isAtEnd(context) ? "end" : "end of the text"
    let right = progress >= 1 ? ending : "\(Int(progress * 100))% · \(left) min left"
    let place = context.library.place(of: entry.id)
    let section = currentHeading.map { page.headings[$0].title }
    let title = [place, entry.title, section].compactMap { $0 }.joined(separator: " · ")
    return (title, right)
  }

  private func drawHeader(in rect: Rect, into frame: inout Frame, _ context: Context) {
    let words = headerWords(context)
    let right = words.right + " "
    let room = max(0, rect.columns - displayWidth(right) - 2)
    let start = Point(row: rect.row, column: rect.column + 1)
    frame.write(words.title.truncated(to: room), at: start, in: rect, style: context.theme.header)
    // Plain, because it changes with each line: a look of its own would cost a slow line more bytes.
    frame.writeRight(right, row: rect.row, in: rect, style: .plain)
  }
}
