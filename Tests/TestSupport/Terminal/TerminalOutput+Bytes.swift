extension TerminalOutput {
  /// The controls that a screen is drawn with: BS, HT, LF, CR, and the alphabets of old terminals.
  private static let controls: Set<UInt8> = [0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F]
  private static let cancel: UInt8 = 0x18

  mutating func take(_ byte: UInt8) {
    // CAN says of whatever was begun that it is not meant (ECMA-48, 8.3.6).
    if byte == Self.cancel {
      finish()
      return
    }
    switch state {
    case .text: takeText(byte)
    case .character(let rest): takeCharacter(byte, rest)
    case .escape: takeEscape(byte)
    case .control: takeControl(byte)
    case .string(let endsAtBell): takeString(byte, endsAtBell)
    case .stringEnd:
      if byte == UInt8(ascii: "\\") { finish() } else { restart("a string without its end", byte) }
    }
  }

  /// What was begun is cut, and this byte begins something else.
  private mutating func restart(_ reason: String, _ byte: UInt8) {
    fault(reason, byte)
    finish()
    takeText(byte)
  }

  private mutating func takeText(_ byte: UInt8) {
    switch byte {
    case 0x1B: begin(.escape, byte)
    case 0x20..<0x7F: break
    case 0..<0x20: if !Self.controls.contains(byte) { fault("a control character", byte) }
    case 0xC2...0xDF: begin(.character(1), byte)
    case 0xE0...0xEF: begin(.character(2), byte)
    case 0xF0...0xF4: begin(.character(3), byte)
    case 0x7F: fault("DEL", byte)
    default: fault("no character of UTF-8", byte)
    }
  }

  private mutating func begin(_ next: State, _ byte: UInt8) {
    pending = [byte]
    state = next
  }

  private mutating func takeCharacter(_ byte: UInt8, _ rest: Int) {
    guard byte & 0xC0 == 0x80 else {
      restart("a character cut", byte)
      return
    }
    pending.append(byte)
    guard rest == 1 else {
      state = .character(rest - 1)
      return
    }
    let scalar = String(validating: pending, as: UTF8.self)?.unicodeScalars.first?.value
    switch scalar {
    case nil: fault("no character of UTF-8")
    case .some(0x80...0x9F): fault("a control character")
    case .some(0x202A...0x202E), .some(0x2066...0x2069): fault("a control of direction")
    default: break
    }
    finish()
  }

  private mutating func takeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): pending.append(byte); state = .control
    case UInt8(ascii: "]"): pending.append(byte); state = .string(endsAtBell: true)
    case UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      pending.append(byte)
      state = .string(endsAtBell: false)
    case 0x20..<0x30: pending.append(byte)
    case 0x30..<0x7F:
      pending.append(byte)
      perform(escape: Array(pending.dropFirst()))
      finish()
    default: restart("a sequence cut", byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case 0x20..<0x40 where pending.count < 64: pending.append(byte)
    case 0x40..<0x7F:
      let parameters = String(decoding: pending.dropFirst(2), as: UTF8.self)
      pending.append(byte)
      perform(parameters, final: Character(Unicode.Scalar(byte)))
      finish()
    default: restart("a sequence cut", byte)
    }
  }

  private mutating func takeString(_ byte: UInt8, _ endsAtBell: Bool) {
    switch byte {
    case 0x07 where endsAtBell: finish()
    case 0x1B: state = .stringEnd
    case 0..<0x20: restart("a control character in a string", byte)
    default: if pending.count < 64 { pending.append(byte) }
    }
  }
}
