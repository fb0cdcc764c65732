import ContentModel
import Display
import Foundation
import Reading
import Search
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// The search of everything.
struct EverythingSearchTests {
  /// Of what is counted above the hits.
  @Test(arguments: [40, 60, 80]) func noCountIsCutInsideItsWord(columns: Int) throws {
    var session = Session(Fixtures.bundled, columns: columns, rows: 24)
    session.play("/ type:armorer")
    let counts = try #require(session.row(with: "passages 32"))
    let last = counts.split(separator: " ").last ?? ""
    #expect(last.allSatisfy { $0.isNumber || $0 == "…" } || last.hasSuffix("s…"), "\(counts)")
  }

  @Test(arguments: ["2", "/"]) func itOpensFromTheBoardAndFromElsewhere(key: String) {
    var session = Session()
    session.play("\(key) type:painted")
    #expect(session.state.keyPlace == .search)
    #expect(session.row(with: "Search: painted") != nil)
  }

  @Test func sentencesPeopleAndSourcesAreFound() {
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("2 type:hulu")
    #expect(session.row(with: "[ ] passages") != nil)
    #expect(session.row(with: "[ ] sources") != nil)
    session.play("C-u type:halls")
    #expect(session.cursorRow?.contains("David Halls") == true)
  }

  @Test func enterOpensThePageAtTheWordsAndTheNextPlaceIsOneKeyAway() throws {
    var session = Session(Fixtures.bundled, columns: 80, rows: 24)
    session.play("2 type:kind:passage_acquitted Enter")
    let find = try #require(session.reader?.find)
    #expect(find.field.text == "acquitted" && !find.isTyping)
    #expect(session.text.contains("acquitted"))
    let before = session.reader?.find?.current
    session.play("n")
    #expect(session.reader?.find?.current != before || find.hits.count == 1)
    session.play("[")
    #expect(session.row(with: "Search: kind:passage acquitted") != nil)
  }

  @Test func theWayBackLeadsToTheSameHit() {
    var session = Session(Fixtures.bundled, columns: 80, rows: 24)
    session.play("2 type:light Down Down Down")
    let row = session.cursorRow
    session.play("Enter Esc")
    #expect(session.cursorRow == row)
    #expect(session.row(with: "Search: light") != nil)
  }

  @Test func aHitInTheSecondParagraphShowsThatParagraph() throws {
    let quote = try #require(
      Fixtures.bundled.quotes.first { $0.words.count > 1 && $0.words[1].plainText.count > 60 })
    let words = quote.words[1].plainText.split(separator: " ").dropFirst(2).prefix(3)
      .joined(separator: " ")
    var session = Session(Fixtures.bundled, columns: 120, rows: 40)
    session.play("\"")
    _ = session.state.update(.input(.paste("\"\(words)")))
    #expect(session.row(with: "1 quote") != nil, "\(words)")
    #expect(session.row(with: words) != nil, "\(words)")
    session.play("Enter")
    let marked = session.reader?.find
    #expect(marked?.hits.isEmpty == false)
  }

  @Test func quotesAreOneKeyAwayAndBack() {
    var session = Session()
    session.play("2 C-t")
    #expect(session.row(with: "Search: kind:quote") != nil)
    #expect(session.row(with: "3 quotes") != nil)
    session.play("C-t")
    #expect(session.row(with: "kind:quote") == nil)
  }

  @Test func nothingFoundSaysWhereItLooked() {
    var session = Session()
    session.play("2 type:zzzzqq")
    #expect(session.row(with: "Nothing found.") != nil)
    #expect(session.row(with: "Looked through 3 quotes") != nil)
  }

  @Test func anUnknownFilterIsNamed() {
    var session = Session()
    session.play("2 type:speker:reed")
    #expect(session.row(with: "“speker:” is no filter; the nearest is speaker:") != nil)
  }

  @Test func aNoteOfTheReadersIsFound() {
    var session = Session()
    session.play("Right Enter a type:quicksilver Enter 2 type:quicksil")
    #expect(session.cursorRow?.contains("quicksilver") == true)
    #expect(session.row(with: "note · ") != nil)
    session.play("Enter")
    #expect(session.reader != nil)
  }

  @Test func theIndexIsMadeOnceWhateverIsTypedAndNoted() {
    var session = Session()
    session.play("2 type:the C-u type:grey Enter a type:word Enter 2 type:word Esc Esc 2 type:x")
    #expect(session.state.indexes.makings == 1)
  }

  @Test func anIndexMadeBesideTheLoopIsTaken() {
    var session = Session()
    session.play("reload")
    let library = session.state.library
    _ = session.state.update(.contentIndexed(SearchIndex(library), of: library))
    session.play("2 type:grey")
    #expect(session.state.indexes.makings == 0)
    #expect(session.row(with: "the same grey twice") != nil)
  }

  @Test func anIndexOfOtherContentIsNot() {
    var session = Session()
    session.play("reload")
    let other = Library(Companion())
    _ = session.state.update(.contentIndexed(SearchIndex(other), of: other))
    session.play("2 type:grey")
    #expect(session.state.indexes.makings == 1)
    #expect(session.row(with: "the same grey twice") != nil)
  }

  /// Words that are put together from several places of a sentence can say what it does not.
  @Test func anExcerptIsOnePieceWithAllTheWordsWhereTheyFit() throws {
    let text =
      "The first of them was, as the court had it then, neither acquitted nor convicted of anything"
      + " at all, and the case, which had gone on for two years, was never brought again after that."
    for words in [["acquitted", "convicted"], ["court", "brought"], ["first", "anything"]] {
      let matches = words.compactMap { text.range(of: $0) }
      let excerpt = HitExcerpt(text, matches: matches, size: Size(columns: 76, rows: 2))
      let shown = excerpt.lines.map { $0.map(\.text).joined() }.joined(separator: " ")
      let inner = shown.split(separator: "…").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(inner.count == 1 && text.contains(inner[0]), "\(shown)")
      for word in words { #expect(shown.contains(word), "\(shown)") }
      let marked = excerpt.lines.joined().filter(\.isMatch).map(\.text)
      #expect(marked == words)
    }
  }

  @Test(arguments: 1...60, 1...3)
  func anExcerptIsNeverWiderThanItsLinesAndIsCutAtWords(columns: Int, rows: Int) {
    let text = "“Найкраще світло” falls early — it goes quickly, she said of 光と影 in the evening."
    for word in ["світло", "quickly", "evening", "光と影"] {
      let matches = [text.range(of: word)].compactMap { $0 }
      let excerpt = HitExcerpt(
        text, matches: matches, size: Size(columns: columns, rows: rows))
      #expect(excerpt.lines.count <= rows)
      for line in excerpt.lines {
        #expect(displayWidth(line.map(\.text).joined()) <= max(columns, 2), "\(columns): \(line)")
      }
    }
  }
}
