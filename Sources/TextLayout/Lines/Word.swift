/// What stands between two places where a line may end. A space after it is not part of it.
struct Word: Hashable {
  /// Where it stands in its paragraph's `drawn`.
  var bytes: Range<Int>
  var columns: Int
  /// Columns of the space after it, where no line ends: 1 or 0.
  var gap: Int
  /// Whether it and what follows are words of their own, parted by a space or, among ideographs, by
  /// nothing.
  var isWhole = true
  /// How bad a line end after it is, in squares of free columns.
  var penalty = 0
  /// Whether the author ended the line after it.
  var endsLine = false

  /// For a line end inside a word, after its hyphen or in an address: as bad as 4 free columns.
  static let penaltyInside = 16
  /// For a line end between a number of one or two digits and what it counts or dates, as in
  /// “3 March”: as bad as 10 free columns.
  static let penaltyAfterNumber = 100
}
