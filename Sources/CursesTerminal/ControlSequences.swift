import CNcurses

/// What is sent to the terminal beside ncurses. To be asked for once the terminal has been found.
struct ControlSequences {
  /// Asks the terminal to mark what is pasted; empty where it can't.
  let pasteOn: [UInt8]
  /// Ask for presses and the wheel of the mouse (xterm's mode 1000), told as in mode 1006, and for
  /// no more of it.
  let mouseOn: [UInt8]
  let mouseOff: [UInt8]
  /// Takes all wishes back: paste marks, mouse, title.
  let modesOff: [UInt8]
  /// Puts the terminal's title aside; empty where its description does so, and where none is shown.
  let titleAside: [UInt8]
  /// What a title stands between; `nil` where none is shown, since it could not be taken back.
  private let titleMarks: (start: [UInt8], end: [UInt8])?
  /// What a frame stands between, for the terminal to show it at once; empty where it may not know.
  let frameStart: [UInt8]
  let frameEnd: [UInt8]
  /// Undoes everything: an unfinished frame, attributes, colours, paste marks, mouse, title, keypad,
  /// hidden cursor, second screen.
  let farewell: [UInt8]

  init(_ terminal: TerminalName) {
    // Whoever follows ECMA-48 passes over private modes it does not know.
    let isStandard = capability("cup").starts(with: [0x1B, 0x5B])
    pasteOn = isStandard ? Array("\u{1B}[?2004h".utf8) : []
    mouseOn = isStandard ? Array("\u{1B}[?1000h\u{1B}[?1006h".utf8) : []
    mouseOff = isStandard ? Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) : []
    let isAside = capability("smcup").firstRange(of: "\u{1B}[22;".utf8) != nil
    let hasTitle = isStandard && (isAside || terminal.keepsTitles)
    titleAside = hasTitle && !isAside ? Array("\u{1B}[22;0;0t".utf8) : []
    let titleBack = titleAside.isEmpty ? [] : Array("\u{1B}[23;0;0t".utf8)
    titleMarks = hasTitle ? Self.titleMarks : nil
    let isWhole = isStandard && (terminal.synchronizes || capability("Sync").knowsFrames)
    frameStart = isWhole ? Array("\u{1B}[?2026h".utf8) : []
    frameEnd = isWhole ? Array("\u{1B}[?2026l".utf8) : []
    modesOff = isStandard ? mouseOff + Array("\u{1B}[?2004l".utf8) + titleBack : []
    var farewell = frameEnd + capability("sgr0") + capability("op") + modesOff
    farewell += capability("rmkx") + capability("cnorm")
    let firstScreen = capability("rmcup")
    farewell += firstScreen.isEmpty && isStandard ? Array("\u{1B}[999;1H\r\n".utf8) : firstScreen
    self.farewell = farewell
  }

  /// Those of the terminal's description, if its status line is a window's title; else xterm's.
  private static var titleMarks: (start: [UInt8], end: [UInt8]) {
    let (start, end) = (capability("tsl"), capability("fsl"))
    let isTitle = start.starts(with: [0x1B, 0x5D]) && !start.contains(0x25) && !end.isEmpty
    return isTitle ? (start, end) : (Array("\u{1B}]2;".utf8), [0x07])
  }

  /// Sets the title of the terminal's window or tab; empty where it can't be taken back.
  /// - Parameter title: Safe text in the terminal's encoding.
  func title(_ title: String) -> [UInt8] {
    titleMarks.map { $0.start + Array(title.utf8) + $0.end } ?? []
  }
}

extension [UInt8] {
  /// Whether a description's `Sync` is that of private mode 2026, and not an older one.
  fileprivate var knowsFrames: Bool { firstRange(of: "2026".utf8) != nil }
}

/// A string of the terminal's description, without the pauses (`$<5>`) that old ones needed.
private func capability(_ name: String) -> [UInt8] {
  guard let value = curses_capability(name) else { return [] }
  var bytes: [UInt8] = []
  var isPause = false
  let all = Array(String(cString: value).utf8)
  for (index, byte) in all.enumerated() {
    if byte == UInt8(ascii: "$"), all.dropFirst(index + 1).first == UInt8(ascii: "<") {
      isPause = true
    }
    if !isPause { bytes.append(byte) }
    if byte == UInt8(ascii: ">") { isPause = false }
  }
  return bytes
}
