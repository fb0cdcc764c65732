import Files
import FoundationEssentials
import Glibc

/// A copy of a folder, which is written whole or not at all.
struct FolderCopy {
  /// The template, in full.
  let template: String
  /// Where the copy is to be: nothing, or an empty folder, in a folder that is there.
  let destination: String

  /// Why there is no copy; nothing of it is left then.
  enum Refusal: Error, Equatable {
    case holdsFiles, isFile, noParent(String)
    /// The number of the system's error.
    case failed(Int32)
  }

  /// The largest file that is copied, in bytes.
  private static let limit = 1 << 20

  /// - Parameter destination: As it is typed, from the current folder.
  init(of template: String, at destination: String) {
    self.template = template
    self.destination = destination
  }

  /// Writes the copy into a folder of another name first, which then gets its own: a full disk leaves
  /// nothing half. A folder that is there stays the same folder, since a shell may stand in it.
  /// - Returns: The paths of the files within the copy, hidden ones left out, and with a slash behind
  ///   them those of folders that hold none; in order.
  func write() throws(Refusal) -> [String] {
    let isThere = try destinationIsThere()
    let place = try workingFolder(beside: isThere ? "\(destination)/." : destination)
    defer { try? FileManager.default.removeItem(atPath: place) }
    let copy = "\(place)/copy"
    let files = try copyFolder(template, to: copy, path: "")
    if isThere {
      try move(copy, into: destination)
    } else {
      guard rename(copy, destination) == 0 else { throw .failed(errno) }
    }
    return files.sorted()
  }

  /// Whether there is an empty folder already.
  private func destinationIsThere() throws(Refusal) -> Bool {
    var status = stat()
    guard lstat(destination, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .failed(errno) }
      let parent = self.parent
      guard stat(parent, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw .noParent(parent)
      }
      return false
    }
    guard stat(destination, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .isFile
    }
    guard try names(in: destination).isEmpty else { throw .holdsFiles }
    return true
  }

  private var parent: String {
    let parent = destination.parentPath
    return parent.isEmpty ? "." : parent
  }

  /// A new folder, in the one that holds this path.
  private func workingFolder(beside path: String) throws(Refusal) -> String {
    let parent = path.hasSuffix("/.") ? String(path.dropLast(2)) : parent
    var name = Array("\(parent)/.lasttake-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .failed(errno) }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Copies names and bytes alone: what is installed may be nobody's to write.
  private func copyFolder(
    _ folder: String, to copy: String, path: String
  ) throws(Refusal) -> [String] {
    guard mkdir(copy, 0o777) == 0 else { throw .failed(errno) }
    var files: [String] = []
    for name in try names(in: folder) {
      let (from, to) = ("\(folder)/\(name)", "\(copy)/\(name)")
      var status = stat()
      guard stat(from, &status) == 0 else { throw .failed(errno) }
      if status.st_mode & S_IFMT == S_IFDIR {
        files += try copyFolder(from, to: to, path: "\(path)\(name)/")
      } else {
        try copyFile(from, to: to)
        if !name.hasPrefix(".") { files.append(path + name) }
      }
    }
    return files.isEmpty && !path.isEmpty ? [path] : files
  }

  private func copyFile(_ from: String, to: String) throws(Refusal) {
    let source = open(from, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .failed(errno) }
    defer { close(source) }
    guard case .bytes(let bytes) = readCapped(source, most: Self.limit) else { throw .failed(EIO) }
    let file = open(to, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .failed(errno) }
    let error = StandardStreams.write(bytes, to: file)
    let isClosed = close(file) == 0
    if let error { throw .failed(error) }
    guard isClosed else { throw .failed(errno) }
  }

  /// Gives what stands in one folder to another; what was moved is taken back if the rest can't be.
  private func move(_ folder: String, into other: String) throws(Refusal) {
    var moved: [String] = []
    for name in try names(in: folder) {
      guard rename("\(folder)/\(name)", "\(other)/\(name)") == 0 else {
        let error = errno
        for name in moved { rename("\(other)/\(name)", "\(folder)/\(name)") }
        throw .failed(error)
      }
      moved.append(name)
    }
  }

  private func names(in folder: String) throws(Refusal) -> [String] {
    guard let directory = opendir(folder) else { throw .failed(errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

extension FolderCopy.Refusal {
  /// One line: what is wrong with the folder of this name, and what to do.
  func message(of folder: String) -> String {
    switch self {
    case .holdsFiles: "\(folder) is there already, with files in it; name a new folder"
    case .isFile: "\(folder) is there already and is no folder; name a new one"
    case .noParent(let parent): "there is no folder \(parent) to make it in; make that first"
    case .failed(let error):
      whyUnwritten(folder, error, remark: "nothing of it was left; ")
    }
  }
}
