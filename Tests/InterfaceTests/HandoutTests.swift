import ContentModel
import ContentParser
import PlainText
import TestSupport
import TextLayout
import Testing

/// What is printed for a class or a crew.
struct HandoutTests {
  private func document(_ places: String..., in library: Library = Fixtures.small) throws -> Folio {
    try Handout(places, in: library).document
  }

  private func headings(_ folio: Folio) -> [String] {
    folio.blocks.compactMap { block in
      if case .heading(let heading) = block.kind { heading.words.plainText } else { nil }
    }
  }

  @Test func aTrailHasItsPassagesDatesAndSources() throws {
    let folio = try document("trails/by-the-wall")
    #expect(folio.title == "By the wall")
    #expect(folio.captions == ["For those who paint. About 3 minutes."])
    #expect(
      headings(folio) == [
        "1 · The first brush: The wall", "2 · The studio", "3 · The key", "In order of time",
        "Sources",
      ])
    let text = folio.blocks.plainText
    for words in [
      "From the first wall to the key.", "What to see: a child who is allowed to begin.",
      "She began on a wall", "I never painted the same grey twice.",
      "— Ada Reed, in a letter, 1996",
      "May 1986 Paints the wall. (The first brush)",
      "1 February 2012 The case is closed. (The key)",
      "The Gazette, 3 March 2020. https://example.org/gazette (read 22 November 2026; grade: publisher)",
      "From “A Small Companion: For the tests”, as of 22 November 2026.", "CC BY 4.0",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Teacher"))
  }

