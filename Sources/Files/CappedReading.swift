import Glibc

/// What came of reading a file up to a size.
public enum CappedReading: Sendable {
  case bytes([UInt8])
  /// There is more than may be read.
  case tooLarge
  /// It can't be read, with the number of the error.
  case failed(Int32)
}

/// Reads to the end of a file, or of what comes through a pipe, which is waited for.
/// - Parameters:
///   - most: How many bytes may come. A file may grow while it is read, so what arrives is counted.
///   - size: How many are expected, which are read at once.
public func readCapped(
  _ descriptor: Int32, most: Int, expecting size: Int = 64 << 10
) -> CappedReading {
  guard most < Int.max else { return readCapped(descriptor, most: most - 1, expecting: size) }
  var bytes: [UInt8] = []
  var space = max(0, min(size, most)) + 1
  while true {
    var (count, error) = (0, Int32(0))
    let piece = [UInt8](unsafeUninitializedCapacity: space) { buffer, filled in
      count = read(descriptor, buffer.baseAddress, buffer.count)
      error = errno
      filled = max(0, count)
    }
    if count == 0 { return .bytes(bytes) }
    if count < 0 {
      if error == EINTR { continue }
      guard error == EAGAIN else { return .failed(error) }
      var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&input, 1, -1)
      continue
    }
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    guard bytes.count <= most else { return .tooLarge }
    space = 64 << 10
  }
}
