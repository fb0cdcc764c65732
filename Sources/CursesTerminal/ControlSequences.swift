import CNcurses

/// What is sent to the terminal beside ncurses. To be asked for once the terminal has been found.
struct ControlSequences {
  /// Ask the terminal to mark what is pasted, and to stop doing so; empty where it can't.
  let pasteOn: [UInt8]
  let pasteOff: [UInt8]
  /// Undoes everything: attributes, colours, paste marks, mouse, keypad, hidden cursor, second
  /// screen.
  let farewell: [UInt8]

  init() {
    // Whoever follows ECMA-48 passes over private modes it does not know.
    let isStandard = capability("cup").starts(with: [0x1B, 0x5B])
    pasteOn = isStandard ? Array("\u{1B}[?2004h".utf8) : []
    pasteOff = isStandard ? Array("\u{1B}[?2004l".utf8) : []
    let mouseOff = isStandard ? Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8) : []
    var farewell = capability("sgr0") + capability("op") + pasteOff + mouseOff
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
