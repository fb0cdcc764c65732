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
}
