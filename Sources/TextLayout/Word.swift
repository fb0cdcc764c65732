/// What is set without a break inside: a word with the marks and dashes that stay with it.
struct Word {
  /// Its characters, in pieces that look alike.
  var pieces: [Piece] = []
  /// Columns of all pieces.
  var columns = 0
  /// Whether a space stands before it where it does not begin a line.
  var hasSpaceBefore = false
  /// Whether the author ended the line before it.
  var isAfterLineBreak = false

  struct Piece {
    var text: String
    var role: Role
    var emphasis: Emphasis
    var target: Int?
    var columns: Int
    /// Where its first character stands in the text; for a note's mark, what follows it.
    var position: Position
  }
}