  /// Two pages have a note 1 each; here each is another one, by one number wherever it is named.
  @Test func notesAreNumberedThrough() throws {
    let folio = try document("life/the-first-brush", "life/the-studio")
    #expect(folio.notes.map(\.label) == ["1", "2", "3"])
    #expect(
      folio.notes.map(\.blocks.plainText) == [
        "The Gazette (source 1), page 5.", "City archive (source 2), folio 9.",
        "The Gazette (source 1), page 6.",
      ])
    var marks: [String] = []
    folio.blocks.walkInlines { if case .note(let label) = $0.kind { marks.append(label) } }
    #expect(Set(marks) == ["1", "2", "3"])
  }

  @Test(arguments: ["by-the-wall", "trails/by-the-wall"]) func aTrailNeedsNoFolder(name: String)
    throws
  {
    #expect(try document(name).title == "By the wall")
  }

  @Test(arguments: ["life/nowhere", "", "#", "life/the-studio#nowhere", "quotes/x", "a/b/c"])
  func whatIsNotThereIsNamed(name: String) {
    #expect {
      try Handout([name], in: Fixtures.small)
    } throws: {
      ($0 as? UnknownPlace)?.name == name
    }
  }

  /// A passage from inside a page that opens with a note of care has it too.
  @Test func aNoteOfCareGoesWithThePassage() throws {
    let library = Fixtures.bundled
    let folio = try document("investigation/21-october#after", in: library)
    guard case .callout(let callout) = folio.blocks.dropFirst(2).first?.kind else {
      Issue.record("the passage does not begin with a note of care")
      return
    }
    #expect(callout.kind == .care)
  }

  /// What changed rests on a note, among the dates too.
  @Test func updatesAmongTheDatesHaveTheirNotes() throws {
    let lines = MarkdownWriter(try document("investigation/the-key")).lines
    let row = try #require(
      lines.first { $0.hasPrefix("- **1 February 2012** The case is closed.") })
    #expect(row.contains("closed.[^1] (The key)"), "\(row)")
  }

  @Test func aLessonSaysHowMuchOfItIsTalk() throws {
    var companion = Fixtures.small.companion
    companion.trails[0].discussion = 2
    let folio = try document("by-the-wall", in: Library(companion))
    #expect(folio.captions == ["For those who paint. About 3 minutes, 2 of them to discuss."])
  }

  @Test func promptsStandTogether() throws {
    let folio = try document("investigation/david-halls", in: Fixtures.bundled)
    let headings = self.headings(folio)
    let discussion = try #require(headings.firstIndex(of: "To discuss"))
    #expect(headings[discussion + 1] == "What a check is")
    #expect(headings.count { $0 == "What a check is" } == 1)
  }

  @Test func calloutsKeepTheirStanding() throws {
    let lines = MarkdownWriter(try document("investigation/the-empty-frame")).lines
    #expect(lines.contains("> **Disputed: Who had the key**"))
    #expect(lines.contains("> **Care: A sad chapter**"))
  }

  /// The answers to a disputed point are a list, each with its source by number.
  @Test func evidenceIsAList() throws {
    let folio = try document("investigation/david-halls", in: Fixtures.bundled)
    let rows = Fixtures.bundled.callouts.filter { $0.home == EntityID("investigation/david-halls") }
      .flatMap(\.evidence)
    let first = try #require(rows.first)
    let text = folio.blocks.plainText
    #expect(text.contains("\(first.answer.plainText) — \(first.witness.plainText), "))
    #expect(
      MarkdownWriter(folio).lines.contains { $0.hasPrefix("> - ") && $0.contains("(source ") })
  }

  // MARK: Markdown that reads back as the same

  @Test func theFixturesReadBackAsTheSame() throws {
    let library = Fixtures.small
    for entry in library.entries {
      expectSame(try document("\(entry.id)", in: library), "\(entry.id)")
    }
  }

  @Test(arguments: Fixtures.bundled.companion.trails.map(\.id))
  func theTrailsReadBackAsTheSame(id: EntityID) throws {
    expectSame(try document("\(id)", in: Fixtures.bundled), "\(id)")
  }

  @Test func everyPageReadsBackAsTheSame() throws {
    let library = Fixtures.bundled
    for entry in library.entries where entry.id.folder != "sources" {
      expectSame(try document("\(entry.id)", in: library), "\(entry.id)")
    }
  }

  @Test(arguments: 0..<120 as Range<UInt64>) func wildPagesReadBackAsTheSame(seed: UInt64) {
    var wild = WildBlocks(seed: seed)
    let blocks = wild.blocks(depth: 0)
    let note = Note(label: "1", blocks: [wild.paragraph()], sources: [], range: .none)
    expectSame(Folio(id: .about, title: "T", blocks: blocks, notes: [note]), "seed \(seed)")
  }

  private func expectSame(_ folio: Folio, _ name: String) {
    let markdown = MarkdownWriter(folio).lines.joined(separator: "\n") + "\n"
    let read = parseArticle(markdown, file: "x.md", home: .about).value
    let title = Block(
      .heading(Heading(level: 1, words: [.plain(folio.title)], anchor: "")), .none)
    let captions = folio.captions.map { Block(.paragraph([.plain($0)]), .none) }
    let expected = BlockTree(([title] + captions + folio.blocks)).lines
    let found = BlockTree(read.blocks).lines
    if expected != found {
      let at = zip(expected, found).enumerated().first { $1.0 != $1.1 }?.offset
      let place = at ?? min(expected.count, found.count)
      let want = expected.indices.contains(place) ? expected[place] : "(nothing)"
      let have = found.indices.contains(place) ? found[place] : "(nothing)"
      Issue.record("\(name), block \(place):\n\(want)\n\(have)\n\(markdown.prefix(2_000))")
    }
    var marks: Set<String> = []
    folio.blocks.walkInlines { if case .note(let label) = $0.kind { marks.insert(label) } }
    for note in folio.notes where marks.contains(note.label) {
      let other = read.notes.first { $0.label == note.label }
      #expect(BlockTree(note.blocks).lines == other.map { BlockTree($0.blocks).lines }, "\(name)")
    }
  }
}

/// A copy that an archive keeps.
struct ArchivedSourceTests {
  @Test func thePageAndTheHandoutNameIt() throws {
    var companion = Fixtures.small.companion
    let index = try #require(companion.sources.firstIndex { $0.id.slug == "the-gazette" })
    companion.sources[index].archived = "https://archive.example/1"
    let library = Library(companion)
    let page = Folio(.source(companion.sources[index]), in: library)
    #expect(page.captions.contains("archived: https://archive.example/1"))
    let handout = try Handout(["life/the-studio"], in: library).document
    #expect(handout.blocks.plainText.contains("Archived: https://archive.example/1"))
  }
}
