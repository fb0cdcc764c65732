import ContentModel
import Journal
import Reading
import TestSupport
import Testing

@Suite struct JSONTests {
  private let life = EntityID(folder: "life", slug: "kyiv")

  @Test(arguments: 0..<20 as Range<UInt64>) func readsWhatItWrote(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let contents = random.journal(changes: 100)
    #expect(try JournalContents(json: contents.json()) == contents, "seed \(seed)")
  }

  @Test(arguments: 0..<5 as Range<UInt64>) func anEmptyJournalBecomesTheSame(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: seed)
    let contents = random.journal(changes: 100)
    let journal = try #require(folder.open().journal)
    for _ in 0..<2 {
      try journal.record(.merge(JournalContents(json: contents.json())))
      #expect(try journal.reload() == contents, "seed \(seed)")
    }
  }

  @Test func writesPlainKeysAndDates() throws {
    var contents = JournalContents(searches: ["gun"])
    let words = TextQuote(exact: "two\nlines", prefix: "of ", suffix: ".")
    contents.notes = [
      ReaderNote(
        id: "one", entity: life, passage: words, body: "Why?", filmTime: 2_830,
        created: 1_795_392_000, modified: .max)
    ]
    let json = try contents.json()
    for line in [
      #""version" : 2"#, #""entity" : "life/kyiv""#, #""exact" : "two\nlines""#,
      #""filmTime" : 2830"#, #""created" : "2026-11-23T00:00:00Z""#,
      #""modified" : "9999-12-31T23:59:59Z""#,
    ] {
      #expect(json.contains(line), "\(json)")
    }
  }

  @Test func whatWasSeenTravels() throws {
    let visit = PageVisit(fingerprint: "00ff", date: 1_795_392_000)
    let contents = JournalContents(visits: [life: visit], welcomed: 1_795_392_000)
    let json = try contents.json()
    #expect(json.contains(#""fingerprint" : "00ff""#), "\(json)")
    #expect(json.contains(#""welcomed" : "2026-11-23T00:00:00Z""#), "\(json)")
    #expect(try JournalContents(json: json) == contents)
  }

  @Test func saysWhatIsWrongAndWhere() {
    for (json, words) in [
      ("", "JSON"), ("[]", "rray"), ("{}", ": “version” is missing"),
      ("null", ": null stands in the place of a value"),
      (#"{"version": 1, "notes": [{"id": "x"}]}"#, ": notes[0]: “entity” is missing"),
      (#"{"version": 3}"#, "update lasttake"),
      (#"{"version": -1}"#, "no version -1"),
      (#"{"version": 1, "notes": [{"id": "x"}]}"#, "notes[0]"),
      (note(filmTime: "-5"), "-5 is no running time"),
      (note(filmTime: "9223372036854775807"), "notes[0].filmTime"),
      (
        #"{"version": 1, "bookmarks": [{"name": "", "entity": "x", "created": ""}]}"#,
        "bookmarks[0].entity: “x” is no id"
      ),
    ] {
      let problem = #expect(throws: JournalProblem.self) { try JournalContents(json: json) }
      #expect(problem?.description.contains(words) == true, "\(problem?.description ?? json)")
    }
  }

  private func note(filmTime: String) -> String {
    #"{"version": 1, "notes": [{"id": "x", "entity": "a/b", "body": "", "filmTime": \#(filmTime), "#
      + #""created": "2026-11-23T00:00:00Z", "modified": "2026-11-23T00:00:00Z"}]}"#
  }

  @Test func whatIsBeingWrittenTravels() throws {
    let words = [AttributedWords(words: "grey", speaker: "Ada Reed", date: "1996")]
    var contents = JournalContents(drafts: [
      Draft(
        id: "d", kind: .note, entity: life, passage: TextQuote(exact: "grey"), attribution: words,
        text: "half\na thought", created: 1, modified: 2)
    ])
    contents.notes = [
      ReaderNote(
        id: "n", entity: life, passage: nil, attribution: words, body: "", created: 1, modified: 1)
    ]
    let json = try contents.json()
    #expect(json.contains(#""speaker" : "Ada Reed""#) && !json.contains("occasion"))
    var own = JournalContents()
    own.merge(try JournalContents(json: json))
    #expect(own == contents)
  }

  @Test func theNewerOfTwoIsKept() {
    func note(_ id: String, _ body: String, _ modified: Int) -> ReaderNote {
      ReaderNote(id: id, entity: life, passage: nil, body: body, created: 1, modified: modified)
    }
    var own = JournalContents(
      place: ReaderPlace(screen: "board"),
      progress: [life: ReadingProgress(fraction: 0.5, date: 9)],
      notes: [note("a", "mine", 2), note("b", "mine", 2)], searches: ["x", "y"])
    let other = JournalContents(
      place: ReaderPlace(screen: "reader"), past: [ReaderPlace(screen: "quotes")],
      progress: [life: ReadingProgress(fraction: 1, date: 8)],
      notes: [note("b", "theirs", 3), note("a", "theirs", 2), note("c", "theirs", 1)],
      searches: ["y", "z"])
    own.merge(other)
    #expect(own.place?.screen == "board" && own.past.map(\.screen) == ["quotes"])
    #expect(own.progress[life]?.fraction == 0.5)
    #expect(own.notes.map(\.body) == ["mine", "theirs", "theirs"])
    #expect(own.searches == ["z", "x", "y"])
  }
}
