extension Library {
  /// The chapters of the other strands that share a goal with this one, most shared goals first.
  public func counterparts(of chapter: Chapter) -> [Chapter] {
    let own = strand(of: chapter.id)
    var shared: [EntityID: Int] = [:]
    for bearing in chapter.bearings {
      for strand in companion.strands.indices where strand != own {
        for row in index.bearings.rows(on: bearing.goal, strand: strand) {
          shared[companion.strands[strand].chapters[row].id, default: 0] += 1
        }
      }
    }
    let numbers = index.order.numbers
    return shared.compactMap { id, count in
      self.chapter(id).map { (chapter: $0, order: numbers[id] ?? 0, shared: count) }
    }
    .sorted { ($1.shared, $0.order) < ($0.shared, $1.order) }
    .map(\.chapter)
  }

  /// The chapters of a strand that bear on a goal, as numbers from 0 in its order.
  public func rows(bearingOn goal: EntityID, strand: Int) -> [Int] {
    index.bearings.rows(on: goal, strand: strand)
  }

  /// How many chapters of a strand bear on a goal.
  public func bearingCount(on goal: EntityID, strand: Int) -> Int {
    index.bearings.rows(on: goal, strand: strand).count
  }

  /// How many words of a strand stand in chapters that bear on a goal; all its words if `nil`.
  public func wordCount(strand: Int, goal: EntityID?) -> Int {
    index.bearings.wordCount(strand: strand, goal: goal)
  }
}

/// Which chapters bear on which goal, strand by strand.
struct BearingIndex: Sendable {
  private let rowsOfGoal: [[EntityID: [Int]]]
  private let wordsOfGoal: [[EntityID: Int]]
  private let words: [Int]

  init(_ companion: Companion) {
    var rowsOfGoal: [[EntityID: [Int]]] = []
    var wordsOfGoal: [[EntityID: Int]] = []
    for strand in companion.strands {
      var rows: [EntityID: [Int]] = [:]
      var words: [EntityID: Int] = [:]
      for (row, chapter) in strand.chapters.enumerated() {
        for goal in Set(chapter.bearings.map(\.goal)) {
          rows[goal, default: []].append(row)
          words[goal, default: 0] += chapter.article.wordCount
        }
      }
      rowsOfGoal.append(rows)
      wordsOfGoal.append(words)
    }
    self.rowsOfGoal = rowsOfGoal
    self.wordsOfGoal = wordsOfGoal
    words = companion.strands.map(\.wordCount)
  }

  func rows(on goal: EntityID, strand: Int) -> [Int] { rowsOfGoal[strand][goal] ?? [] }

  func wordCount(strand: Int, goal: EntityID?) -> Int {
    guard let goal else { return words[strand] }
    return wordsOfGoal[strand][goal] ?? 0
  }
}
