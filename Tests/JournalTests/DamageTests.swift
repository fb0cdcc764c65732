import ContentModel
import Foundation
import Journal
import Reading
import TestSupport
import Testing

@Suite struct DamageTests {
  private let life = EntityID(folder: "life", slug: "ukraine")

  /// A journal with a few notes, closed.
  private func folderWithNotes() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let journal = try #require(folder.open().journal)
    for number in 1...40 {
      let words = TextQuote(exact: String(repeating: "words ", count: number))
      try journal.record(
        .saveNote(
          ReaderNote(
            id: "\(number)", entity: life, passage: words, body: "", created: 1, modified: 1)))
    }
    return folder
  }

  @Test func setsAsideWhatIsNoJournal() throws {
    let folder = try TemporaryFolder()
    try Data("My diary, begun in June".utf8).write(to: URL(fileURLWithPath: folder.file))
    let opening = folder.open()
    let name = (folder.file as NSString).lastPathComponent
    let aside = "\(name).damaged-2026-11-23"
    #expect(opening.problem == .setAside(path: folder.file, as: aside))
    #expect(opening.contents == JournalContents())
    #expect(folder.names == [name, aside])
    #expect(
      try String(contentsOfFile: "\(folder.path)/\(aside)", encoding: .utf8).hasPrefix("My diary"))
    #expect(try folder.mode(of: folder.file) == 0o600)
    try opening.journal?.record(.addSearch("again"))
    #expect(folder.open().contents.searches == ["again"])
  }

  @Test func neverWritesOverWhatWasSetAside() throws {
    let folder = try TemporaryFolder()
    for words in ["first of all", "second"] {
      try Data(words.utf8).write(to: URL(fileURLWithPath: folder.file))
      try Data("\0\(words)".utf8).write(to: URL(fileURLWithPath: folder.file + "-journal"))
      _ = folder.open()
    }
    for (name, words) in [("", "first of all"), ("-2", "second")] {
      let aside = "\(folder.file).damaged-2026-11-23\(name)"
      #expect(try String(contentsOfFile: aside, encoding: .utf8) == words)
      #expect(try String(contentsOfFile: aside + "-journal", encoding: .utf8) == "\0\(words)")
    }
    #expect(folder.names.count == 5)
  }

  /// Whatever bytes are wrong, the journal opens: with all its notes or, set aside, with none, or
  /// with the text of some changed; and it takes a note.
  @Test(arguments: 0..<20 as Range<UInt64>) func opensWhateverBytesAreWrong(seed: UInt64) throws {
    let folder = try folderWithNotes()
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    var random = SeededGenerator(seed: seed)
    var opened = 0
    for _ in 0..<10 {
      var bytes = whole.prefix(
        Bool.random(using: &random) ? whole.count : .random(in: 0..<whole.count, using: &random))
      for _ in 0..<(bytes.isEmpty ? 0 : Int.random(in: 1...50, using: &random)) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      try bytes.write(to: URL(fileURLWithPath: folder.file))
      let opening = folder.open()
      switch opening.problem {
      case nil, .newer: break
      case .setAside: #expect(opening.contents == JournalContents(), "seed \(seed)")
      case let problem?: Issue.record("seed \(seed): \(problem)")
      }
      guard let journal = opening.journal else { continue }
      // Deeper damage may come to light only here, and is told as what it is.
      do throws(JournalProblem) {
        try journal.record(.addSearch("seen"))
        opened += 1
      } catch {
        #expect(error == .damaged(path: folder.file), "seed \(seed)")
      }
    }
    #expect(opened > 0, "seed \(seed)")
  }

  /// Tables of another program, with values of every kind in every column.
  @Test(arguments: ["'words'", "x'FF00C3'", "9e999", "1e300", "-9223372036854775808", "NULL"])
  func opensWhateverKindsTheValuesAre(value: String) throws {
    for column in ["exact", "film_time", "created", "body"] {
      let folder = try folderWithNotes()
      try folder.database { database in
        try database.execute(
          sql: """
            CREATE TABLE loose AS SELECT * FROM notes; DROP TABLE notes;
            ALTER TABLE loose RENAME TO notes; UPDATE notes SET \(column) = \(value);
            """)
      }
      let opening = folder.open()
      switch opening.problem {
      case nil: #expect(opening.contents.notes.allSatisfy { $0.filmTime == nil })
      case .setAside: #expect(opening.contents == JournalContents())
      case let problem?: Issue.record("\(column) \(value): \(problem)")
      }
    }
  }

  @Test func refusesToWriteToAFileThatIsGone() throws {
    let folder = try folderWithNotes()
    let journal = try #require(folder.open().journal)
    try FileManager.default.moveItem(atPath: folder.file, toPath: folder.file + ".old")
    #expect(throws: JournalProblem.moved(path: folder.file)) {
      try journal.record(.addSearch("lost"))
    }
    _ = folder.open()
    #expect(throws: JournalProblem.moved(path: folder.file)) {
      try journal.record(.addSearch("lost"))
    }
  }

  @Test func saysEveryProblemInOneLine() {
    let path = "/tmp/a\n\u{1B}[2Jb"
    let problems: [JournalProblem] = [
      .folder(path: path, reason: "x"), .readOnly(path: path), .diskFull(path: path),
      .busy(path: path), .damaged(path: path), .setAside(path: path, as: path),
      .newer(path: path), .moved(path: path), .notJSON(reason: path),
      .failed(path: path, reason: path),
    ]
    for problem in problems {
      let line = problem.description
      #expect(line.contains("/tmp/a\u{FFFD}\u{FFFD}[2Jb"))
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
