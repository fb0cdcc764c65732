/// How much of a construct has been met, and where it went beyond its limit.
struct Tally {
  let limit: MarkdownLimit
  private(set) var total = 0
  /// Where the construct begins that went beyond the limit: line and column, from 0.
  private(set) var excess: (line: Int, column: Int)?

  init(_ limit: MarkdownLimit) { self.limit = limit }

  /// Counts some more, of a construct that begins at a place.
  mutating func add(_ amount: Int, from place: (line: Int, column: Int)) {
    total += amount
    if total > limit.most, excess == nil { excess = place }
  }

  /// Counts one construct that stands by itself.
  mutating func raise(to amount: Int, from place: (line: Int, column: Int)) {
    if amount > total { add(amount - total, from: place) }
  }
}
