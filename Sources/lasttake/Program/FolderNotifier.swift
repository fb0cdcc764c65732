import Files
import FoundationEssentials
import Glibc

/// The changes of a folder and those in it, told by inotify(7). What stands on the way to the folder
/// is watched too, so that it is followed when it is replaced or its link leads elsewhere.
final class FolderNotifier {
  let descriptor: Int32
  private let folder: String
  /// The watches of the content, and those of what leads to it with the names to look for there.
  private var content: Set<Int32> = []
  private var leading: [Int32: Set<String>] = [:]

  /// `nil` if there are no watches to be had.
  init?(_ folder: String) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    self.folder = folder
    guard watch() else {
      close(descriptor)
      return nil
    }
  }

  /// Takes what was told, without waiting.
  /// - Returns: Whether a file of the content is among it.
  func takeChanges() -> Bool {
    var isChanged = false
    var isMoved = false
    for event in events() {
      if content.contains(event.watch) {
        let isFolder = event.mask & UInt32(IN_ISDIR) != 0
        let isGone = event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0
        isMoved = isMoved || isFolder || isGone
        isChanged = isChanged || isFolder || isGone || ContentWatch.isContent(event.name)
      } else if leading[event.watch]?.contains(event.name) == true {
        isMoved = true
        isChanged = true
      } else if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        isChanged = true
      }
    }
    if isMoved { watchAnew() }
    return isChanged
  }

  private func watchAnew() {
    for number in content.union(leading.keys) { inotify_rm_watch(descriptor, number) }
    (content, leading) = ([], [:])
    _ = watch()
  }

  /// - Returns: Whether the folder itself is watched.
  private func watch() -> Bool {
    for (parent, name) in Self.way(to: folder) {
      let number = inotify_add_watch(
        descriptor, parent, UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE))
      if number >= 0 { leading[number, default: []].insert(name) }
    }
    let changes =
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let inner = names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
    for path in [folder] + inner.filter(\.isFolder) {
      let number = inotify_add_watch(descriptor, path, UInt32(changes))
      if number >= 0 {
        content.insert(number)
        leading[number] = nil
      } else if path == folder {
        return false
      }
    }
    return true
  }

  /// The last part of a path and of what its links lead to, each with the folder it stands in.
  private static func way(to path: String) -> [(parent: String, name: String)] {
    var way: [(parent: String, name: String)] = []
    var next = path
    // As many links as Linux follows (path_resolution(7)).
    for _ in 0..<40 {
      while next.count > 1, next.hasSuffix("/") { next.removeLast() }
      let name = next.lastPathPart
      var parent = next.parentPath
      if parent.isEmpty { parent = "." }
      way.append((parent, name))
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: next) else {
        break
      }
      next = target.hasPrefix("/") ? target : "\(parent)/\(target)"
    }
    return way
  }

  private struct Event {
    let watch: Int32
    let mask: UInt32
    let name: String
  }

  private func events() -> [Event] {
    var events: [Event] = []
    var bytes = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return events }
      bytes.withUnsafeBytes { raw in
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= count {
          let head = raw.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let start = offset + MemoryLayout<inotify_event>.size
          let name = raw[start..<min(count, start + Int(head.len))].prefix { $0 != 0 }
          events.append(
            Event(
              watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
          offset = start + Int(head.len)
        }
      }
    }
  }
}

extension String {
  fileprivate var isFolder: Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: self, isDirectory: &isFolder) && isFolder
  }
}
