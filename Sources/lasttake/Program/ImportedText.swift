import Files
import Glibc

/// A file that is taken in, or what comes through the input.
struct ImportedText {
  /// As it is typed; `-` is the input.
  let file: String
  /// The most that is read, in megabytes.
  let megabytes: Int

  /// - Throws: `Failure`, which says why it can't be read, or where it is no UTF-8.
  func read() throws(Failure) -> String {
    guard !file.isEmpty else {
      throw Failure("the file to take in has no name; name one, or - for the input", code: .usage)
    }
    let input = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw unreadable(errno) }
    defer { if file != "-" { close(input) } }
    switch readCapped(input, most: megabytes << 20) {
    case .bytes(let bytes): return try text(of: bytes)
    case .tooLarge:
      throw Failure(
        "\(file): larger than \(megabytes) MB; export it in parts", code: .unreadable)
    case .failed(let error): throw unreadable(error)
    }
  }

  /// What is repaired would be kept for good, and is refused.
  private func text(of bytes: [UInt8]) throws(Failure) -> String {
    if let fault = UTF8Fault(in: bytes) {
      throw Failure(
        "\(file):\(fault.line):\(fault.column): this is not UTF-8; save it as UTF-8",
        code: .unreadable)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func unreadable(_ error: Int32) -> Failure {
    Failure("\(file): \(String(cString: strerror(error))); name another file", code: .unreadable)
  }
}
