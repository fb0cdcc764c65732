import Foundation
import TestSupport
import Testing

/// `lasttake notes` with annotations and tracks, from one reader's copy to another's.
struct AnnotationCommandTests {
  private let teacher = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)
  private var pupil: URL { teacher.appendingPathExtension("pupil") }

  private func notes(of reader: URL, _ arguments: String..., input: String = "") throws -> Program {
    try Program(
      ["notes"] + arguments, environment: ["XDG_STATE_HOME": reader.path], input: input)
  }

  /// Two notes, one of them on the film.
  private func write(by reader: URL) throws {
    let input = "Right\nEnter\na\n47:10 Why? #class\nEnter\nRight\na\nfor me\nEnter\nq\n"
    _ = try Program("--plain", environment: ["XDG_STATE_HOME": reader.path], input: input)
  }

  @Test func aTeachersNotesReachAClassAndKeepTheirAuthor() throws {
    defer { for folder in [teacher, pupil] { try? FileManager.default.removeItem(at: folder) } }
    try write(by: teacher)
    let sent = try notes(
      of: teacher, "#class", "--format", "webannotation", "--creator", "Ms Hill")
    #expect(sent.exitCode == 0 && sent.output.contains("Ms Hill"))
    #expect(!sent.output.contains("for me"))
    let taken = try notes(of: pupil, "--import", "-", input: sent.output)
    #expect(taken.output == "Taken in: 1 note by Ms Hill; changed: 0; left as they were: 0.\n")
    #expect(taken.exitCode == 0 && taken.errors.isEmpty)
    let again = try notes(of: pupil, "--import", "-", input: sent.output)
    #expect(again.output == "Taken in: 0 notes; changed: 0; left as they were: 1.\n")
    let shown = try notes(of: pupil)
    #expect(shown.output.contains("Why? #class") && shown.output.contains(" by Ms Hill"))
    #expect(try notes(of: pupil, "--format", "webannotation").output == sent.output)
    let track = try notes(of: pupil, "--format", "webvtt")
    #expect(track.output.hasPrefix("WEBVTT - Notes on A Small Companion\n\nnote-"))
    #expect(track.output.hasSuffix("00:47:10.000 --> 00:47:20.000\n<v Ms Hill>Why? #class</v>\n"))
    // Nor does the teacher's own note become somebody's.
    let back = try notes(of: teacher, "--import", "-", input: sent.output)
    #expect(back.output.hasSuffix("left as they were: 1.\n"))
    #expect(try !notes(of: teacher).output.contains("Ms Hill"))
  }

  /// As in every other format; what is printed can be taken in, and holds nothing else of the journal.
  @Test func aQueryNarrowsTheJournalToo() throws {
    defer { for folder in [teacher, pupil] { try? FileManager.default.removeItem(at: folder) } }
    try write(by: teacher)
    let found = try notes(of: teacher, "#class", "--format", "json")
    #expect(found.exitCode == 0 && found.output.contains("Why? #class"))
    #expect(!found.output.contains("for me"))
    let taken = try notes(of: pupil, "--import", "-", input: found.output)
    #expect(taken.output == "Taken in: 1 note; changed: 0; left as they were: 0.\n")
    let none = try notes(of: teacher, "zebra", "--format", "json")
    #expect(none.exitCode == 1 && none.output.isEmpty)
    #expect(none.errors == "lasttake: no note holds these words\n")
    #expect(try notes(of: teacher, "--format", "json").output.contains("for me"))
  }

  @Test func whatHasNoPlaceIsKeptAndTold() throws {
    defer { try? FileManager.default.removeItem(at: pupil) }
    let json = """
      [{"id": "1", "target": "https://example.org/x", "bodyValue": "Elsewhere\\u001B[2J"},
       {"id": "2", "target": {"source": "life/the-studio.html", "selector": {"exact": "never said"}}}]
      """
    let taken = try notes(of: pupil, "--import", "-", input: json)
    #expect(
      taken.lines == [
        "Taken in: 2 notes by somebody; changed: 0; left as they were: 0.",
        "Notes that name nobody are somebody’s; with --mine they are yours.",
        "2 notes kept without a place, among the orphans of your notes:",
        "  Elsewhere␛[2J, on elsewhere/https://example.org/x",
        "  “never said”, on life/the-studio",
      ])
    let shown = try notes(of: pupil)
    #expect(
      shown.output.contains("Elsewhere") && shown.output.contains("(no longer in the content)"))
  }

  @Test(arguments: [
    (#"{"items": [{"id": "x", "created": "foo"}]}"#, "-: items[0]: this has neither target"),
    ("{\"items\": [\n  {\"id\": \"x\",,}]}", "-:2:14: this is not JSON"),
    ("{\"other\": 1}", "-: not a journal written as JSON: “version” is missing"),
    ("null", "-: not a journal written as JSON: null stands in the place of a value"),
    (
      #"{"id": "a", "type": "Annotation"}"#,
      "-: not a journal written as JSON: “version” is missing"
    ),
    (#"[{"creator": "A"}]"#, "-: [0]: “id” is missing"),
    (#"[{"id": "a", "type": "book", "title": "A"}]"#, "-: [0]: this has neither target nor body"),
    ("", "-:1:1: this is not JSON"),
  ])
  func whatCanNotBeReadIsOneLineWithItsPlace(json: String, words: String) throws {
    let program = try notes(of: pupil, "--import", "-", input: json)
    defer { try? FileManager.default.removeItem(at: pupil) }
    #expect(program.exitCode == 2 && program.output.isEmpty)
    #expect(program.errors.split(separator: "\n").count == 1)
    #expect(program.errors.hasPrefix("lasttake: \(words)"), "\(program.errors)")
    #expect(try notes(of: pupil).exitCode == 1)
  }

  @Test func whatGoesWithNothingIsRefused() throws {
    for arguments in [
      ["--creator", "X"], ["--base", "https://example.org"],
      ["--format", "webannotation", "--base", "ftp://x"],
      ["--format", "webannotation", "--base", "https://"],
      ["--format", "webannotation", "--base", "https://x/?q=1#f"],
      ["--mine"], ["--import", "-", "word"], ["--import", "-", "--format", "webvtt"],
      ["--import", "-", "--order", "time"],
    ] {
      #expect(try Program(["notes"] + arguments).exitCode == 64)
    }
    let none = try notes(of: pupil, "--format", "webvtt")
    #expect(none.exitCode == 1 && none.errors.contains("there are no notes yet"))
  }

  /// What a reader gives out without a name comes back as the reader's own when asked for.
  @Test func whoseANoteIsThatNamesNobodyTheReaderSays() throws {
    defer { for folder in [teacher, pupil] { try? FileManager.default.removeItem(at: folder) } }
    try write(by: teacher)
    let sent = try notes(of: teacher, "--format", "webannotation")
    let back = try notes(of: teacher, "--import", "-", input: sent.output)
    #expect(back.lines == ["Taken in: 0 notes; changed: 0; left as they were: 2."])
    let taken = try notes(of: pupil, "--import", "-", input: sent.output)
    #expect(taken.lines.first == "Taken in: 2 notes by somebody; changed: 0; left as they were: 0.")
    #expect(try notes(of: pupil).output.contains(" by somebody"))
    let own = try notes(of: pupil, "--import", "-", "--mine", input: sent.output)
    #expect(own.lines == ["Taken in: 0 notes; changed: 2; left as they were: 0."])
    #expect(try !notes(of: pupil).output.contains(" by somebody"))
  }

  @Test func whatCameOfAJournalIsTold() throws {
    defer { for folder in [teacher, pupil] { try? FileManager.default.removeItem(at: folder) } }
    try write(by: teacher)
    let sent = try notes(of: teacher, "--format", "json")
    for count in [2, 0] {
      let taken = try notes(of: pupil, "--import", "-", input: sent.output)
      #expect(
        taken.lines == [
          "Taken in: \(count) notes; changed: 0; left as they were: \(2 - count)."
        ])
    }
  }

  @Test func aDamagedJournalDoesNotKeepANewOneFromTakingIn() throws {
    defer { for folder in [teacher, pupil] { try? FileManager.default.removeItem(at: folder) } }
    try write(by: teacher)
    let sent = try notes(of: teacher, "--format", "json").output
    try write(by: pupil)
    let folder = pupil.appendingPathComponent("lasttake")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    try Data("rubbish".utf8).write(to: folder.appendingPathComponent(name))
    let taken = try notes(of: pupil, "--import", "-", input: sent)
    #expect(taken.exitCode == 0 && taken.errors.contains("the journal was damaged"))
    #expect(taken.output.hasPrefix("Taken in: 2 notes"))
    #expect(try notes(of: pupil).output.contains("Why? #class"))
  }

  @Test func whatIsNoUTF8IsRefusedWithItsPlace() throws {
    try FileManager.default.createDirectory(at: pupil, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: pupil) }
    let file = pupil.appendingPathComponent("latin.json").path
    let json =
      Data("[{\"id\": \"1\",\n  \"target\": \"é\", \"bodyValue\": \"caf".utf8) + [0xE9]
      + Data("\"}]".utf8)
    try json.write(to: URL(fileURLWithPath: file))
    let program = try notes(of: pupil, "--import", file)
    #expect(program.exitCode == 2 && program.output.isEmpty)
    #expect(
      program.errors == "lasttake: \(file):2:35: this is not UTF-8; save it as UTF-8\n",
      "\(program.errors)")
    let folder = try notes(of: pupil, "--import", pupil.path)
    #expect(folder.exitCode == 2 && folder.errors.contains("\(pupil.path): Is a directory"))
  }
}
