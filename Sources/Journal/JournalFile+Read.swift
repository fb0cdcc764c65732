import Files
import Glibc
import Reading
import SQLite

/// Reading a journal of which nothing is changed: neither its file nor what lies beside it, nor is
/// anything made there.
extension JournalFile {
  /// What a journal holds, and how many of the known steps its schema has taken.
  typealias Look = (contents: JournalContents, steps: Int, knownSteps: Int)

  /// Opens a companion's journal if there is one, and makes nothing: where there is none, there are
  /// no notes. A damaged one stays as it is, as does one of an earlier schema. What the last program
  /// could not keep at its end is among the rest. There is nothing to write to.
  /// - Parameter milliseconds: How long to wait while another program writes.
  public static func openIfThere(
    in folder: String?, companion: String, identity: String? = nil,
    waiting milliseconds: Int = 5_000
  ) -> JournalOpening {
    do throws(JournalProblem) {
      guard let folder else { throw .noHome }
      let place = place(of: companion, identity: identity, in: folder)
      let path = place.former ?? place.path
      let patience = LockPatience(milliseconds: milliseconds)
      var contents = try contents(of: path, in: folder, patience)
      let (parts, unread) = UnkeptFile(of: path).waiting
      for part in parts { contents.merge(part.contents) }
      return JournalOpening(
        journal: nil, contents: contents, problem: unread.first.map { .unkept(path: $0) })
    } catch {
      return JournalOpening(journal: nil, contents: JournalContents(), problem: error)
    }
  }

  private static func contents(
    of path: String, in folder: String, _ patience: LockPatience
  ) throws(JournalProblem) -> JournalContents {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else {
        throw .folder(path: folder, reason: String(cString: strerror(errno)))
      }
      return JournalContents()
    }
    if try isLeftToBeSetAside(path, in: folder, patience) { throw .damaged(path: path) }
    if isEmpty(path) { return JournalContents() }
    guard access(path, R_OK) == 0 else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    do throws(JournalProblem) {
      return try look(at: path, in: folder, patience, checksAll: false).contents
    } catch .readOnly where hasUnfinished(path) {
      // Playing back what a killed program left would be a change, and may spoil the file.
      return try lookAtCopy(of: path, in: folder, patience).contents
    } catch .readOnly {
      throw .unreadable(path: path, reason: JournalProblem.readOnly(path: path).reason)
    }
  }

  /// Whether what stands here is to be set aside, and no other program is at it: one that begins a
  /// journal holds the folder.
  static func isLeftToBeSetAside(
    _ path: String, in folder: String, _ patience: LockPatience
  ) throws(JournalProblem) -> Bool {
    guard mustBeSetAside(path) else { return false }
    guard let lock = try FolderLock(folder, patience) else { throw .busy(path: path) }
    defer { lock.release() }
    return mustBeSetAside(path)
  }

  /// Reads everything.
  /// - Parameter checksAll: Whether every page is looked at.
  /// - Throws: `JournalProblem.readOnly` also where a transaction would have to be played back.
  static func look(
    at path: String, in folder: String, _ patience: LockPatience, checksAll: Bool
  ) throws(JournalProblem) -> Look {
    // Reading it where it is would make the files of its log.
    if isWriteAhead(path) { return try lookAtCopy(of: path, in: folder, patience) }
    // Between two transactions of another program one may look as if it were left behind.
    for _ in 0..<5 {
      do throws(JournalProblem) {
        return try look(at: path, as: path, .reading, patience, checksAll: checksAll)
      } catch .readOnly where patience.wait() {}
    }
    return try look(at: path, as: path, .reading, patience, checksAll: checksAll)
  }

  private static func look(
    at file: String, as path: String, _ use: Database.Use, _ patience: LockPatience,
    checksAll: Bool
  ) throws(JournalProblem) -> Look {
    do {
      let database = try Database(path: file, use, waiting: { patience.wait() })
      return try database.transaction(.deferred) { database in
        let steps = try JournalSchema.examine(
          database, file: file, path: path, checksAll: checksAll)
        let contents = steps.taken == 0 ? JournalContents() : try database.contents()
        return (contents, steps.taken, steps.known)
      }
    } catch {
      throw JournalProblem(ofReading: error, path: path)
    }
  }

  /// Reads a copy, in which what lies beside the journal is played back, in a folder that goes again.
  private static func lookAtCopy(
    of path: String, in folder: String, _ patience: LockPatience
  ) throws(JournalProblem) -> Look {
    guard let lock = try FolderLock(folder, patience) else { throw .busy(path: path) }
    defer { lock.release() }
    let asked = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let base = asked.isEmpty ? "/tmp" : asked
    var name = Array("\(base)/lasttake.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw .failed(path: path, reason: "\(base): \(String(cString: strerror(errno)))")
    }
    let place = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let copy = place + "/journal"
    defer {
      for ending in besides + [""] { unlink(copy + ending) }
      rmdir(place)
    }
    for ending in unfinished(path) + [""] {
      let error = copyFile(path + ending, to: copy + ending)
      guard error == 0 else { throw .failed(path: path, reason: String(cString: strerror(error))) }
    }
    return try look(at: copy, as: path, .writing, patience, checksAll: true)
  }

  /// Whether it is kept with a write-ahead log, which this program never does: by its header
  /// (https://www.sqlite.org/fileformat2.html).
  static func isWriteAhead(_ path: String) -> Bool {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var versions = [UInt8](repeating: 0, count: 2)
    return pread(file, &versions, 2, 18) == 2 && versions.contains(2)
  }
}
