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
    /// How many were as they should be.
    public var kept = 0
  }

  /// The list of the site's files.
  static let listName = ".lasttake-site"

  private let path: String

  /// - Parameter path: As it is typed, from the current folder.
  public init(_ path: String) { self.path = path }

  /// Makes the folder hold these files and no others of a site's. Each file is written whole or not at
  /// all; one that is the same already is left alone.
  public func write(_ files: [SiteFile]) throws(SiteRefusal) -> Outcome {
    let top = try FolderDescriptor(making: path)
    let former = try list(in: top)
    var outcome = Outcome()
    var waiting: [SiteFile] = []
    for file in files {
      switch try top.state(of: file) {
      case .missing: waiting.append(file)
      case .other where former.contains(file.path): waiting.append(file)
      case .other: throw .foreign("\(path)/\(file.path)")
      case .same: outcome.kept += 1
      }
    }
    let paths = Set(files.map(\.path))
    // Whatever ends the program now, what it wrote is known to be its own.
    try write(list: former.union(paths), to: top)
    for file in waiting {
      try top.write(file)
      outcome.written.append(file.path)
    }
    for stale in former.subtracting(paths).sorted() where try top.remove(stale) {
      outcome.removed.append(stale)
    }
    try write(list: paths, to: top)
    return outcome
  }

  private func write(list: Set<String>, to top: FolderDescriptor) throws(SiteRefusal) {
    let lines = ["These files are made by lasttake export html."] + list.sorted()
    let file = SiteFile(Self.listName, lines.joined(separator: "\n") + "\n")
    if case .same = try top.state(of: file) { return }
    try top.write(file)
  }

  /// The files that an earlier site left; a folder that holds others and no list is somebody else's.
  private func list(in top: FolderDescriptor) throws(SiteRefusal) -> Set<String> {
    guard let bytes = try top.read(Self.listName, most: 64 << 20) else {
      guard try top.isEmpty() else { throw .holdsFiles(path) }
      return []
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return Set(lines.map(String.init).filter { SitePath($0) != nil })
  }
}
