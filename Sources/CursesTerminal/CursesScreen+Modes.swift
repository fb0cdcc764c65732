import CNcurses
import Display
import Glibc

/// How the terminal is taken and given back. Each of the two is a step that no signal parts, so that
/// ncurses, the terminal's modes and `Rescue` always agree on whose the terminal is.
extension CursesScreen {
  /// Keys come one by one and unseen. Ctrl-C and Ctrl-Z stay signals, and what was typed before them
  /// stays typed; Ctrl-S and Ctrl-Q are keys.
  func setModes() {
    cbreak()
    noecho()
    nonl()
    guard ownsTerminal else { return }
    var modes = termios()
    guard tcgetattr(outputDescriptor, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(IXON)
    modes.c_lflag |= tcflag_t(NOFLSH)
    tcsetattr(outputDescriptor, TCSADRAIN, &modes)
    def_prog_mode()
    Rescue.rememberOwnModes()
  }

  /// Gives the terminal, as it was before, to another program for as long as the body runs, and
  /// takes it back whole. `Input.resumed` follows, and `Input.resize` if its size has changed.
  ///
  /// Meanwhile Ctrl-C passes over this program, and Ctrl-Z stops it together with the other.
  public mutating func suspend<Result>(_ body: () throws -> Result) rethrows -> Result {
    giveBack(lending: true)
    defer { takeBack() }
    return try body()
  }

  /// Gives the terminal back and stops, until the shell lets the program go on.
  mutating func stop() {
    giveBack()
    // Who has said meanwhile that it goes on would not say so again.
    if SignalQueue.takeLastOfJob() != SIGCONT { raise(SIGTSTP) }
    takeBack(keepingChangedModes: true)
  }

  /// Takes the terminal anew when the program goes on after a stop that it was not asked about.
  mutating func takeAnew() {
    if ownsTerminal { Foreground.waitForTurn(on: outputDescriptor) }
    giveBack()
    takeBack()
  }

  /// Leaves the terminal as it was before. What was sent so far goes out first.
  func giveBack(lending: Bool = false) {
    Rescue.beginWriting()
    curses_flush()
    Rescue.endWriting()
    let held = Rescue.hold()
    sendAll(sequences.modesOff)
    endwin()
    if ownsTerminal {
      Rescue.restoreModes()
      if lending { Rescue.lend() } else { Rescue.giveUp() }
      SignalQueue.stop()
    }
    Rescue.release(held)
  }

  /// Takes the terminal again, whatever happened to it meanwhile, and at once: by the next frame the
  /// program may have ended.
  /// - Parameter keepingChangedModes: whether its modes may have been changed on purpose.
  private mutating func takeBack(keepingChangedModes: Bool = false) {
    if ownsTerminal {
      SignalQueue.start()
      Foreground.waitForTurn(on: outputDescriptor)
      if keepingChangedModes { Rescue.rememberModes() }
    }
    let held = Rescue.hold()
    if ownsTerminal { Rescue.takeBack() }
    reset_prog_mode()
    if adoptSize() { waiting.append(.resize(size)) }
    showNothing()
    sendAll(sequences.pasteOn + sequences.titleAside)
    Rescue.release(held)
    waiting.append(.resumed)
  }

  /// Draws the next frame wholly, and asks again for what a terminal may have forgotten meanwhile:
  /// another program may have written over it.
  public mutating func redraw() {
    reset_prog_mode()
    showNothing()
    write(sequences.pasteOn)
  }

  /// Empties the screen. The next frame is drawn wholly, and says whether it wants the mouse.
  private mutating func showNothing() {
    reportsMouse = false
    (shown, shownTitle) = (nil, nil)
    werase(curses_window())
    clearok(curses_window(), true)
    wrefresh(curses_window())
  }

  // MARK: Its size

  /// A terminal that says it is larger is drawn at its upper left only: memory has an end.
  static let largestSize = Size(columns: 1000, rows: 500)

  /// What the terminal tells of its size; where it tells nothing, as on a serial line, what `LINES`
  /// and `COLUMNS` say.
  private var toldSize: Size? {
    var window = winsize()
    let isTold = ioctl(outputDescriptor, UInt(TIOCGWINSZ), &window) == 0
    var (columns, rows) = isTold ? (Int(window.ws_col), Int(window.ws_row)) : (0, 0)
    if columns == 0 || rows == 0 {
      columns = number(of: "COLUMNS")
      rows = number(of: "LINES")
    }
    guard columns > 0, rows > 0 else { return nil }
    return Size(
      columns: min(columns, Self.largestSize.columns), rows: min(rows, Self.largestSize.rows))
  }

  private func number(of variable: String) -> Int {
    getenv(variable).flatMap { Int(String(cString: $0)) } ?? 0
  }

  /// Takes the terminal's size.
  /// - Returns: Whether it is another one than before.
  @discardableResult
  mutating func adoptSize() -> Bool {
    guard let told = toldSize, told != size else { return false }
    resize_term(Int32(told.rows), Int32(told.columns))
    shown = nil
    // Terminals move text about when their window changes.
    clearok(curses_window(), true)
    return true
  }
}
