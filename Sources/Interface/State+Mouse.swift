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
  private mutating func turnWheel(_ action: Action, at place: Point) -> [Effect] {
    if isWelcoming { overlay = nil }
    if overlay == nil { screen.view.focus(at: place, self.context) }
    let steps = overlay == nil && screen.reader != nil ? 3 : 1
    for _ in 0..<steps { _ = perform(action) }
    return []
  }

  private mutating func click(_ place: Point) -> [Effect] {
    if let item = footer?.items.first(where: { $0.rect.contains(place) }) {
      return perform(item.action)
    }
    let context = self.context
    if overlay != nil { return answer(overlay?.view.click(place, context) ?? .done) }
    if let tab = screen.view.header(context)?.tabs.first(where: { $0.rect.contains(place) }) {
      return perform(tab.action)
    }
    let response = screen.view.click(place, context)
    if case .open = response { rememberSearch(endedBy: .openSelected) }
    return answer(response)
  }
}
