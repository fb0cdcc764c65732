import ContentModel
import Reading
import TestSupport
import Testing

@testable import Journal

struct WaitingChangesTests {
  @Test(arguments: 0..<200 as Range<UInt64>) func comeToTheSame(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let start = random.journal(changes: 30)
    var (all, few) = (start, start)
    var waiting = WaitingChanges()
    for _ in 0..<300 {
      let change = random.change()
      all.apply(change)
      waiting.append(change)
    }
    for change in waiting.all { few.apply(change) }
    let isSame = few == all
    #expect(isSame, "seed \(seed)")
    #expect(waiting.all.count < 300, "seed \(seed)")
  }

  @Test func aDayOfTurningPagesIsNoMoreThanAFewPages() {
    let pages = (0..<5).map { EntityID(folder: "life", slug: "\($0)") }
    var waiting = WaitingChanges()
    for number in 0..<5_000 {
      let page = pages[number % pages.count]
      waiting.append(.pushPast(ReaderPlace(screen: "reader", entity: page)))
      waiting.append(.reach(page, 0.5, passage: nil, date: number))
      waiting.append(.setPlace(ReaderPlace(screen: "reader", entity: page)))
    }
    #expect(waiting.all.count == 100 + 5 + 1)
  }
}
