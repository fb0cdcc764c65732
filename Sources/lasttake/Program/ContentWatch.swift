import Foundation

/// Tells when a file of a content folder changes: by inotify, and where there is none, by looking
/// at the files twice a second.
final class ContentWatch {
  /// Readable when something changed.
  let descriptor: Int32
  private let folder: String
  private let isPolling: Bool

  /// `nil` if the system gives neither a watch nor a pipe.
  init?(folder: String, polls: Bool = false) {
    self.folder = folder
    let notifier = polls ? nil : Self.notifier(of: folder)
    isPolling = notifier == nil
    guard let descriptor = notifier ?? Self.poller(of: folder) else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Whether something is told that was not taken yet.
  var isTold: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Takes what was told. Editors write in several steps: this returns when nothing was told for
  /// 40 milliseconds, and after 400 in any case.
  func settle() {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var bytes = [UInt8](repeating: 0, count: 4096)
    var patience: Int32 = 0
    for _ in 0..<10 {
      guard poll(&waiting, 1, patience) > 0, read(descriptor, &bytes, bytes.count) > 0 else {
        break
      }
      patience = 40
    }
    if !isPolling { Self.watch(folder, with: descriptor) }
  }

  // MARK: By inotify

  private static func notifier(of folder: String) -> Int32? {
    #if os(Linux)
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      guard watch(folder, with: descriptor) else {
        close(descriptor)
        return nil
      }
      return descriptor
    #else
      return nil
    #endif
  }

  /// Watches a folder and those in it; what is watched already is watched no twice.
  @discardableResult
  private static func watch(_ folder: String, with descriptor: Int32) -> Bool {
    #if os(Linux)
      let changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let inner = names.map { "\(folder)/\($0)" }.filter(\.isFolder)
      return ([folder] + inner).allSatisfy {
        inotify_add_watch(descriptor, $0, UInt32(changes)) >= 0
      }
    #else
      return false
    #endif
  }

  // MARK: By looking

  private static func poller(of folder: String) -> Int32? {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return nil }
    let writer = ends[1]
    let first = stamp(of: folder)
    Thread.detachNewThread {
      var seen = first
      while true {
        Thread.sleep(forTimeInterval: 0.5)
        let now = stamp(of: folder)
        guard now != seen else { continue }
        seen = now
        guard send(writer, "!", 1, Int32(MSG_NOSIGNAL)) == 1 else { break }
      }
      close(writer)
    }
    return ends[0]
  }

  /// Changes when a file is written, comes or goes.
  private static func stamp(of folder: String) -> [String: Date] {
    let keys: Set<URLResourceKey> = [.contentModificationDateKey]
    let files = FileManager.default.enumerator(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: Array(keys))
    var stamp: [String: Date] = [:]
    for case let file as URL in files ?? .init() {
      stamp[file.path] = (try? file.resourceValues(forKeys: keys))?.contentModificationDate
    }
    return stamp
  }
}

extension String {
  fileprivate var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: self, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
