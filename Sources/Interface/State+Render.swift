import Controls
import Display
import Screens
import TextLayout

extension State {
  /// Draws all that the reader sees. The frame has the terminal's size.
  public func render() -> Frame {
    let context = self.context
    var frame = Frame(size: size)
    frame.base = theme.base
    guard size.rows > 0, size.columns > 0 else { return frame }
    let header = screen.view.header(context)
    header?.draw(into: &frame, theme)
    frame.title = windowTitle(under: header)
    screen.view.draw(into: &frame, context)
    overlay?.view.draw(into: &frame, context)
    if size.rows > 1 { drawLastLine(into: &frame) }
    frame.wantsMouse = wantsMouse
    return frame
  }

  /// What is shown, for the terminal's window or tab: the page's title or the screen's, and the
  /// companion's.
  private func windowTitle(under header: Header?) -> String {
    let page = screen.reader.flatMap { library[$0.entry]?.title }
    let shown = page ?? header?.current.title ?? screen.view.keyPlace.title
    return "\(shown) · \(library.companion.title)"
  }

  var lastLine: Rect { Rect(row: size.rows - 1, column: 0, columns: size.columns, rows: 1) }

  /// The keys that the last line shows; `nil` while it says something else.
  var footer: Footer? {
    guard size.rows > 1, statusWords == nil else { return nil }
    return Footer(
      keysOf: keyPlace, of: keymap, in: lastLine, said: library.companion.said)
  }

  private var statusWords: String? {
    message ?? (overlay == nil ? screen.view.status(context) : nil) ?? readingWords
  }

  private var readingWords: String? {
    reading.map { "Reading \(grouped($0.done)) of \(grouped($0.all)) files" }
  }

  private func drawLastLine(into frame: inout Frame) {
    frame.fill(lastLine, style: .plain)
    guard !drawTypedLine(into: &frame) else { return }
    footer?.draw(into: &frame, theme)
    guard let words = statusWords else { return }
    let columns = max(1, size.columns - 2)
    // An address is shown whole: part of one is no use.
    let isAddress =
      message == nil && overlay == nil && screen.reader?.selectedAddress(context) != nil
    let most = max(1, isAddress ? size.rows - 1 : size.rows / 3)
    let word = isAddress ? columns * most : min(columns, 60)
    let short = shortened(safeText(words), word: word, whole: columns * most)
    let lines = wrap(short, columns: columns)
    let rows = min(lines.count, most)
    let first = size.rows - rows
    frame.fill(Rect(row: first, column: 0, columns: size.columns, rows: rows), style: .plain)
    for (index, line) in lines.prefix(rows).enumerated() {
      let isCut = index == rows - 1 && rows < lines.count
      let shown = isCut ? (line + " …").truncated(to: size.columns - 2) : line
      let place = Point(row: first + index, column: 1)
      frame.write(shown, at: place, in: Rect(size), style: theme.header)
    }
  }

  /// Draws what is typed in the last line's place. The cursor stays on what is found or selected,
  /// unless the caret was moved into the words, or nothing is found.
  /// - Returns: Whether something is.
  private func drawTypedLine(into frame: inout Frame) -> Bool {
    let context = self.context
    guard overlay == nil, let typed = screen.view.typedLine(context) else { return false }
    let room = size.columns > 2 ? lastLine.inset(left: 1, right: 1) : lastLine
    guard let caret = typed.draw(into: &frame, in: room, saying: message, theme) else {
      return false
    }
    let isFound = screen.reader?.find.map { !$0.hits.isEmpty } ?? (frame.cursor != nil)
    if !isFound || !typed.field.isCaretAtEnd { frame.cursor = caret }
    return true
  }
}
