import ContentModel

extension Library {
  /// Of each chapter, the first of its counterparts. Chapters of a strand that bear on the same goals
  /// have the same, so that they are looked for once for all of these.
  var firstCounterparts: [EntityID: EntityID] {
    struct Bearers: Hashable {
      let strand: Int
      let goals: [EntityID]
    }
    var known: [Bearers: EntityID?] = [:]
    var firsts: [EntityID: EntityID] = [:]
    for (number, strand) in companion.strands.enumerated() {
      for chapter in strand.chapters {
        let bearers = Bearers(strand: number, goals: chapter.bearings.map(\.goal).sorted())
        let first = known[bearers] ?? counterparts(of: chapter).first?.id
        known[bearers] = .some(first)
        firsts[chapter.id] = first
      }
    }
    return firsts
  }
}
