import Reading
import PlainText
import Citation
import ContentModel
import TestSupport
import Testing
import TextLayout

@testable import Interface
@testable import Controls
@testable import Screens

/// Whose words leave the program: a quotation's know their speaker wherever they are selected.
struct VoiceTests {
  /// A page with the sentence selected that holds the words.
  private func selecting(_ words: String, on id: String) -> Session {
    var session = Session()
    guard let entry = EntityID(id), session.state.open(entry) else { return session }
    session.play("Home v")
    for _ in 0..<60 where session.selected?.contains(words) != true { session.play("Down") }
    return session
  }

  private func copied(_ session: Session, then script: String = "y") -> String {
    var session = session
    for case .copy(let text) in session.play(script) { return text }
    return ""
  }

  @Test func wordsOfAQuotationAreItsSpeakers() {
    let text = copied(selecting("same grey", on: "life/the-studio"))
    #expect(
      text.hasPrefix("“I never painted the same grey twice.”\n— Ada Reed, in a letter, 1996\n"))
    #expect(text.contains("“The Gazette on Ada Reed”") && text.contains("page 6"))
    #expect(!text.contains("A Small Companion"))
  }

  @Test func aPartOfAQuotationIsItsSpeakersInMarks() {
    var session = selecting("same grey", on: "life/the-studio")
    session.play("Left Tab")
    #expect(copied(session).hasPrefix("“never painted the same grey”\n— Ada Reed, in a letter"))
  }

  @Test func aSelectionOverBothNamesEachWithItsShare() {
    let session = selecting("window faced north", on: "life/the-studio")
    let text = copied(session, then: "} } y")
    let own = text.firstRange(of: "“The window faced north.”\n\n“The studio”, in A Small Companion")
    let quoted = text.firstRange(
      of: "“I never painted the same grey twice.”\n— Ada Reed, in a letter, 1996")
    #expect(own != nil && quoted != nil, "\(text)")
    #expect(text.split(separator: "\n").count { $0 == "CC BY 4.0" } == 1)
  }

  @Test(arguments: CitationStyle.allCases) func everyStyleNamesTheSpeaker(style: CitationStyle) {
    var session = selecting("window faced north", on: "life/the-studio")
    session.state.citationStyle = style
    let text = copied(session, then: "} } y")
    let saying =
      switch style {
      case .apa: "(Reed, 1996, as cited in "
      case .link: "#:~:text=I%20never%20painted"
      default: "Ada Reed, in a letter"
      }
    #expect(text.contains(saying), "\(text)")
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("@") || $0.contains("\"id\"") }
    #expect(Set(keys).count == keys.count, "\(text)")
  }

  @Test func theStylesShowTheSameWords() {
    var session = selecting("same grey", on: "life/the-studio")
    session.play("Y")
    #expect(session.text.contains("— Ada Reed, in a letter, 1996"))
  }

  @Test func aDisputeGoesWithItsWords() {
    let text = copied(selecting("the porter", on: "investigation/the-empty-frame"))
    #expect(text.contains("the porter says he did.” [disputed: Who had the key]"), "\(text)")
  }

  @Test func whatTheyListedAsSaidIsTheirs() {
    let text = copied(selecting("same grey", on: "people/ada-reed"))
    #expect(text.hasPrefix("“I never painted the same grey twice.”\n— Ada Reed, in a letter, 1996"))
    #expect(!text.contains("A Small Companion"))
  }

  @Test func aNoteOnAQuotationKnowsTheSpeaker() throws {
    var session = selecting("same grey", on: "life/the-studio")
    session.play("a")
    let shown = "On: “I never painted the same grey twice.” — Ada Reed, in a letter, 1996"
    #expect(session.state.spoken.rows.first == shown)
    session.play("type:x Enter")
    let note = try #require(session.state.journal.notes.first)
    #expect(
      note.attribution == [
        AttributedWords(
          words: "“I never painted the same grey twice.”", speaker: "Ada Reed",
          occasion: "in a letter", date: "1996", source: "The Gazette on Ada Reed")
      ])
    let lines = NotesDocument([note], in: Fixtures.small, byTime: false).lines
    #expect(lines.contains("> — Ada Reed, in a letter, 1996"), "\(lines)")
    session.play("6")
    #expect(session.text.contains("Ada Reed"))
  }

  @Test func aBookmarkOnAQuotationKnowsTheSpeaker() {
    var session = selecting("same grey", on: "life/the-studio")
    session.play("m Enter")
    #expect(session.state.journal.bookmarks.first?.attribution.map(\.speaker) == ["Ada Reed"])
  }

  /// A journal that was written before notes knew whose words they hang on.
  @Test func anEarlierNotesWordsAreAttributedForTheExport() {
    var session = selecting("same grey", on: "life/the-studio")
    session.play("a type:x Enter")
    var journal = session.state.journal
    journal.notes[0].attribution = []
    let attributed = journal.attributed(in: Fixtures.small)
    #expect(attributed.notes[0].attribution.map(\.speaker) == ["Ada Reed"])
  }

  @Test func theCompanionsOwnWordsHaveNoSpeaker() {
    var session = selecting("window faced north", on: "life/the-studio")
    session.play("a type:x Enter")
    #expect(session.state.journal.notes.first?.attribution == [])
  }

  /// Every quote of the real content, selected where it stands, is cited as by itself.
  @Test func everyRealQuoteIsCitedAlikeWhereItStands() {
    let library = Fixtures.bundled
    #expect(library.quotes.count > 100)
    let session = Session(library)
    for quote in library.quotes.prefix(150) {
      guard let entry = library[quote.home] else { continue }
      let page = Reader(entry, at: nil, session.state.context).page
      guard let part = page.parts.first(where: { $0.kind == .quote(quote.id) }) else {
        Issue.record("\(quote.id) has no place on its page")
        continue
      }
      let start = Position(block: part.texts.lowerBound, offset: 0)
      let end = Position(block: part.texts.upperBound, offset: 0)
      let shares = page.shares(of: start..<end)
      #expect(shares.map(\.voice) == [.quote(quote.id)])
      let texts = shares.map { $0.clipping(on: entry, in: library).text(in: .plain) }
      #expect(texts == [Clipping(quote: quote, in: library).text(in: .plain)])
    }
  }

  /// A selection over a whole page names each of its quotations, one after another or apart.
  @Test func aSelectionOverAllQuotationsNamesEach() {
    let library = Fixtures.bundled
    var neighbours = 0
    for chapter in library.companion.strands.flatMap(\.chapters) {
      let page = layOut(Folio(.chapter(chapter), in: library), columns: 68)
      let shares = page.shares(of: Position(block: 0, offset: 0)..<page.endOfText)
      let voices = shares.compactMap { if case .quote(let id) = $0.voice { id } else { nil } }
      #expect(voices == library.quotes(in: chapter.id).map(\.id), "\(chapter.id)")
      neighbours += zip(shares, shares.dropFirst()).count { $0.voice != .own && $1.voice != .own }
      let text = shares.map { $0.clipping(on: .chapter(chapter), in: library) }.text(in: .plain)
      for quote in library.quotes(in: chapter.id) {
        #expect(text.contains("— " + quote.speakerName), "\(quote.id)")
      }
    }
    #expect(neighbours > 0, "no two quotations stand beside one another")
  }

  /// Its lines and columns, however narrow the page, without the mark at a cut or a bar.
  @Test func codeIsCopiedWhole() throws {
    let code =
      "  if gun.isCold {\n  return nil\n\n\t// a long remark that no narrow page has room for\n}\n"
    let id = try #require(EntityID("life/the-studio"))
    let entry = try #require(Fixtures.small[id])
    let blocks = [
      Block(.paragraph([.plain("Before.")]), .none), Block(.code(language: "", text: code), .none),
    ]
    let page = layOut(Folio(id: id, title: "", captions: [], blocks: blocks), columns: 24)
    let shares = page.shares(
      of: Position(block: 0, offset: 0)..<Position(block: page.texts.count, offset: 0))
    let lines =
      "  if gun.isCold {\n  return nil\n\n    // a long remark that no narrow page has room for\n}"
    #expect(shares.map(\.words) == ["Before.", lines])
    let text = shares.map { $0.clipping(on: entry, in: Fixtures.small) }
    #expect(text.text(in: .plain).contains("\n\n" + lines + "\n\n"))
    #expect(
      text.text(in: .markdown).contains("> ```\n>   if gun.isCold {\n>   return nil\n> \n>  "))
    #expect(text.text(in: .apa).contains("“if gun.isCold { return nil // a long"))
  }
}

extension Session {
  /// The words selected.
  var selected: String? {
    state.screen.reader.flatMap { reader in reader.selection?.quote(on: reader.words).exact }
  }
}
