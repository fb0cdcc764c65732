import Files
import FoundationEssentials
import Glibc
import Reading

extension JournalFile {
  /// Looks at a companion's journal and changes nothing: no folder and no file is made, nothing is set
  /// aside or played back.
  /// - Parameter milliseconds: How long to wait while another program writes.
  public static func examine(
    in folder: String, companion: String, identity: String? = nil,
    waiting milliseconds: Int = 250
  ) -> JournalHealth {
    let place = place(of: companion, identity: identity, in: folder)
    let path = place.former ?? place.path
    var status = stat()
    let isThere = stat(path, &status) == 0
    let name = path.lastPathPart
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let besides = ["-journal", "-wal", "-shm"]
    return JournalHealth(
      path: path,
      state: isThere ? state(of: path, in: folder, milliseconds) : absence(in: folder, path),
      size: isThere ? Int(status.st_size) : 0,
      isWritable: access(path, W_OK) == 0 && access(folder, W_OK) == 0,
      setAside: names.filter { found in
        found.hasPrefix("\(name).damaged-") && !besides.contains { found.hasSuffix($0) }
      }.sorted(),
      hasUnkept: UnkeptFile(of: path).isThere)
  }

  private static func state(
    of path: String, in folder: String, _ milliseconds: Int
  ) -> JournalHealth.State {
    guard access(path, R_OK) == 0 else {
      return .unreadable(reason: String(cString: strerror(errno)))
    }
    let patience = LockPatience(milliseconds: milliseconds)
    do throws(JournalProblem) {
      if try isLeftToBeSetAside(path, in: folder, patience) { return .damaged }
      if isEmpty(path) { return .absent(obstacle: nil) }
      if isWriteAhead(path), hasUnfinished(path) { return .unfinished }
      let look = try look(at: path, in: folder, patience, checksAll: true)
      let contents = look.contents
      return .whole(
        JournalHealth.Contents(
          steps: look.steps, knownSteps: look.knownSteps, notes: contents.notes.count,
          bookmarks: contents.bookmarks.count, drafts: contents.drafts.count,
          pages: contents.progress.count))
    } catch {
      switch error {
      case .damaged: return .damaged
      case .newer: return .newer
      case .busy: return .busy
      case .readOnly where hasUnfinished(path): return .unfinished
      case let problem: return .unreadable(reason: problem.reason)
      }
    }
  }

  /// Why no journal could be begun: the nearest folder that is there may not be written.
  private static func absence(in folder: String, _ path: String) -> JournalHealth.State {
    var status = stat()
    if lstat(path, &status) == 0 { return .damaged }
    var nearest = folder
    while stat(nearest, &status) != 0, nearest.count > 1 {
      nearest = nearest.parentPath
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return .absent(obstacle: "\(nearest) is no folder")
    }
    guard access(nearest, W_OK | X_OK) == 0 else {
      return .absent(obstacle: "\(nearest): \(String(cString: strerror(errno)))")
    }
    return .absent(obstacle: nil)
  }
}
