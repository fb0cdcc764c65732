import ContentModel
import Reading
import TestSupport

/// Changes as a wild reader would make them: few names, so that they meet; texts that a database
/// or a comparison could stumble over.
extension SeededGenerator {
  private static let texts = [
    "", "a", "A", "é", "e\u{301}", "it's", "'; DROP TABLE notes; --", "“two\nlines”", "👩‍👩‍👧", "%_",
    "a very long text " + String(repeating: "and so on ", count: 50), "1", "1.0", "null", "\u{1}",
  ]

  mutating func text() -> String { Self.texts.randomElement(using: &self) ?? "" }

  private mutating func entity() -> EntityID {
    EntityID(folder: "life", slug: ["one", "two", "Ünï", "a/b"].randomElement(using: &self) ?? "")
  }

  private mutating func date() -> Int { Int.random(in: -5...4_000_000_000, using: &self) }

  private mutating func passage() -> TextQuote? {
    Bool.random(using: &self) ? nil : TextQuote(exact: text(), prefix: text(), suffix: text())
  }

  mutating func place() -> ReaderPlace {
    ReaderPlace(
      screen: text(), entity: Bool.random(using: &self) ? nil : entity(), passage: passage(),
      detail: Bool.random(using: &self) ? [:] : ["query": text(), "row": text()])
  }

  mutating func bookmark() -> Bookmark {
    Bookmark(
      name: text(), entity: entity(), passage: passage(), attribution: attribution(),
      created: date())
  }

  private mutating func attribution() -> [AttributedWords] {
    (0..<Int.random(in: 0...2, using: &self)).map { _ in
      AttributedWords(
        words: text(), speaker: text(), occasion: text(), date: text(), source: text(),
        standing: text())
    }
  }

  mutating func draft() -> Draft {
    Draft(
      id: text(), kind: Draft.Kind.allCases.randomElement(using: &self) ?? .note, entity: entity(),
      passage: passage(), attribution: attribution(), text: text(), created: date(),
      modified: date())
  }

  mutating func note() -> ReaderNote {
    ReaderNote(
      id: text(), by: ReaderNote.hand(Bool.random(using: &self) ? "" : text()), entity: entity(),
      passage: passage(),
      attribution: attribution(), body: text(),
      filmTime: Bool.random(using: &self) ? nil : 2_830, created: date(), modified: date())
  }

  mutating func change() -> JournalChange {
    switch Int.random(in: 0..<22, using: &self) {
    case 0: .setPlace(place())
    case 1, 2, 3: .pushPast(place())
    case 4: .setTrail(past: places(upTo: 103), future: places(upTo: 3))
    case 5:
      .reach(entity(), Double.random(in: -1...2, using: &self), passage: passage(), date: date())
    case 6: .reach(entity(), .nan, passage: passage(), date: date())
    case 7:
      .markRead(entity(), Bool.random(using: &self) ? .byHand : .byReachingTheEnd, date: date())
    case 8: .unmarkRead(entity())
    case 9: .addBookmark(bookmark())
    case 10: .removeBookmark(name: text())
    case 11, 12: .saveNote(note())
    case 13: .removeNote(id: text())
    case 14: .addSearch(text())
    case 15, 16: .saveDraft(draft())
    case 17: .removeDraft(id: text())
    case 18: .visit(entity(), PageVisit(fingerprint: text(), date: date()))
    case 19: .welcome(date: date())
    case 20:
      .see(
        entity(), parts: [UInt32.random(in: 0...3, using: &self), .max],
        fraction: Double.random(in: -1...2, using: &self), date: date())
    default: rareChange()
    }
  }

  private mutating func rareChange() -> JournalChange {
    Int.random(in: 0..<4, using: &self) == 0 ? .clearSearches : .merge(journal(changes: 20))
  }

  private mutating func places(upTo count: Int) -> [ReaderPlace] {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in place() }
  }

  /// What so many changes make of an empty journal.
  mutating func journal(changes: Int) -> JournalContents {
    var contents = JournalContents()
    for _ in 0..<changes { contents.apply(change()) }
    return contents
  }
}
