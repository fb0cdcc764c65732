import CSystem
import Dispatch
import Files
import FoundationEssentials
import Glibc

/// Tells when a file of a content folder changes: by inotify, and where that is silent or missing, by
/// looking at the files twice a second.
final class ContentWatch {
  enum Way: String, CaseIterable {
    /// inotify where the file system tells of changes, else looking.
    case automatic
    case poll, off
  }

  /// Readable when something changed, or may have.
  let descriptor: Int32
  private var notifier: FolderNotifier?

  /// `nil` if nothing is to be watched, or the system gives neither a watch nor a pipe.
  init?(folder: String, way: Way = .automatic) {
    guard way != .off else { return nil }
    if way == .automatic, !Self.isSilent(folder), let notifier = FolderNotifier(folder) {
      self.notifier = notifier
      descriptor = notifier.descriptor
    } else if let descriptor = FolderPoller.start(folder) {
      self.descriptor = descriptor
    } else {
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Takes what was told, without waiting.
  /// - Returns: Whether a file of the content is among it.
  func takeChanges() -> Bool {
    if let notifier { return notifier.takeChanges() }
    var bytes = [UInt8](repeating: 0, count: 64)
    var changed = false
    while recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT)) > 0 { changed = true }
    return changed
  }

  /// Whether a file may be one that a companion is read from. Editors leave others beside them:
  /// `.a.md.swp`, `a.md~`, `4913`.
  static func isContent(_ name: String) -> Bool {
    name == "companion.yml" || name.hasSuffix(".md") && !name.hasPrefix(".")
  }

  /// Whether a folder lies on a file system that tells inotify nothing of what others write: one
  /// over the network, or shared with a host.
  private static func isSilent(_ folder: String) -> Bool {
    silentTypes.contains(system_file_system_type(folder))
  }

  /// The magic numbers of statfs(2): 9p, NFS, SMB, CIFS, SMB2, FUSE, drvfs, Ceph, AFS.
  private static let silentTypes: Set<UInt32> = [
    0x0102_1997, 0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x5346_4846, 0x00C3_6400,
    0x5346_414F,
  ]
}

/// Looks at the files of a folder twice a second, on a thread of its own.
private enum FolderPoller {
  /// - Returns: A descriptor that is readable when something changed; looking ends when it is closed.
  static func start(_ folder: String) -> Int32? {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return nil }
    let writer = ends[1]
    let first = stamp(of: folder)
    DispatchQueue(label: "watch").async {
      var seen = first
      while true {
        usleep(500_000)
        // An empty message tells whether the other end is still there.
        guard send(writer, "", 0, Int32(MSG_NOSIGNAL)) == 0 else { break }
        let now = stamp(of: folder)
        guard now != seen else { continue }
        seen = now
        guard send(writer, "!", 1, Int32(MSG_NOSIGNAL)) == 1 else { break }
      }
      close(writer)
    }
    return ends[0]
  }

  /// Changes when a file of the content is written, comes or goes.
  private static func stamp(of folder: String) -> [String: String] {
    var stamps: [String: String] = [:]
    // Folder by folder: of one that can't be read, or is just going, nothing is told but the rest is.
    var folders = [folder]
    while let folder = folders.popLast() {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let path = "\(folder)/\(name)"
        var status = stat()
        if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { folders.append(path) }
        guard ContentWatch.isContent(name), stat(path, &status) == 0 else { continue }
        let time = status.st_mtim
        stamps[path] = "\(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
      }
    }
    return stamps
  }
}
