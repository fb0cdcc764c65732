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
