import Files
import Glibc
import Site
import Testing

/// An empty folder that goes with this value, and what is written into it.
final class TemporarySite {
  let path: String

  init() throws {
    var name = Array("/tmp/lasttake-site-XXXXXX".utf8CString)
    let isMade = mkdtemp(&name) != nil
    try #require(isMade)
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
        }
        var status = stat()
        guard name != ".", name != "..", lstat("\(path)/\(name)", &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          remove("\(path)/\(name)")
        } else {
          unlink("\(path)/\(name)")
        }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  /// The text of a file; `nil` if there is none.
  func text(_ file: String) -> String? {
    let descriptor = open("\(path)/\(file)", O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard case .bytes(let bytes) = readCapped(descriptor, most: 1 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func put(_ text: String, in file: String) throws {
    let descriptor = open("\(path)/\(file)", O_CREAT | O_WRONLY | O_TRUNC, 0o644)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
  }

  /// When a file was last written, and which it is.
  func state(_ file: String) throws -> [Int] {
    var status = stat()
    try #require(stat("\(path)/\(file)", &status) == 0)
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}

func page(_ path: String, _ text: String) -> SiteFile {
  SiteFile(path: path, bytes: Array(text.utf8))
}
