import TestSupport

extension SeededGenerator {
  /// What makes folding, parsing and highlighting hard.
  static let wildPieces = [
    "a", "B", "gun", "é", "e\u{301}", "\u{301}", "\u{20DD}", "ß", "…", "“", "”", "\"", "’", "—",
    " ", "\u{A0}", "\n", "\r\n", "\u{AD}", "\u{200B}", "👩‍👩‍👧", "🇺🇦", "👍🏽", "Ї", "й", "Ж", "漢",
    "\u{D4E}", "\u{600}", "speaker:", "year:", ":", "x:", "-", "\u{0}", "가", "\u{1100}", "İ",
  ]

  /// Characters that each fold to one, or with their neighbours to one space, or to nothing.
  static let plainPieces = [
    "a", "A", "á", "a\u{301}", "b", "Б", "б", "й", "“", "\"", "’", "'", "—", "-", " ", "\n",
    "\u{A0}", "\u{AD}", "\r\n", "漢", "👍",
  ]

  /// Up to so many of the pieces.
  mutating func text(upTo count: Int, of pieces: [String] = wildPieces) -> String {
    (0..<Int.random(in: 0...count, using: &self))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &self)] }.joined()
  }
}
