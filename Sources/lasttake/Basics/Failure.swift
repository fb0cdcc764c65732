import ArgumentParser

/// Why a command ends without doing what was asked: one line on standard error, and an exit code.
struct Failure: Error {
  enum Code: Int32 {
    /// Nothing was found, or the check has errors.
    case nothing = 1
    /// A file or folder can't be read, or the terminal can't be used.
    case unreadable = 2
    /// The command was called in a way it doesn't know (`EX_USAGE` of sysexits.h).
    case usage = 64
  }

  let message: String
  let code: Code

  init(_ message: String, code: Code) {
    self.message = message
    self.code = code
  }

  /// Writes the line, and returns what ends the program.
  func report() -> ExitCode {
    if !message.isEmpty { Output.complain("lasttake: \(message)") }
    return ExitCode(code.rawValue)
  }
}

/// Runs the body of a command; a failure becomes its line and its exit code.
func reportingFailure(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let failure as Failure {
    throw failure.report()
  }
}
