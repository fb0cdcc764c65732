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
  /// The title that the terminal was given; `nil` if none was.
  var shownTitle: String?
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

  /// What the reader is to know: that another terminal's description had to do. `nil` if all is well.
  public let remark: String?

  /// Takes the terminal over.
  /// - Parameters:
  ///   - useColor: whether colours are shown; attributes always are (see no-color.org).
  ///   - signs: the signs to draw with; `nil` for those that the terminal is known to have.
  /// - Throws: `TerminalUnusable` if there is no terminal, or `TERM` names none that has a screen.
  public init(useColor: Bool = true, signs: SignSet? = nil) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalUnusable.notATerminal
    }
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    try self.init(
      type: type, input: curses_standard_input(), output: curses_standard_output(),
      useColor: useColor, signs: signs, ownsTerminal: true)
  }

  /// A screen on any two files.
  init(
    type: String, input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>,
    useColor: Bool = true, signs: SignSet? = nil, ownsTerminal: Bool = false
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
    let terminal = TerminalName(type)
    let described: String
    (screen, sequences, described) = try Self.open(
      terminal, input: input, output: output, ownsTerminal: ownsTerminal)
    remark = described == type ? nil : TerminalUnusable.remark(type, shownAs: described)
    encoder = CellEncoder(
      isUTF8: isUTF8, useColor: useColor, signs: signs ?? (terminal.isConsole ? .console : .unicode)
    )
    setModes()
    adoptSize()
    write(sequences.pasteOn + sequences.titleAside)
  }

  /// Begins by the terminal's description, or the nearest that there is, whose name is told.
  private static func open(
    _ terminal: TerminalName, input: UnsafeMutablePointer<FILE>,
    output: UnsafeMutablePointer<FILE>, ownsTerminal: Bool
  ) throws -> (OpaquePointer, ControlSequences, described: String) {
    let names = terminal.name.isEmpty ? [] : [terminal.name] + terminal.standIns
    guard let name = names.first(where: { curses_find_terminal($0, fileno(output)) != 0 }) else {
      throw TerminalUnusable.unknown(terminal.name)
    }
    guard curses_capability("cup") != nil else { throw TerminalUnusable.lineByLine(terminal.name) }
    let sequences = ControlSequences(terminal)
    if ownsTerminal { Rescue.prepare(farewell: sequences.farewell) }
    // Not `initscr`, which ends the program if it can't.
    guard let screen = newterm(name, output, input) else {
      Rescue.giveUp()
      throw TerminalUnusable.unknown(terminal.name)
    }
    return (screen, sequences, name)
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
    guard frame != shown else { return }
    Rescue.beginWriting()
    defer { Rescue.endWriting() }
    curses_flush()
    // A step goes out in one piece as it is, and marks would cost a slow line more than it does itself.
    let isMarked = shown.map { !frame.isStep(from: $0) } ?? true
    sendAll(modes(of: frame) + (isMarked ? sequences.frameStart : []))
    draw(frame)
    if isMarked { sendAll(sequences.frameEnd) }
    shown = frame
  }

  /// What a frame changes besides its cells: whether the mouse is told, and the title.
  private mutating func modes(of frame: Frame) -> [UInt8] {
    var bytes: [UInt8] = []
    if frame.wantsMouse != reportsMouse {
      reportsMouse = frame.wantsMouse
      bytes += reportsMouse ? sequences.mouseOn : sequences.mouseOff
    }
    if let title = frame.title, title != shownTitle {
      shownTitle = title
      bytes += sequences.title(encoder.encoded(title))
    }
    return bytes
  }

  private mutating func draw(_ frame: Frame) {
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
  }

  private mutating func draw(_ cells: ArraySlice<Cell>, at row: Int) {
    var drawn: [cchar_t] = []
    drawn.reserveCapacity(cells.count)
    for cell in cells { encoder.append(cell, to: &drawn) }
    mvwadd_wchnstr(curses_window(), Int32(row), 0, drawn, Int32(drawn.count))
  }
}
