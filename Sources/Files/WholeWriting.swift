import Glibc

/// Writes everything, to a file or through a pipe, which is waited for.
/// - Returns: `nil`, or the number of the error that kept the rest from being written.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if count < 0, errno == EAGAIN {
      var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&output, 1, -1)
    } else if count == 0 || errno != EINTR {
      return count == 0 ? EIO : errno
    }
  }
  return nil
}

/// Waits until the names in a folder are on the disk, as far as the file system lets it.
public func syncFolder(_ path: String) {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { return }
  fsync(folder)
  close(folder)
}

/// Copies what a file holds, of a link what it leads to, into a new one for its owner alone.
/// - Returns: 0, or the number of the error.
public func copyFile(_ path: String, to newPath: String) -> Int32 {
  let source = open(path, O_RDONLY | O_CLOEXEC)
  guard source >= 0 else { return errno }
  defer { close(source) }
  let copy = open(newPath, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
  guard copy >= 0 else { return errno }
  let error = copyAll(from: source, to: copy)
  let isClosed = close(copy) == 0
  return error ?? (isClosed ? 0 : errno)
}

private func copyAll(from source: Int32, to copy: Int32) -> Int32? {
  while true {
    var (count, error) = (0, Int32(0))
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, filled in
      count = read(source, buffer.baseAddress, buffer.count)
      error = errno
      filled = max(0, count)
    }
    if count == 0 { return nil }
    if count < 0, error == EINTR { continue }
    guard count > 0 else { return error }
    if let error = writeAll(piece, to: copy) { return error }
  }
}
