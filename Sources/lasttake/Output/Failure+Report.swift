import ArgumentParser

extension Failure {
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
