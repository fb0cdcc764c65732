import CNcurses
import Display
import Glibc

/// The terminal that the program was started on, drawn with ncurses.
///
/// While it lives the terminal shows the program's screen; when it goes, or the program is ended by
/// a signal or a trap, the terminal is as it was before. There can be one at a time.
public struct CursesScreen: ~Copyable, Terminal {
  let inputDescriptor: Int32
  let outputDescriptor: Int32
  private let screen: OpaquePointer
  /// Whether signals and the terminal's modes are in this screen's hands; not so in tests.
  let ownsTerminal: Bool
  let sequences: ControlSequences
  private var encoder: CellEncoder
  /// The frame on the screen; `nil` if that is not known.
  var shown: Frame?
  /// Whether the terminal reports its mouse.
  var reportsMouse = false

  var decoder = InputDecoder()
  /// Inputs that came of signals and of news.
  var waiting: [Input] = []
  /// When bytes last came, in milliseconds of `now`.
  var lastReceipt = 0
  /// Whether the terminal is gone.
  var hasEnded = false

  /// What `read` watches besides the terminal: it gives `Input.wake` when one of these descriptors is
  /// readable, again and again until the caller has read them empty or taken them out.
  public var wakeDescriptors: [Int32] = []

  /// Takes the terminal over.
  /// - Parameter useColor: whether colours are shown; attributes always are (see no-color.org).
  /// - Throws: `TerminalUnusable` if there is no terminal, or `TERM` names none that has a screen.
  public init(useColor: Bool = true) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalUnusable.notATerminal
    }
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    try self.init(
      type: type, input: curses_standard_input(), output: curses_standard_output(),
      useColor: useColor, ownsTerminal: true)
  }

  /// A screen on any two files.
  init(
    type: String, input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>,
    useColor: Bool = true, ownsTerminal: Bool = false
  ) throws {
    let isUTF8 = adoptLocale()
    self.ownsTerminal = ownsTerminal
    inputDescriptor = fileno(input)
    outputDescriptor = fileno(output)
    if ownsTerminal {
      SignalQueue.start()
      Foreground.waitForTurn(on: outputDescriptor)
    }
    let held = Rescue.hold()
    defer { Rescue.release(held) }
    (screen, sequences) = try Self.open(
      type: type, input: input, output: output, ownsTerminal: ownsTerminal)
    encoder = CellEncoder(isUTF8: isUTF8, useColor: useColor)
    setModes()
    adoptSize()
    write(sequences.pasteOn)
  }

  private static func open(
    type: String, input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>,
    ownsTerminal: Bool
  ) throws -> (OpaquePointer, ControlSequences) {
    guard !type.isEmpty, curses_find_terminal(type, fileno(output)) != 0 else {
      throw TerminalUnusable.unknown(type)
    }
    guard curses_capability("cup") != nil else { throw TerminalUnusable.lineByLine(type) }
    let sequences = ControlSequences()
    if ownsTerminal { Rescue.prepare(farewell: sequences.farewell) }
    // Not `initscr`, which ends the program if it can't.
    guard let screen = newterm(type, output, input) else {
      Rescue.giveUp()
      throw TerminalUnusable.unknown(type)
    }
    return (screen, sequences)
  }

  deinit {
    giveBack()
    delscreen(screen)
  }

  /// Ends the program by the signal that asked it to end, as whoever sent it expects; goes on if none
  /// did. To be called when the screen is gone.
  public static func endIfSignalled() { Rescue.endIfAsked() }

  public var size: Size {
    Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
  }

  /// Whether the terminal shows colours; if not, a theme has to do with attributes.
  public var showsColor: Bool { encoder.showsColor }

  /// Shows a frame: the rows that differ from the last one. What is beyond the screen is cut off.
  public mutating func present(_ frame: Frame) {
    Rescue.beginWriting()
    defer { Rescue.endWriting() }
    if frame.wantsMouse != reportsMouse {
      reportsMouse = frame.wantsMouse
      curses_flush()
      sendAll(reportsMouse ? sequences.mouseOn : sequences.mouseOff)
    }
    let known = shown?.size == frame.size && shown?.base == frame.base ? shown : nil
    encoder.base = frame.base
    if known == nil { werase(curses_window()) }
    for row in 0..<min(frame.size.rows, size.rows) where known?.row(row) != frame.row(row) {
      draw(frame.row(row), at: row)
    }
    if let cursor = frame.cursor {
      wmove(curses_window(), Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    }
    curs_set(frame.cursor == nil ? 0 : 1)
    wrefresh(curses_window())
    shown = frame
  }

  private mutating func draw(_ cells: ArraySlice<Cell>, at row: Int) {
    var drawn: [cchar_t] = []
    drawn.reserveCapacity(cells.count)
    for cell in cells { encoder.append(cell, to: &drawn) }
    mvwadd_wchnstr(curses_window(), Int32(row), 0, drawn, Int32(drawn.count))
  }
}
