import TextLayout

extension Page {
  /// The target here that leads where one on an earlier reading of the page did, counted among those
  /// that lead there.
  func target(from index: Int, on before: Page) -> Int? {
    guard before.targets.indices.contains(index) else { return nil }
    let destination = before.targets[index].destination
    let number = before.targets[..<index].count { $0.destination == destination }
    let same = targets.indices.filter { targets[$0].destination == destination }
    return same.indices.contains(number) ? same[number] : nil
  }
}
