import FoundationEssentials
import Glibc

/// The reader's own editor, from `VISUAL` or `EDITOR`.
struct Editor {
  /// What came of it.
  enum Outcome: Equatable {
    case edited(String)
    /// The file holds what it held.
    case unchanged
    /// It ended before anybody could have written: it may go on writing in a window of its own.
    case returnedAtOnce
    /// The note is as it was; the line says why, and where what was written is.
    case failed(String)
  }

  var environment: (String) -> String? = { Environment[$0] }
  /// Who is back sooner than this, in seconds, has written nothing.
  var leastSeconds = 1.0

  /// Lets the reader edit a text of the desk. Its sheet stays there as long as something may still
  /// be written on it.
  func edit(_ text: String, of note: String, on desk: EditingDesk) -> Outcome {
    let command: EditorCommand
    do {
      command = try EditorCommand(environment)
    } catch {
      return .failed("\(error.reason); write it in a line")
    }
    guard let sheet = desk.sheet(of: note, holding: text) else {
      return .failed("A file for the editor can’t be written; write it in a line")
    }
    let start = Date()
    let ended = ChildProcess.run(command.opening(sheet.file))
    let isAtOnce = Date().timeIntervalSince(start) < leastSeconds
    let written = sheet.take()
    switch (ended, written) {
    case (.notFound, _), (.timedOut, _):
      sheet.remove()
      return .failed("There is no editor ‘\(command.words[0])’; write it in a line")
    case (_, .tooLong(let bytes)):
      let size = "\(bytes / 1_000_000) MB, of which a note takes 1"
      return .failed("The text is too long (\(size)); it is kept in \(sheet.file)")
    case (_, .missing):
      return .failed("The editor left no text that can be read; the note is as it was")
    case (.ended(let code), .text) where code != 0:
      return .failed(
        "The editor ended with \(code); the note is as it was, the text in \(sheet.file)")
    case (.ended(let code), .unchanged) where code != 0:
      sheet.remove()
      return .failed("The editor ended with \(code); the note is as it was")
    case (_, .text(let text)):
      sheet.remove()
      return .edited(text)
    case (_, .unchanged):
      if isAtOnce { return .returnedAtOnce }
      sheet.remove()
      return .unchanged
    }
  }
}
