import Foundation
import TestSupport
import Testing

/// The real program as a dialogue of lines.
struct PlainDialogueTests {
  @Test func theWholeProgramIsHeldAsADialogue() throws {
    let program = try Program("--plain", input: "Right\nEnter\n\n/grey\nEsc\n4\n#2\nq\n")
    #expect(program.exitCode == 0)
    #expect(program.errors.isEmpty)
    #expect(program.lines.contains("Board: Goals"))
    #expect(program.lines.contains("Life 1 of 3, The first brush"))
    #expect(program.lines.contains { $0.contains("She began on a wall") })
    #expect(program.lines.contains("People"))
  }

  @Test func aNoteWrittenInItIsKept() throws {
    let state = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: state) }
    let environment = ["XDG_STATE_HOME": state.path]
    let program = try Program(
      "--plain", environment: environment, input: "Right\nEnter\na\nIs it still there?\nEnter\n")
    #expect(program.output.contains("Noted"))
    let notes = try Program("notes", environment: environment)
    #expect(notes.output.contains("Is it still there?"))
    #expect(notes.output.contains("](life/01-the-first-brush.md)"))
  }

  @Test func noControlReachesTheOutput() throws {
    let program = try Program("--plain", input: "?\nEsc\n:ada\nEnter\n")
    #expect(program.output.contains("Ada Reed"))
    #expect(!program.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func theEndOfInputEndsIt() throws {
    #expect(try Program("--plain").exitCode == 0)
  }
}
