import ContentModel
import Foundation
import GRDB
import Reading
import Testing

@testable import Journal

/// What is taken in comes beside what is there, of which nothing is lost or becomes another's.
struct JournalMergeTests {
  private let life = EntityID(folder: "life", slug: "kyiv")

  private func note(
    _ id: String, by creator: String = "", _ body: String, modified: Int = 1
  ) -> ReaderNote {
    ReaderNote(
      id: id, by: creator, entity: life, passage: nil, body: body, created: 1, modified: modified)
  }

  /// A journal in which there is what this program doesn't write.
  private func strange() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.open().journal?.record(.saveNote(note("1", "mine")))
    try folder.database {
      try $0.execute(
        sql: """
          INSERT INTO notes (id, entity, body, created, modified) VALUES
            ('2', 'nonsense', 'on nothing', 1, 1), ('3', 'life/kyiv', CAST(x'636166E9' AS TEXT), 1, 1);
          INSERT INTO drafts (id, kind, entity, text, created, modified) VALUES
            ('4', 'poem', 'life/kyiv', 'roses', 1, 1);
          INSERT INTO progress (entity, fraction, date) VALUES ('nowhere', 0.5, 1);
          """)
    }
    return folder
  }

  private func rows(_ folder: TemporaryFolder) throws -> [String] {
    try folder.database {
      try String.fetchAll(
        $0,
        sql: """
          SELECT id || entity || hex(body) FROM notes UNION SELECT id || kind || text FROM drafts
          UNION SELECT entity || fraction FROM progress
          """)
    }
  }

  @Test func whatCanNotBeReadOutlivesAMerge() throws {
    let folder = try strange()
    let before = try rows(folder)
    try folder.open().journal?.record(.merge(JournalContents(notes: [note("5", "new")])))
    let after = try rows(folder)
    #expect(Set(before).isSubset(of: after) && after.count == before.count + 1, "\(after)")
  }

  @Test func aNoteOnNothingThatHasAnIDIsThere() throws {
    let contents = try strange().open().contents
    #expect(contents.notes.map(\.body).contains("on nothing"))
    #expect(contents.notes.allSatisfy { EntityID($0.entity.description) == $0.entity })
    #expect(contents.drafts.map(\.text) == ["roses"])
  }

  @Test func anothersNoteTakesNobodysPlace() throws {
    let folder = try TemporaryFolder()
    let uuid = "0f8fad5b-d9cb-469f-a165-70867728950e"
    let own = [
      note(uuid, "mine", modified: 2), note("a", by: "Ada", "hers", modified: 2),
      note("s", by: "somebody", "theirs", modified: 2),
    ]
    let journal = try #require(folder.open().journal)
    for note in own { try journal.record(.saveNote(note)) }
    let other = JournalContents(notes: [
      note(uuid, by: "Eve", "stolen", modified: 9), note("a", by: "Eve", "stolen", modified: 9),
      note("s", by: "somebody", "a stranger's", modified: 9),
    ])
    for _ in 0..<2 { try journal.record(.merge(other)) }
    let notes = try journal.reload().notes
    #expect(notes.prefix(3) == own[...])
    #expect(notes.dropFirst(3).map(\.body) == ["stolen", "a stranger's"])
    #expect(notes.dropFirst(3).map(\.creator) == ["Eve", "somebody"])
    try journal.record(
      .merge(JournalContents(notes: [note("a", by: "Ada", "newer", modified: 3)])))
    #expect(try journal.reload().notes[1].body == "newer")
  }

  @Test func theDateOfTheWelcomeIsTheEarlier() throws {
    let folder = try TemporaryFolder()
    let journal = try #require(folder.open().journal)
    try journal.record(.welcome(date: 7))
    try journal.record(.merge(JournalContents(welcomed: 5)))
    #expect(try journal.reload().welcomed == 5)
  }

  /// Places are numbered on from where another program came to.
  @Test(arguments: [Int.max, .max - 1, .min, .min + 1])
  func noNumberOfAPlaceIsTooFar(number: Int) throws {
    let folder = try TemporaryFolder()
    let journal = try #require(folder.open().journal)
    try journal.record(.pushPast(ReaderPlace(screen: "a")))
    try folder.database {
      try $0.execute(sql: "UPDATE places SET number = ?", arguments: [number])
    }
    for screen in ["b", "c"] { try journal.record(.pushPast(ReaderPlace(screen: screen))) }
    #expect(try journal.reload().past.map(\.screen) == ["a", "b", "c"])
  }

  /// Where the database would end a text, it is shown before anybody compares it.
  @Test func aNullIsItsPictureBeforeNamesAreCompared() throws {
    let json = #"""
      {"version": 2, "bookmarks": [
        {"name": "a\u0000", "entity": "life/kyiv", "created": "2026-11-23T00:00:00Z"},
        {"name": "a␀", "entity": "life/kyiv", "created": "2026-11-24T00:00:00Z"},
        {"name": "\\u0000", "entity": "life/kyiv", "created": "2026-11-24T00:00:00Z"}]}
      """#
    let folder = try TemporaryFolder()
    let journal = try #require(folder.open().journal)
    for _ in 0..<2 { try journal.record(.merge(JournalContents(json: json))) }
    #expect(try journal.reload().bookmarks.map(\.name) == ["a␀", #"\u0000"#])
  }

  @Test(arguments: [("Ada\n\n# Brook ", "Ada # Brook"), (" ", "somebody")])
  func aNameStandsInOneLine(creator: String, name: String) throws {
    var contents = JournalContents(notes: [note("1", by: creator, "x")])
    contents = try JournalContents(json: contents.json())
    #expect(contents.notes.map(\.creator) == [name])
  }
}
