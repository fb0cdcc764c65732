import CNcurses
import Glibc

extension CursesScreen {
  /// Sends a control string to the terminal, whole, between two frames. It must leave the cursor
  /// and what is shown as they are. A terminal that is gone gets nothing.
  public func write(_ sequence: [UInt8]) {
    Rescue.beginWriting()
    defer { Rescue.endWriting() }
    // ncurses keeps the beginnings of sequences back until they fill its buffer.
    curses_flush()
    sendAll(sequence)
  }

  /// Sends bytes past ncurses, which has to be flushed before.
  func sendAll(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(outputDescriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var output = pollfd(fd: outputDescriptor, events: Int16(POLLOUT), revents: 0)
        poll(&output, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }
}
