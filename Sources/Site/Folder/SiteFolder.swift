import Files
import Glibc

/// The folder that a site is written into. Nothing outside it is ever touched, and nothing in it that
/// isn't the site's own: a list of its files stands in it, by which they are known again.
public struct SiteFolder {
  /// What became of the files.
  public struct Outcome: Hashable, Sendable {
    /// Paths of files that are new or have changed.
    public var written: [String] = []
    /// Of those that are no more.
    public var removed: [String] = []
    /// Of those that should be no more, but were changed by somebody.
    public var left: [String] = []
    /// How many were as they should be.
    public var kept = 0
  }

  private let path: String

  /// - Parameter path: As it is typed, from the current folder.
  public init(_ path: String) { self.path = path }

  /// Makes the folder hold these files and no others of a site's. Each file is written whole or not at
  /// all; one that is the same already is left alone.
  public func write(_ files: [SiteFile]) throws(SiteRefusal) -> Outcome {
    for file in files where SitePath(file.path)?.isOfSite != true {
      throw .failed("\(path)/\(file.path)", EINVAL)
    }
    let top = try FolderDescriptor(making: path)
    guard top.lock() else { throw .busy(path) }
    let (former, list) = (try list(in: top), SiteList(files))
    var outcome = Outcome()
    let waiting = try filesToWrite(files, over: former, in: top)
    outcome.kept = files.count - waiting.count
    removeDrafts(beside: former.paths.union(list.paths), in: top)
    // Whatever ends the program now, what it wrote is known to be its own.
    try write(former.joined(with: list), to: top)
    try write(waiting, to: top)
    outcome.written = waiting.map(\.path)
    try remove(
      former.paths.subtracting(list.paths), of: former, replacedBy: list, in: top, &outcome)
    try write(list, to: top)
    return outcome
  }

  /// Those that are not as they should be.
  /// - Throws: What stands where one is to be, and isn't the site's own.
  private func filesToWrite(
    _ files: [SiteFile], over former: SiteList, in top: FolderDescriptor
  ) throws(SiteRefusal) -> [SiteFile] {
    var waiting: [SiteFile] = []
    var changed: [String] = []
    let states = concurrently(files) { file in
      Result { () throws(SiteRefusal) in try top.state(of: file) }
    }
    for (file, state) in zip(files, states) {
      switch try state.get() {
      case .missing: waiting.append(file)
      case .same: break
      case .other(let digest) where former.isOwn(file.path, digest: digest): waiting.append(file)
      case .other where former.holds(file.path): changed.append(file.path)
      case .other: throw .foreign("\(path)/\(file.path)")
      }
    }
    if let first = changed.first { throw .changed("\(path)/\(first)", others: changed.count - 1) }
    return waiting
  }

  /// Writes those of different folders at the same time, and of each folder one after the other: it has
  /// one draft. Who asks the program to end waits for a few of each.
  private func write(_ files: [SiteFile], to top: FolderDescriptor) throws(SiteRefusal) {
    var waiting = Dictionary(grouping: files) { SitePath($0.path)?.folders ?? [] }
      .values.map { $0[...] }
    while !waiting.isEmpty {
      let next = waiting.map { $0.prefix(Self.few) }
      let results = puttingOffEnd {
        concurrently(next) { files in
          Result { () throws(SiteRefusal) in for file in files { try top.write(file) } }
        }
      }
      for result in results { try result.get() }
      waiting = waiting.map { $0.dropFirst(Self.few) }.filter { !$0.isEmpty }
    }
  }

  private static let few = 32

  private func remove(
    _ stale: Set<String>, of former: SiteList, replacedBy list: SiteList,
    in top: FolderDescriptor, _ outcome: inout Outcome
  ) throws(SiteRefusal) {
    let others = Dictionary(list.paths.map { ($0.lowercased(), $0) }) { first, _ in first }
    for file in stale.sorted() {
      if let other = others[file.lowercased()], top.isOneFile(file, other) { continue }
      let found: String?
      switch try? top.state(of: SiteFile(path: file, bytes: [])) {
      case .missing: continue
      case .same: found = digest(of: [])
      case .other(let digest): found = digest
      case nil: found = nil
      }
      if !former.isOwn(file, digest: found) {
        outcome.left.append(file)
      } else if try top.remove(file) {
        outcome.removed.append(file)
      }
    }
  }

  private func removeDrafts(beside files: Set<String>, in top: FolderDescriptor) {
    let folders = Dictionary(files.map { (SitePath($0)?.folders ?? [], $0) }) { first, _ in first }
    for file in folders.values { top.removeDraft(beside: file) }
  }

  private func write(_ list: SiteList, to top: FolderDescriptor) throws(SiteRefusal) {
    if case .same = try top.state(of: list.file) { return }
    try top.write(list.file)
  }

  /// The files that an earlier site left; a folder that holds others and no list is somebody else's.
  private func list(in top: FolderDescriptor) throws(SiteRefusal) -> SiteList {
    guard let bytes = try top.read(SiteList.name, most: 64 << 20) else {
      guard try top.isEmpty() else { throw .holdsFiles(path) }
      return SiteList([])
    }
    return SiteList(reading: bytes)
  }
}
