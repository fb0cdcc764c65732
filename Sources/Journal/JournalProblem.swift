/// Why something could not be read or kept, said in one line: what is wrong, where, what to do.
public enum JournalProblem: Error, Hashable, Sendable {
  /// There is no home folder to keep a journal in.
  case noHome
  /// The folder can't be made, or nothing can be made in it.
  case folder(path: String, reason: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  case diskFull(path: String)
  /// Another program kept the journal to itself for longer than we wait.
  case busy(path: String)
  /// The file system has no locks, without which programs would spoil each other's writing.
  case noLocks(path: String)
  /// The file is no journal any more, or never was one.
  case damaged(path: String)
  /// The file was damaged, has the other name now, and a new one is begun.
  case setAside(path: String, as: String)
  /// A newer program wrote the file.
  case newer(path: String)
  /// The file may not be read.
  case unreadable(path: String, reason: String)
  /// What could not be kept at an end waits in this file, which can't be read.
  case unkept(path: String)
  /// The file is no longer where it was opened; what is written would go nowhere.
  case moved(path: String)
  /// Text that was to be taken in is no journal written as JSON.
  case notJSON(reason: String)
  /// Anything else, in the system's or SQLite's words.
  case failed(path: String, reason: String)
}

extension JournalProblem: CustomStringConvertible {
  /// One line, whatever characters the path has.
  public var description: String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }

  /// Why, in few words and without a path: the journal's name holds the title of a companion.
  var reason: String {
    switch self {
    case .folder(_, let reason), .failed(_, let reason), .unreadable(_, let reason),
      .notJSON(let reason):
      reason
    case .noLocks: "files can’t be locked there"
    case .diskFull: "its disk is full"
    case .readOnly: "it may not be opened"
    default: "nothing tells why"
    }
  }

  private var line: String {
    switch self {
    case .noHome:
      "nothing is kept, because there is no home folder for a journal; "
        + "set HOME, or XDG_STATE_HOME to a folder"
    case .folder(let path, let reason):
      "nothing is kept, because no journal can be made in \(path) (\(reason)); "
        + "let it be written, or set XDG_STATE_HOME to another folder"
    case .readOnly(let path):
      "nothing is kept, because the journal may not be written; let \(path) and its folder be written"
    case .diskFull(let path):
      "nothing more is kept, because the journal's disk is full; make room for \(path)"
    case .busy(let path):
      "the journal is busy, because another program has it (\(path))"
    case .noLocks(let path):
      "nothing is kept, because files can’t be locked where the journal is; "
        + "set XDG_STATE_HOME to a folder of this machine’s own disk (\(path))"
    case .damaged(let path):
      "nothing more is kept, because the journal is damaged; start again to begin a new one (\(path))"
    case .setAside(let path, let name):
      "the journal was damaged, and a new one is begun; the old one is kept as \(name) (\(path))"
    case .newer(let path):
      "nothing is kept, because a newer version wrote the journal; "
        + "update lasttake, or move \(path) away"
    case .unreadable(let path, let reason):
      "the journal can’t be read (\(reason)); let it be read by you (\(path))"
    case .unkept(let path):
      "what could not be kept at an earlier end waits unread, because this version can’t read it; "
        + "update lasttake, or move \(path) away"
    case .moved(let path):
      "nothing more is kept, because the journal was moved or removed; start again (\(path))"
    case .notJSON(let reason): "not a journal written as JSON: \(reason)"
    case .failed(let path, let reason):
      "nothing more is kept, because the journal can't be written (\(reason)); "
        + "see that \(path) may grow"
    }
  }
}
