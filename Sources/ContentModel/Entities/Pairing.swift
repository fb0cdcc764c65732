/// The chapters of all strands in one order, strand after strand: the rows of a map whose columns
/// are the goals.
public struct Pairing: Sendable {
  /// Where a chapter stands.
  public struct Place: Hashable, Sendable {
    /// From 0.
    public var strand: Int
    /// Within its strand, from 0.
    public var number: Int

    public init(strand: Int, number: Int) {
      self.strand = strand
      self.number = number
    }
  }

  private let library: Library
  /// The row of each strand's first chapter; one more at the end.
  private let starts: [Int]

  public init(_ library: Library) {
    self.library = library
    starts = library.companion.strands.reduce(into: [0]) { starts, strand in
      starts.append((starts.last ?? 0) + strand.chapters.count)
    }
  }

  public var goals: [Goal] { library.companion.goals }
  public var strands: [Strand] { library.companion.strands }
  public var rowCount: Int { starts.last ?? 0 }

  /// The rows of a strand.
  public func rows(ofStrand strand: Int) -> Range<Int> { starts[strand]..<starts[strand + 1] }

  /// Where the chapter of a row stands; `nil` if there is no such row.
  public func place(ofRow row: Int) -> Place? {
    guard (0..<rowCount).contains(row), let next = starts.firstIndex(where: { $0 > row }) else {
      return nil
    }
    return Place(strand: next - 1, number: row - starts[next - 1])
  }

  public func chapter(atRow row: Int) -> Chapter? {
    place(ofRow: row).map { strands[$0.strand].chapters[$0.number] }
  }

  /// The row of a chapter; `nil` for anything else.
  public func row(of chapter: EntityID) -> Int? {
    guard let strand = library.strand(of: chapter),
      let number = strands[strand].chapters.firstIndex(where: { $0.id == chapter })
    else { return nil }
    return starts[strand] + number
  }

  /// How the chapter of a row bears on a goal; `nil` if it doesn't, or there is no such cell.
  public func bearing(row: Int, goal: Int) -> Bearing? {
    guard goals.indices.contains(goal) else { return nil }
    return chapter(atRow: row)?.bearing(on: goals[goal].id)
  }

  /// How many chapters of a strand bear on a goal; of all strands if `nil`.
  public func count(onGoal goal: Int, strand: Int? = nil) -> Int {
    let strands = strand.map { $0..<$0 + 1 } ?? self.strands.indices
    return strands.reduce(0) { $0 + library.bearingCount(on: goals[goal].id, strand: $1) }
  }

  /// The words of the longest chapter.
  public var mostWords: Int {
    strands.reduce(0) { most, strand in
      strand.chapters.reduce(most) { max($0, $1.article.wordCount) }
    }
  }
}
