import Files
import Glibc

/// An open folder, below which files are reached name by name and never through a link.
final class FolderDescriptor: Sendable {
  /// What stands where a file is to be.
  enum State: Sendable {
    case missing, same
    /// Other bytes, of this digest; `nil` for what is no file.
    case other(digest: String?)
  }

  /// Where a file is written before it is given its place.
  private static let draft = ".lasttake-draft"
  /// The largest file that is looked into, in bytes.
  private static let limit = 1 << 30

  private let descriptor: Int32
  private let path: String

  private init(_ descriptor: Int32, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Opens the folder of a path, made if it isn't there.
  convenience init(making path: String) throws(SiteRefusal) {
    if mkdir(path, 0o777) != 0, errno != EEXIST {
      let error = errno
      let parent = path.parentPath
      var status = stat()
      let isThere = stat(parent.isEmpty ? "." : parent, &status) == 0
      // Also where a folder is there, as /proc, the system may have no place for another in it.
      if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .failed(path, error) }
      guard error == ENOENT || error == ENOTDIR else { throw .failed(path, error) }
      throw .noParent(parent)
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOTDIR ? .notFolder(path) : .failed(path, errno)
    }
    self.init(descriptor, path)
  }

  /// Whether it holds nothing but what is hidden, as what belongs to git.
  func isEmpty() throws(SiteRefusal) -> Bool {
    guard let folder = opendir(path) else { throw .failed(path, errno) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { return false }
    }
    return true
  }

  /// The bytes of a file; `nil` if there is none.
  func read(_ name: String, most: Int) throws(SiteRefusal) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .failed("\(path)/\(name)", errno)
    }
    defer { close(file) }
    guard case .bytes(let bytes) = readCapped(file, most: most) else {
      throw .failed("\(path)/\(name)", EIO)
    }
    return bytes
  }

  func state(of file: SiteFile) throws(SiteRefusal) -> State {
    guard let (folder, name) = try parent(of: file.path, isMade: false) else { return .missing }
    var status = stat()
    guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return .missing }
      throw .failed("\(path)/\(file.path)", errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .foreign("\(path)/\(file.path)") }
    guard status.st_mode & S_IFMT == S_IFREG,
      let bytes = try folder.read(name, most: Self.limit)
    else { return .other(digest: nil) }
    return bytes == file.bytes ? .same : .other(digest: digest(of: bytes))
  }

  /// Whether two names stand for one file, as those that differ in capitals do on some disks.
  func isOneFile(_ one: String, _ other: String) -> Bool {
    let numbers = [one, other].map { file -> ino_t? in
      var status = stat()
      guard let (folder, name) = try? parent(of: file, isMade: false),
        fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      else { return nil }
      return status.st_ino
    }
    return numbers[0] != nil && numbers[0] == numbers[1]
  }

  /// Keeps others who ask from writing until this value goes.
  /// - Returns: Whether nobody else does so already. A disk that knows no locks keeps nobody.
  func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

  /// Removes what a run that was ended may have left beside a file.
  func removeDraft(beside file: String) {
    guard let (folder, _) = try? parent(of: file, isMade: false) else { return }
    unlinkat(folder.descriptor, Self.draft, 0)
  }

  /// Writes a file beside its place, and then gives it that.
  func write(_ file: SiteFile) throws(SiteRefusal) {
    guard let (folder, name) = try parent(of: file.path, isMade: true) else {
      throw .failed("\(path)/\(file.path)", EINVAL)
    }
    let error = puttingOffEnd { folder.write(file.bytes, to: name) }
    if let error { throw .failed("\(path)/\(file.path)", error) }
  }

  /// - Returns: `nil`, or the number of the error that kept it from being written.
  private func write(_ bytes: [UInt8], to name: String) -> Int32? {
    unlinkat(descriptor, Self.draft, 0)
    let output = openat(
      descriptor, Self.draft, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard output >= 0 else { return errno }
    var error = writeAll(bytes, to: output)
    if close(output) != 0, error == nil { error = errno }
    if error == nil, renameat(descriptor, Self.draft, descriptor, name) != 0 { error = errno }
    if error != nil { unlinkat(descriptor, Self.draft, 0) }
    return error
  }

  /// Removes a file, and its folder if that is empty then.
  /// - Returns: Whether it was there.
  func remove(_ file: String) throws(SiteRefusal) -> Bool {
    guard let (folder, name) = try parent(of: file, isMade: false) else { return false }
    guard unlinkat(folder.descriptor, name, 0) == 0 else {
      if errno == ENOENT || errno == EISDIR { return false }
      throw .failed("\(path)/\(file)", errno)
    }
    if let place = SitePath(file), place.folders.count == 1 {
      unlinkat(descriptor, place.folders[0], AT_REMOVEDIR)
    }
    return true
  }

  /// The folder in which a file is to be, and its name there; `nil` if that isn't there.
  private func parent(
    of file: String, isMade: Bool
  ) throws(SiteRefusal) -> (FolderDescriptor, name: String)? {
    guard let place = SitePath(file) else { throw .failed("\(path)/\(file)", EINVAL) }
    var folder = self
    for name in place.folders {
      if isMade, mkdirat(folder.descriptor, name, 0o777) != 0, errno != EEXIST {
        throw .failed("\(folder.path)/\(name)", errno)
      }
      let next = openat(
        folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else {
        if errno == ENOENT { return nil }
        if errno == ENOTDIR || errno == ELOOP { throw .notFolder("\(folder.path)/\(name)") }
        throw .failed("\(folder.path)/\(name)", errno)
      }
      folder = FolderDescriptor(next, "\(folder.path)/\(name)")
    }
    return (folder, place.name)
  }
}
