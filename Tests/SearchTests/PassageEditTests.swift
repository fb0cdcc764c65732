import ContentModel
import Search
import Testing

/// Fifty notes on a page, the page edited, and where each note is then.
@Suite struct PassageEditTests {
  private static let before = page(
    """
    The keeper of the light
    Ida Moran lit the lamp at dusk and trimmed it at midnight. She wrote it down in the log \
    book. On clear nights she could see the mail boat turn past the point, and once, in the \
    winter of 1911, a whale.
    Her father had kept the light before her. He taught her to read the glass, to wind the clock \
    and to trust neither of them. She wrote it down in the log book.
    The inspector came in June. He found the brass bright, the oil measured and the log without \
    a gap. "I have nothing to teach here," he told the harbour board. He stayed for supper.
    In the great storm the lamp went out for eleven minutes. The keeper relit it by hand, with \
    the gallery window broken and the wind in the room.
    Nobody knows why the fog bell was silent that night. The board's report says that it was \
    rung; two fishermen said that they did not hear it.
    After the war the lamp was made electric. Ida Moran stayed on as keeper for nine years, and \
    then the house was shut. She wrote it down in the log book.
    """)

  /// A sentence changed in the first paragraph; the second split, and its refrain struck; the
  /// third moved up and set with other marks; the fourth rewritten in part; the fifth struck, with
  /// another in its place; the sixth grown by a sentence.
  private static let after = page(
    """
    The keeper of the light
    Ida Moran lit the lamp at dusk and trimmed it twice before midnight. She wrote it down in \
    the log book. On clear nights she could see the mail boat turn past the point, and once, in \
    the winter of 1911, a whale.
    The inspector came in June. He found the brass bright, the oil measured and the log without \
    a gap. “I have nothing to teach here,” he told the harbour board. He stayed for supper and \
    for breakfast.
    Her father had kept the light before her, and his mother before him.
    He taught her to read the glass, to wind the clock and to trust neither of them.
    In the great storm the lamp went out for nineteen minutes. Ida Moran relit it herself, with \
    the gallery window broken and the wind in the room.
    Two fishermen said afterwards that the bell had not rung, and that the lamp was dark.
    After the war the lamp was made electric. Ida Moran stayed on as keeper for nine years, \
    until the house was shut. She wrote it down in the log book. The lamp is in the museum now.
    """)

  /// Each line is a note: in brackets, the words it hangs on, with enough around them to stand on
  /// the page once; after the arrow likewise where they stand now, `same` if that reads the same,
  /// `orphan` if they are gone, or no longer sure.
  private static let table = """
    The [keeper] of → same
    of the [light]|Ida → same
    [light|Ida Moran] → same
    lit [the lamp] at → same
    [Ida Moran] lit → same
    [the mail boat turn past the point] → same
    [1911] → same
    [a whale] → same
    nights [she] could → same
    war [the lamp] was → same
    [Ida Moran] stayed → same
    [nine years] → same
    [the wind in the room.] → same
    [the great storm] → same
    [and trimmed it] → same
    [midnight] → same
    midnight. [She wrote it down in the log book.] → same
    [On clear nights] → same
    storm [the lamp] went → same
    [went out for] → same
    eleven [minutes] → orphan
    [the gallery window] → same
    hand, [with] the → herself, [with] the
    [relit it] → orphan
    [for supper] → same
    as [keeper] for → same
    [the house was shut] → same
    shut. [She wrote it down in the log book.] → same
    [The inspector came in June.] → same
    [The inspector came in June. He found the brass bright] → same
    [the oil measured and the log without a gap] → same
    ["I have nothing to teach here,"] → same
    [nothing] → same
    [harbour board] → same
    [gap. "I] → same
    [Her father had kept the light before her] → same
    [Her father] → same
    light [before her] → same
    [He taught her to read the glass] → same
    [He taught] → same
    [and to trust neither of them.] → same
    [before her. He taught her to read] → orphan
    them. [She wrote it down in the log book.] → orphan
    them. [She] wrote → orphan
    [trimmed it at midnight] → orphan
    [eleven minutes] → orphan
    [The keeper] relit → orphan
    [the fog bell was silent] → orphan
    [fishermen said] that → orphan
    [The board]'s → orphan
    """

  private static let notes = page(table)

  private static func page(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  @Test func fifty() { #expect(Self.notes.count == 50) }

  @Test(arguments: notes) func isFoundOrOrphaned(note: String) throws {
    let fields = note.replacing("|", with: "\n").split(separator: " → ").map(String.init)
    let place = try #require(Self.range(of: fields[0], in: Self.before))
    let quote = PassageText(Self.before).quote(place)
    #expect(PassageText(Self.before).find(quote) == place)
    let now = fields[1] == "same" ? fields[0] : fields[1]
    let expected = Self.range(of: now, in: Self.after)
    try #require((expected == nil) == (now == "orphan"), "the table names no place")
    #expect(PassageText(Self.after).find(quote) == expected)
  }

  /// The place of the bracketed words in the only place of the page that reads so.
  private static func range(of note: String, in page: [String]) -> Range<Position>? {
    let parts = note.split(omittingEmptySubsequences: false) { "[]".contains($0) }.map(String.init)
    let text = page.joined(separator: "\n")
    let found = FoldedText(text).find(parts.joined())
    guard found.count == 1, let place = found.first else { return nil }
    let start = text.distance(from: text.startIndex, to: place.lowerBound) + parts[0].count
    func position(_ offset: Int) -> Position {
      var position = Position(block: 0, offset: offset)
      while position.offset > page[position.block].count {
        position.offset -= page[position.block].count + 1
        position.block += 1
      }
      return position
    }
    return position(start)..<position(start + parts[1].count)
  }
}
