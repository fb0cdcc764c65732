import CNcurses

/// What is sent to the terminal beside ncurses. To be asked for once the terminal has been found.
struct ControlSequences {
  /// Asks the terminal to mark what is pasted; empty where it can't.
  let pasteOn: [UInt8]
  /// Ask for presses and the wheel of the mouse (xterm's mode 1000), told as in mode 1006, and for
  /// no more of it.
  let mouseOn: [UInt8]
  let mouseOff: [UInt8]
  /// Takes both wishes back.
  let modesOff: [UInt8]
  /// Undoes everything: attributes, colours, paste marks, mouse, keypad, hidden cursor, second
  /// screen.
  let farewell: [UInt8]

  init() {
    // Whoever follows ECMA-48 passes over private modes it does not know.
    let isStandard = capability("cup").starts(with: [0x1B, 0x5B])
    pasteOn = isStandard ? Array("\u{1B}[?2004h".utf8) : []
    mouseOn = isStandard ? Array("\u{1B}[?1000h\u{1B}[?1006h".utf8) : []
    mouseOff = isStandard ? Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) : []
    modesOff = isStandard ? mouseOff + Array("\u{1B}[?2004l".utf8) : []
    var farewell = capability("sgr0") + capability("op") + modesOff
    farewell += capability("rmkx") + capability("cnorm")
    let firstScreen = capability("rmcup")
    farewell += firstScreen.isEmpty && isStandard ? Array("\u{1B}[999;1H\r\n".utf8) : firstScreen
    self.farewell = farewell
  }
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
