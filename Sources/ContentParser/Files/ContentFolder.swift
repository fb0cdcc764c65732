import Files
import Glibc

/// The folder on disk: lists what it holds and reads files, without ever leaving it.
struct ContentFolder: Sendable {
  enum EntryKind: Equatable {
    case file, folder, link, other
    /// Of a name that is no UTF-8, by which it can't be opened again; its bytes spelled.
    case misnamed(String)
  }

  /// The most that is read of one file, in bytes.
  static let largestFile = 1_200_000

  /// As the caller named it, for messages.
  let name: String
  /// Absolute, without symbolic links.
  private let root: String

  init(_ path: String) throws(ContentError) {
    name = path
    guard let real = Self.realPath(path) else { throw .noFolder(path) }
    root = real
    var status = stat()
    guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .noFolder(path)
    }
    guard access(real, R_OK | X_OK) == 0 else {
      throw .unreadableFolder(path, reason: Self.lastReason)
    }
  }

  /// The names in a folder, hidden ones left out, in the order of their bytes; `nil` if it can't
  /// be listed or leads outside. An empty path is the content folder itself.
  func list(_ path: String) -> [(name: String, kind: EntryKind)]? {
    guard let real = Self.realPath(path.isEmpty ? root : "\(root)/\(path)"), holds(real),
      let directory = opendir(real)
    else { return nil }
    defer { closedir(directory) }
    var found: [(name: String, kind: EntryKind)] = []
    while let entry = readdir(directory) {
      let bytes = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
        }
      }
      if bytes.first == UInt8(ascii: ".") { continue }
      let name = String(decoding: bytes, as: UTF8.self)
      let isUTF8 = name.utf8.elementsEqual(bytes)
      found.append(
        (
          name,
          isUTF8
            ? kind(of: entry.pointee.d_type, at: "\(real)/\(name)") : .misnamed(spelled(bytes))
        ))
    }
    return found.sorted { $0.name < $1.name }
  }

  /// The stamp of a file, without reading it; `nil` if there is none that could be read.
  func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard stat("\(root)/\(path)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return FileStamp(status)
  }

  /// Whether a regular file of the folder is there.
  func hasFile(_ path: String) -> Bool {
    var status = stat()
    guard let real = Self.realPath("\(root)/\(path)"), holds(real), stat(real, &status) == 0
    else { return false }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the path is a regular file and no link to one.
  func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return lstat("\(root)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  enum Content {
    case bytes([UInt8])
    case unreadable(String)
  }

  /// Reads a regular file inside the folder; never waits for a device or a pipe.
  func read(_ path: String) -> Content {
    let flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC
    var descriptor = open("\(root)/\(path)", flags)
    if descriptor < 0 && errno == ELOOP {
      guard let real = Self.realPath("\(root)/\(path)") else {
        return .unreadable("a link to nothing")
      }
      guard holds(real) else { return .unreadable("a link that leads out of the folder") }
      descriptor = open(real, flags)
    }
    guard descriptor >= 0 else { return .unreadable(Self.lastReason) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .unreadable("not a regular file")
    }
    guard status.st_size <= Self.largestFile else { return Self.tooLarge }
    switch readCapped(descriptor, most: Self.largestFile, expecting: Int(status.st_size)) {
    case .bytes(let bytes): return .bytes(bytes)
    case .tooLarge: return Self.tooLarge
    case .failed(let error):
      errno = error
      return .unreadable(Self.lastReason)
    }
  }

  private static let tooLarge = Content.unreadable("larger than 1.2 MB")

  private func kind(of type: UInt8, at path: String) -> EntryKind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems leave the type out of their listings.
      var status = stat()
      guard lstat(path, &status) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }

  private func holds(_ real: String) -> Bool {
    real == root || root == "/" || real.utf8.starts(with: "\(root)/".utf8)
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The system's words for what just failed.
  private static var lastReason: String {
    let words = String(cString: strerror(errno))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
