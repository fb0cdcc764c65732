/// Moves the selection of a list, or says why not.
/// - Parameters:
///   - selected: The number of the selected row.
///   - row: Where to.
///   - count: How many rows there are.
///   - isFar: Whether a row beyond the ends stands for the last one there.
public func moveSelection(_ selected: inout Int, to row: Int, of count: Int, isFar: Bool = false)
  -> Response
{
  guard count > 0 else { return .refused("There is nothing here") }
  let next = isFar ? max(0, min(row, count - 1)) : row
  guard (0..<count).contains(next), next != selected else {
    let isUp = row < selected || row == 0 && selected == 0
    return .refused(isUp ? "This is the first" : "This is the last")
  }
  selected = next
  return .done
}

/// Moves the selection of a list as an action says.
/// - Parameter page: How many rows a page is.
/// - Returns: What to answer; `nil` if the action moves nothing up or down.
public func moveSelection(_ selected: inout Int, by action: Action, page: Int, of count: Int)
  -> Response?
{
  switch action {
  case .moveUp: moveSelection(&selected, to: selected - 1, of: count)
  case .moveDown: moveSelection(&selected, to: selected + 1, of: count)
  case .pageUp: moveSelection(&selected, to: selected - page, of: count, isFar: true)
  case .pageDown: moveSelection(&selected, to: selected + page, of: count, isFar: true)
  case .halfPageUp:
    moveSelection(&selected, to: selected - max(1, page / 2), of: count, isFar: true)
  case .halfPageDown:
    moveSelection(&selected, to: selected + max(1, page / 2), of: count, isFar: true)
  case .moveToTop: moveSelection(&selected, to: 0, of: count, isFar: true)
  case .moveToBottom: moveSelection(&selected, to: count - 1, of: count, isFar: true)
  default: nil
  }
}
