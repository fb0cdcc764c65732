extension JournalFile {
  /// When the whole file is checked as it is opened, which takes the longer the more it holds.
  ///
  /// Mostly it is not: a transaction leaves a file whole however it ends, all that is read is checked
  /// as it is read, and damage beyond that comes to light when it is written to.
  enum Check {
    /// If a transaction was played back that a killed program, or a power cut, had left unfinished:
    /// it may have been another file's.
    case afterUncleanEnd(wasUnfinished: Bool)
    /// Since damage has come to light.
    case always

    /// - Parameter path: Of a file that has been read from since it was opened.
    func isDue(_ path: String) -> Bool {
      switch self {
      // One that is still there is being written by another program.
      case .afterUncleanEnd(let wasUnfinished): wasUnfinished && !hasUnfinished(path)
      case .always: true
      }
    }
  }
}
