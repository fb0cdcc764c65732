import ContentModel

extension Library {
  /// The number of each goal, chapter and person in the order of the companion.
  var readingOrder: [EntityID: Int] {
    let ids =
      companion.goals.map(\.id) + companion.strands.flatMap(\.chapters).map(\.id)
      + peopleInOrder.map(\.id) + sourcesInOrder.map(\.id)
    return Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}
