import ContentModel
import Foundation

extension JournalFile {
  /// Opens a companion's journal, or begins one. Nothing is thrown past this: what can be read is
  /// in the opening, what went wrong is its problem.
  ///
  /// The folder and the file are made if they are missing, for their owner alone. A damaged file
  /// is set aside under a name with the day, and a new one begun; one that a newer program wrote
  /// is left alone.
  /// - Parameters:
  ///   - companion: Its title, by which its journal is known: see `name(of:)`.
  ///   - now: In seconds since 1970.
  public static func open(
    in folder: String, companion: String, now: Int = Int(time(nil))
  ) -> JournalOpening {
    let path = folder + "/" + name(of: companion)
    do throws(JournalProblem) {
      try makeFolder(folder)
      let lock = try FolderLock(folder)
      defer { lock.release() }
      try makeFile(path)
      do throws(JournalProblem) {
        let journal = try JournalFile(path)
        let isWritable = access(path, W_OK) == 0 && access(folder, W_OK) == 0
        return JournalOpening(
          journal: journal, contents: try journal.reload(),
          problem: isWritable ? nil : .readOnly(path: path))
      } catch .damaged {
        let problem = try setAside(path, now: now)
        return JournalOpening(
          journal: try JournalFile(path), contents: JournalContents(), problem: problem)
      }
    } catch {
      return JournalOpening(journal: nil, contents: JournalContents(), problem: error)
    }
  }

  /// Makes a folder, and those it stands in, for their owner alone.
  private static func makeFolder(_ path: String) throws(JournalProblem) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let parent = (path as NSString).deletingLastPathComponent
    guard errno == ENOENT, !parent.isEmpty, parent != path else {
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
    try makeFolder(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Makes an empty file, which SQLite takes for an empty database, for its owner alone.
  private static func makeFile(_ path: String) throws(JournalProblem) {
    let file = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
    close(file)
  }

  /// Gives the file, and the journal of a transaction it was damaged in, another name that nothing
  /// has.
  private static func setAside(_ path: String, now: Int) throws(JournalProblem) -> JournalProblem {
    let day = Date(timeIntervalSince1970: TimeInterval(now)).formatted(
      .iso8601.year().month().day())
    let names = (1...1_000).map { "\(path).damaged-\(day)" + ($0 == 1 ? "" : "-\($0)") }
    let free = names.first { name in
      ["", "-journal"].allSatisfy { access(name + $0, F_OK) != 0 && errno == ENOENT }
    }
    guard let free else { throw .damaged(path: path) }
    // The journal first: without its database it would be played back into the new one.
    guard rename(path + "-journal", free + "-journal") == 0 || errno == ENOENT,
      rename(path, free) == 0
    else { throw .failed(path: path, reason: String(cString: strerror(errno))) }
    try makeFile(path)
    return .setAside(path: path, as: (free as NSString).lastPathComponent)
  }
}
