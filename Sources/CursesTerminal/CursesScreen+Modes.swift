import CNcurses
import Display
import Glibc

extension CursesScreen {
  /// Keys come one by one and unseen. Ctrl-C and Ctrl-Z stay signals; Ctrl-S and Ctrl-Q are keys.
  func setModes() {
    cbreak()
    noecho()
    nonl()
    guard ownsTerminal else { return }
    var modes = termios()
    guard tcgetattr(outputDescriptor, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(outputDescriptor, TCSADRAIN, &modes)
    def_prog_mode()
  }

  /// Sends a control string to the terminal, whole, between two frames. It must leave the cursor
  /// and what is shown as they are. A terminal that is gone gets nothing.
  public func write(_ sequence: [UInt8]) {
    var rest = sequence[...]
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

  /// Gives the terminal, as it was before, to another program for as long as the body runs, and
  /// takes it back whole. `Input.resumed` follows, and `Input.resize` if its size has changed.
  ///
  /// Meanwhile Ctrl-C passes over this program, and Ctrl-Z stops it together with the other.
  public mutating func suspend<Result>(_ body: () throws -> Result) rethrows -> Result {
    write(sequences.modesOff)
    endwin()
    if ownsTerminal {
      Rescue.lend()
      SignalQueue.stop()
    }
    defer { resume() }
    return try body()
  }

  /// Takes the terminal again, whatever happened to it meanwhile.
  mutating func resume() {
    if !isendwin() { endwin() }
    if ownsTerminal {
      SignalQueue.start()
      Rescue.takeBack()
    }
    reset_prog_mode()
    write(sequences.pasteOn)
    // The next frame says whether it wants the mouse.
    reportsMouse = false
    adoptSize()
    shown = nil
    clearok(curses_window(), true)
    waiting.append(.resumed)
  }

  /// Asks the terminal for its size, and reports a change.
  mutating func adoptSize() {
    var window = winsize()
    guard ioctl(outputDescriptor, UInt(TIOCGWINSZ), &window) == 0 else { return }
    let (columns, rows) = (Int(window.ws_col), Int(window.ws_row))
    guard columns > 0, rows > 0, Size(columns: columns, rows: rows) != size else { return }
    resize_term(Int32(rows), Int32(columns))
    shown = nil
    // Terminals move text about when their window changes.
    clearok(curses_window(), true)
    waiting.append(.resize(size))
  }
}
