/// Whose hand a note is of.
extension ReaderNote {
  /// Who wrote a note that names nobody; two of them may be of two.
  public static let unnamed = "somebody"

  /// What stands between the names where several wrote it together.
  public static let betweenHands = "; "

  /// The longest name that is kept, in characters.
  private static let longestName = 100

  /// A name as it is kept, in one line. Of blanks alone it is nobody's, but never the reader's own, which
  /// is the empty one.
  public static func hand(_ name: String) -> String {
    guard !name.isEmpty else { return "" }
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > longestName else { return words.isEmpty ? unnamed : words }
    // So that a name that was cut is cut the same again.
    return hand(String(words.prefix(longestName)))
  }

  /// Whether it isn't known who wrote it.
  var isUnnamed: Bool { creator == Self.unnamed }

  /// Whether both are by one known hand: the reader's, or one with a name.
  func isByTheHand(of other: ReaderNote) -> Bool { creator == other.creator && !isUnnamed }

  /// Whether both say the same, of the same words.
  func hasSameWords(as other: ReaderNote) -> Bool {
    entity == other.entity && passage == other.passage && words == other.words
      && filmTime == other.filmTime
  }
}
