import Foundation
import TestSupport
import Testing

/// The reader's own copy, with the real program in a real terminal.
@Suite(.serialized)
struct KeptCopyTests {
  private let state = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  private func pane(
    _ id: String..., environment: [String: String?] = [:], waitingFor words: String
  ) throws -> TmuxPane {
    var variables: [String: String?] = ["XDG_STATE_HOME": state.path]
    variables.merge(environment) { $1 }
    let pane = try TmuxPane(
      [TmuxPane.lasttake] + id + ["--content", Fixtures.smallPath], columns: 80, rows: 24,
      environment: variables)
    let seen = try pane.wait { $0.contains { $0.contains(words) } }
    #expect(seen.isExpected, "\(seen.screen)")
    return pane
  }

  private func writeNote(_ pane: borrowing TmuxPane, _ words: String) throws -> Bool {
    try pane.send("a")
    _ = try pane.wait { $0.contains { $0.contains("═ Note ═") } }
    try pane.type(words)
    try pane.send("Enter")
    return try pane.wait { $0.last?.contains("Noted") == true }.isExpected
  }

  @Test func itOpensWhereTheReaderLeft() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let first = try pane(waitingFor: "Show the work")
    try first.send("Right", "Enter")
    _ = try first.wait { $0[0].contains("Life 1 of 3") }
    try first.send("q")
    #expect(try first.exitCode() == 0)
    _ = try pane(waitingFor: "Life 1 of 3 · The first brush")
  }

  @Test func whatWasSaidToBeNotedOutlivesAKill() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let pane = try pane("life/the-first-brush", waitingFor: "Life 1 of 3")
    #expect(try writeNote(pane, "Kept?"))
    kill(pid_t(try #require(Int32(pane.processes(named: "lasttake").first ?? ""))), SIGKILL)
    #expect(try pane.exitCode() == 137)
    let notes = try Program("notes", environment: ["XDG_STATE_HOME": state.path])
    #expect(notes.output.contains("Kept?"))
  }

  @Test func whatIsBeingWrittenOutlivesAKill() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let pane = try pane("life/the-first-brush", waitingFor: "Life 1 of 3")
    try pane.send("a")
    _ = try pane.wait { $0.contains { $0.contains("═ Note ═") } }
    try pane.type("Half a thought")
    let isKept = try pane.wait { _ in
      let notes = try? Program("notes", environment: ["XDG_STATE_HOME": state.path])
      return notes?.output.contains("Half a thought") == true
    }
    #expect(isKept.isExpected)
    kill(pid_t(try #require(Int32(pane.processes(named: "lasttake").first ?? ""))), SIGKILL)
    #expect(try pane.exitCode() == 137)
    let again = try self.pane("life/the-first-brush", waitingFor: "waits; a takes it up")
    try again.send("a")
    #expect(try again.wait { $0.contains { $0.contains("> Half a thought") } }.isExpected)
  }

  @Test func anImportGivesTheSameJournal() throws {
    let other = state.appendingPathExtension("other")
    defer { for folder in [state, other] { try? FileManager.default.removeItem(at: folder) } }
    let input = "Right\nEnter\na\n47:10 Why?\nEnter\nm\nthe wall\nEnter\nr\nq\n"
    _ = try Program("--plain", environment: ["XDG_STATE_HOME": state.path], input: input)
    let first = try Program(
      "notes", "--format", "json", environment: ["XDG_STATE_HOME": state.path])
    #expect(first.output.contains("Why?") && first.output.contains("the wall"))
    let imported = try Program(
      "notes", "--import", "-", environment: ["XDG_STATE_HOME": other.path], input: first.output)
    #expect(imported.exitCode == 0, "\(imported.errors)")
    let second = try Program(
      "notes", "--format", "json", environment: ["XDG_STATE_HOME": other.path])
    #expect(second.output == first.output)
  }

  @Test func theEditorRunsWithoutAShell() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pwned = folder.appendingPathComponent("pwned").path
    let pane = try pane(
      "life/the-first-brush", environment: ["EDITOR": "x; touch \(pwned)"],
      waitingFor: "Life 1 of 3")
    try pane.send("A")
    #expect(try pane.wait { $0.last?.contains("There is no editor") == true }.isExpected)
    #expect(!FileManager.default.fileExists(atPath: pwned))
  }

  @Test func theEditorWritesANoteAndTheScreenComesBackWhole() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let script = state.appendingPathExtension("sh")
    try "#!/bin/sh\necho busy; echo 'From the editor' >\"$1\"\n".write(
      to: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script.path)
    defer { try? FileManager.default.removeItem(at: script) }
    let pane = try pane(
      "life/the-first-brush", environment: ["VISUAL": script.path], waitingFor: "Life 1 of 3")
    let before = try pane.capture()
    try pane.send("A")
    let after = try pane.wait { $0.last?.contains("Noted") == true }
    #expect(after.isExpected)
    #expect(
      Array(after.screen.dropFirst(2).dropLast(2)).map(\.withoutSign)
        == Array(before.dropFirst(2).dropLast(2)).map(\.withoutSign))
    #expect(after.screen[0] == before[0])
  }

  /// What arrives outside tmux and screen, `ClipboardArrivalTests` see.
  @Test func copyingSendsOneSequenceToTheTerminal() throws {
    let environment: [String: String?] = ["TMUX": nil, "STY": nil]
    let start = "\u{1B}]52;c;"
    defer { try? FileManager.default.removeItem(at: state) }
    let file = state.appendingPathExtension("out").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let pane = try pane("life/the-studio", environment: environment, waitingFor: "The studio")
    try pane.record(to: file)
    try pane.send("y")
    #expect(try pane.wait { $0.contains { $0.contains("Sent to the terminal") } }.isExpected)
    var bytes = ""
    _ = try pane.wait { _ in
      bytes = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      return bytes.contains(start)
    }
    let data = bytes.components(separatedBy: start).last?.prefix { $0 != "\u{7}" } ?? ""
    let text = Data(base64Encoded: String(data)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text?.contains("I never painted the same grey twice.") == true, "\(bytes)")
  }

  @Test func aReadOnlyFolderIsOneLineAndTheProgramGoesOn() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    try "not a folder".write(to: state, atomically: true, encoding: .utf8)
    let pane = try pane("life/the-first-brush", waitingFor: "no journal can be made")
    try pane.send("Right")
    #expect(try pane.wait { $0[0].contains("Life 2 of 3") }.isExpected)
    try pane.send("a")
    try pane.type("lost")
    try pane.send("Enter")
    #expect(try pane.wait { $0.last?.contains("Kept until you quit") == true }.isExpected)
  }
}

extension String {
  /// The row without the sign that a note puts beside it.
  fileprivate var withoutSign: String {
    replacingOccurrences(of: "*", with: " ").trimmingCharacters(in: .whitespaces)
  }
}
