import ContentModel
import Display
import TestSupport
import Testing

@testable import TextLayout

/// What must hold of every page, of the real content and of every kind of block.
struct BlockPropertyTests {
  private static let folios: [Folio] = {
    let companion = Fixtures.bundled.companion
    let entries =
      companion.goals.map(Entry.goal) + companion.strands.flatMap(\.chapters).map(Entry.chapter)
      + companion.people.map(Entry.person) + companion.sources.map(Entry.source)
      + [.about(companion.about)]
    return entries.map { Folio($0, in: Fixtures.bundled) }
  }()

  @Test func everyEntryIsWhole() {
    #expect(Self.folios.count > 300)
    for folio in Self.folios {
      #expect(layOut(folio, columns: 66, marginColumns: 30).defects == [], "\(folio.id)")
    }
  }

  @Test(arguments: 20...200)
  func aChoiceOfEntriesIsWholeAtEveryWidth(columns: Int) {
    var generator = SeededGenerator(seed: UInt64(columns))
    let choice = Self.folios.shuffled(using: &generator).prefix(4)
    #expect(choice.count == 4)
    for folio in choice {
      let margin = Int.random(in: 10...60, using: &generator)
      let page = layOut(folio, columns: columns, marginColumns: margin)
      #expect(page.defects == [], "\(folio.id) at \(columns), margin \(margin)")
    }
  }

  @Test func anEntryOfManyNotesHasTheSameWordsAtAnyWidth() throws {
    let folio = try #require(Self.folios.max { $0.notes.count < $1.notes.count })
    let texts = layOut(folio, columns: 66).texts
    for columns in stride(from: 20, through: 200, by: 4) {
      let page = layOut(folio, columns: columns, marginColumns: 30)
      #expect(page.texts == texts && page.defects == [], "at \(columns)")
    }
  }

  @Test(arguments: Picture.names)
  func everyKindOfBlockIsWholeAtEveryWidth(name: String) {
    let folio = Picture.folio(name)
    let texts = layOut(folio, columns: 80).texts
    for columns in 4...200 {
      let page = layOut(folio, columns: columns, marginColumns: columns)
      #expect(page.defects == [] && page.texts == texts, "at \(columns)")
    }
  }

  @Test(arguments: 1...3)
  func noPageIsTooNarrowToBeSet(columns: Int) {
    for folio in Picture.names.map(Picture.folio) {
      let page = layOut(folio, columns: columns, marginColumns: columns)
      #expect(page.texts == layOut(folio, columns: 80).texts && page.lines.count > 20)
    }
  }

  /// Found by fuzzing: the space after a mark stood for words where none were before it.
  @Test(arguments: [
    "[^1] word", "[^1] [^2] word", "[^1]\\\nword", "[^1] *word* and", "[^1]  [link](x.md)",
    "> [^1] word", "- [^1] word", "| a |\n| - |\n| [^1] word |", "[^1]",
    "# [^1] word", "[^1] `word`",
  ])
  func aMarkMayStandBeforeEveryWord(markdown: String) {
    let folio = Folio.of("\(markdown)\n\nEnd.[^2]\n\n[^1]: [^2] One.\n[^2]: Two.")
    for columns in 4...40 {
      let page = layOut(folio, columns: columns, marginColumns: 20)
      #expect(page.defects == [], "at \(columns)")
    }
  }

  @Test(arguments: [(20, 33), (33, 90), (66, 120), (120, 60), (200, 20)])
  func settingAnewKeepsThePlace(before: Int, after: Int) {
    var generator = SeededGenerator(seed: UInt64(before * 1000 + after))
    let content = Self.folios.shuffled(using: &generator).prefix(40)
    #expect(content.count == 40)
    for folio in content + Picture.names.map(Picture.folio) {
      let page = layOut(folio, columns: before)
      #expect(page.lostPlaces(on: layOut(folio, columns: after)) == [], "\(folio.id)")
    }
  }

  @Test func theWordsOfThePageAreThoseOfTheArticleInTheirOrder() {
    #expect(Self.folios.count > 300)
    for folio in Self.folios {
      let page = layOut(folio, columns: 66)
      let front =
        1 + folio.captions.count + (folio.address == nil ? 0 : 1) + (folio.summary.isEmpty ? 0 : 1)
      let words = page.texts[front..<page.endOfText.block].joined(separator: " ")
      let written = folio.blocks.map(\.shownText).joined(separator: " ")
      #expect(
        words.split(whereSeparator: \.isWhitespace)
          == written.split(whereSeparator: \.isWhitespace), "\(folio.id)")
    }
  }
}

extension Block {
  /// Its words, with those that the page adds: the kinds of callouts, dates as prose writes them.
  fileprivate var shownText: String {
    switch kind {
    case .callout(let callout):
      ([callout.heading] + callout.blocks.map(\.shownText)).joined(separator: " ")
    case .list(let list):
      list.items.flatMap(\.shownBlocks).map(\.shownText).joined(separator: " ")
    case .evidence(let evidence):
      evidence.map { "\($0.answer.plainText) \($0.attribution.plainText)" }.joined(separator: " ")
    default: plainText
    }
  }
}
