import Controls
import Display
import Screens

/// What the mouse does: the wheel moves what is under it, a click goes where the keys would go.
extension State {
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard wantsMouse, Rect(size).contains(mouse.place) else { return [] }
    if message != nil, lastLine.contains(mouse.place) {
      message = nil
      return []
    }
    message = nil
    switch mouse.kind {
    case .wheelUp: return turnWheel(.moveUp, at: mouse.place)
    case .wheelDown: return turnWheel(.moveDown, at: mouse.place)
    case .press: return click(mouse.place)
    }
  }

  /// Text goes by three lines, lists by one row.
  private mutating func turnWheel(_ action: Action, at place: Place) -> [Effect] {
    if overlay == nil { focus(at: place) }
    let steps = overlay == nil && screen.reader != nil ? 3 : 1
    for _ in 0..<steps { _ = perform(action) }
    return []
  }

  private mutating func click(_ place: Place) -> [Effect] {
    if let item = footer?.items.first(where: { $0.rect.contains(place) }) {
      return perform(item.action)
    }
    if overlay != nil { return clickOverlay(place) }
    if let tab = screen.header(context)?.tabs.first(where: { $0.rect.contains(place) }) {
      return perform(tab.action)
    }
    return clickScreen(place)
  }

  private mutating func clickOverlay(_ place: Place) -> [Effect] {
    let context = self.context
    switch overlay {
    case .palette(var palette):
      guard let row = palette.row(at: place, context) else { break }
      palette.select(row)
      overlay = .palette(palette)
      return perform(.openSelected)
    case .outline(var outline):
      guard let row = outline.row(at: place, context) else { break }
      let response = outline.select(row)
      overlay = .outline(outline)
      return answer(response)
    case .problems(var problems):
      guard let row = problems.row(at: place, context) else { break }
      problems.select(row)
      overlay = .problems(problems)
      return perform(.openSelected)
    case .card(var card):
      guard card.box(context).contains(place) else { break }
      guard let source = card.source(at: place, context) else { return [] }
      card.select(source)
      overlay = .card(card)
      return perform(.openSelected)
    case .styles(var styles):
      guard let row = styles.row(at: place, context) else { break }
      styles.select(row)
      overlay = .styles(styles)
      return []
    case .prompt, nil: return []
    }
    return perform(.leave)
  }

  /// Gives the keys to what is at a place.
  private mutating func focus(at place: Place) {
    let context = self.context
    switch screen {
    case .board(var board):
      board.focus = board.pane(at: place, context) ?? board.focus
      screen = .board(board)
    case .split(var split):
      split.focus = split.side(at: place, context) ?? split.focus
      screen = .split(split)
    case .quotes(var quotes):
      quotes.focus(at: place, context)
      screen = .quotes(quotes)
    case .reader, .catalogue: break
    }
  }

  /// A click selects; on what is selected already, and on links, it opens.
  private mutating func clickScreen(_ place: Place) -> [Effect] {
    let context = self.context
    switch screen {
    case .board(var board):
      if board.click(place, context) { return perform(.openSelected) }
      screen = .board(board)
    case .reader, .split:
      focus(at: place)
      guard let target = screen.reader?.target(at: place, screen.context(of: context)) else {
        return []
      }
      screen.reader?.target = target
      return perform(.openSelected)
    case .quotes(var quotes):
      let opens = quotes.click(place, context)
      screen = .quotes(quotes)
      if opens { return perform(.openSelected) }
    case .catalogue(var catalogue):
      guard let row = catalogue.row(at: place, context) else { return [] }
      if row == catalogue.selected { return perform(.openSelected) }
      catalogue.select(row)
      screen = .catalogue(catalogue)
    }
    return []
  }
}
