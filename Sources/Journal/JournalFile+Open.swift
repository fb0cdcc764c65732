import ContentModel
import Files
import Glibc
import Reading

extension JournalFile {
  /// Opens a companion's journal, or begins one. Nothing is thrown past this: what can be read is
  /// in the opening, what went wrong is its problem.
  ///
  /// The folder and the file are made if they are missing, for their owner alone. A damaged file
  /// is set aside under a name with the day, and a new one begun; one that a newer program wrote
  /// is left alone. What the last program could not keep at its end is taken in.
  /// - Parameters:
  ///   - folder: `nil` if there is nowhere to keep anything.
  ///   - companion: Its title, by which its journal is known if it has no identity: see
  ///     `name(of:identity:)`. One that is known by its title is taken over once there is an identity.
  ///   - now: In seconds since 1970.
  ///   - checksAll: Whether every page is looked at, since damage has come to light.
  ///   - milliseconds: How long to wait, in all, for the locks of other programs. After it, the
  ///     problem is `busy`, and it is to be opened again later.
  public static func open(
    in folder: String?, companion: String, identity: String? = nil, now: Int = Int(time(nil)),
    checksAll: Bool = false, waiting milliseconds: Int = 250
  ) -> JournalOpening {
    do throws(JournalProblem) {
      guard let folder else { throw .noHome }
      try makeFolder(folder)
      let patience = LockPatience(milliseconds: milliseconds)
      let lock = try FolderLock(folder, patience)
      // Not before: while the lock was waited for, another program may have taken the former over.
      let place = place(of: companion, identity: identity, in: folder)
      guard let lock else {
        if let former = place.former { throw .busy(path: former) }
        return try openBesideAnother(place.path, in: folder, patience)
      }
      defer { lock.release() }
      if let former = place.former {
        let opening = try openHeld(former, in: folder, patience, now: now, checksAll: checksAll)
        guard takeOver(opening, at: place.path) else { return opening }
        let own = try openHeld(place.path, in: folder, patience, now: now, checksAll: false)
        return JournalOpening(
          journal: own.journal, contents: own.contents, problem: own.problem ?? opening.problem)
      }
      return try openHeld(place.path, in: folder, patience, now: now, checksAll: checksAll)
    } catch {
      return JournalOpening(journal: nil, contents: JournalContents(), problem: error)
    }
  }

  /// Opens the file, or begins one, while other programs are held back.
  private static func openHeld(
    _ path: String, in folder: String, _ patience: LockPatience, now: Int, checksAll: Bool
  ) throws(JournalProblem) -> JournalOpening {
    guard !mustBeSetAside(path) else { return try begin(path, patience, now: now) }
    try makeFile(path)
    let hasCopy = keepCopy(of: path)
    let check: Check = checksAll ? .always : .afterUncleanEnd(wasUnfinished: hasUnfinished(path))
    do throws(JournalProblem) {
      let opening = try openFile(path, in: folder, patience, check: check, takingUnkept: true)
      if hasCopy { dropCopy(of: path) }
      return opening
    } catch .damaged {
      if hasCopy { takeCopyBack(of: path) }
      return try begin(path, patience, now: now)
    }
  }

  /// Opens a companion's journal if there is one, and leaves it unbegun if there is none.
  public static func openOrLeave(
    in folder: String?, companion: String, identity: String? = nil,
    waiting milliseconds: Int = 250
  ) -> JournalOpening {
    if let folder {
      let place = place(of: companion, identity: identity, in: folder)
      if place.former == nil, isMissing(place.path) { return .unbegun }
    }
    return open(in: folder, companion: companion, identity: identity, waiting: milliseconds)
  }

  private static func openFile(
    _ path: String, in folder: String, _ patience: LockPatience, check: Check, takingUnkept: Bool
  ) throws(JournalProblem) -> JournalOpening {
    let journal = try JournalFile(path, patience, check: check)
    let unread = takingUnkept ? UnkeptFile(of: path).give(to: journal) : nil
    let isWritable = access(path, W_OK) == 0 && access(folder, W_OK) == 0
    return JournalOpening(
      journal: journal, contents: try journal.read(),
      problem: isWritable ? unread.map { .unkept(path: $0) } : .readOnly(path: path))
  }

  /// Opens the file while another program holds the folder, if there is nothing to it but to open it.
  private static func openBesideAnother(
    _ path: String, in folder: String, _ patience: LockPatience
  ) throws(JournalProblem) -> JournalOpening {
    guard access(path, F_OK) == 0, !mustBeSetAside(path), !hasUnfinished(path) else {
      throw .busy(path: path)
    }
    do throws(JournalProblem) {
      return try openFile(
        path, in: folder, patience, check: .afterUncleanEnd(wasUnfinished: false),
        takingUnkept: false)
    } catch .damaged {
      // The other one sees to it.
      throw .busy(path: path)
    }
  }

  /// Begins a new journal, and sets aside what stands there.
  private static func begin(
    _ path: String, _ patience: LockPatience, now: Int
  ) throws(JournalProblem) -> JournalOpening {
    let problem = try setAside(path, now: now)
    try makeFile(path)
    let check = Check.afterUncleanEnd(wasUnfinished: false)
    return JournalOpening(
      journal: try JournalFile(path, patience, check: check), contents: JournalContents(),
      problem: problem)
  }

  /// Makes a folder, and those it stands in, for their owner alone.
  private static func makeFolder(_ path: String) throws(JournalProblem) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let parent = path.parentPath
    guard errno == ENOENT, !parent.isEmpty, parent != path else {
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
    try makeFolder(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Makes an empty file, which SQLite takes for an empty database, for its owner alone.
  static func makeFile(_ path: String) throws(JournalProblem) {
    let file = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
    close(file)
  }
}
