import Display

extension InputDecoder {
  /// Reads one input from the received bytes at an index.
  func step(at start: Int) -> Step {
    let byte = bytes[start]
    switch byte {
    case 0x1B: return escapeStep(at: start)
    case 0x0A, 0x0D: return .input(.key(.enter), length: 1)
    case 0x09: return .input(.key(.tab), length: 1)
    case 0x08, 0x7F: return .input(.key(.backspace), length: 1)
    case 0x01...0x1A:
      return .input(.key(.control(Character(Unicode.Scalar(byte + 0x60)))), length: 1)
    case 0x00..<0x20: return .ignored(length: 1)
    case 0x20..<0x7F: return .input(.key(.character(Character(Unicode.Scalar(byte)))), length: 1)
    case 0xC2: return start + 1 < bytes.count ? controlStep(at: start) : .incomplete
    default: return characterStep(at: start)
    }
  }

  /// A character of two to four bytes (RFC 3629); bytes that are none are passed over.
  private func characterStep(at start: Int) -> Step {
    let length =
      switch bytes[start] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else { return .ignored(length: 1) }
    let found = bytes[start...].prefix(length)
    guard found.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .ignored(length: 1) }
    guard found.count == length else { return .incomplete }
    guard let text = String(validating: found, as: UTF8.self), let character = text.first
    else { return .ignored(length: length) }
    return .input(.key(.character(character)), length: length)
  }

  /// A control character of the upper set (C1) in the two bytes of UTF-8: each stands for escape and
  /// another byte (ECMA-48, 5.3). With other second bytes it is a character.
  private func controlStep(at start: Int) -> Step {
    let next = bytes[start + 1]
    guard (0x80...0x9F).contains(next) else { return characterStep(at: start) }
    return sequenceStep(at: start, introducer: next - 0x40) ?? .ignored(length: 2)
  }

  /// Escape, and what it begins. With a character or a key it is Alt.
  private func escapeStep(at start: Int) -> Step {
    guard start + 1 < bytes.count else { return .incomplete }
    if let step = sequenceStep(at: start, introducer: bytes[start + 1]) { return step }
    guard bytes[start + 1] != 0x1B else {
      // Alt with a key that is itself a sequence, or Escape pressed twice.
      guard start + 2 < bytes.count else { return .incomplete }
      guard bytes[start + 2] == 0x5B || bytes[start + 2] == 0x4F else {
        return .input(.key(.escape), length: 1)
      }
      switch step(at: start + 1) {
      case .input(.key(let key), let length): return .input(.key(key.heldDown), length: 1 + length)
      case .incomplete: return .incomplete
      case .input, .opening, .ignored: return .ignored(length: 1)
      }
    }
    switch step(at: start + 1) {
    case .input(.key(let key), let length): return given(alt(key), length: 1 + length)
    case .input(_, let length), .ignored(let length): return .ignored(length: 1 + length)
    case .opening: return .ignored(length: 1)
    case .incomplete: return .incomplete
    }
  }

  /// A key held with Alt; `nil` for those with Control, too.
  private func alt(_ key: Key) -> Input? {
    switch key {
    case .character(let character): .key(.alt(character.lowercased().first ?? character))
    case .enter, .backspace: .key(key.heldDown)
    default: nil
    }
  }

  /// What follows a beginning of two bytes; `nil` if the second of them begins nothing.
  ///
  /// A string that a terminal answers with is never keys, and so Alt with one of its introducers is
  /// none: what follows within a second is taken for the string.
  private func sequenceStep(at start: Int, introducer: UInt8) -> Step? {
    switch introducer {
    case UInt8(ascii: "["): return controlSequenceStep(at: start)
    case UInt8(ascii: "O"):
      guard start + 2 < bytes.count else { return .incomplete }
      return named(keypadKey(bytes[start + 2]), length: 3)
    case UInt8(ascii: "]"): return .opening(.string(endsAtBell: true), length: 2)
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return .opening(.string(endsAtBell: false), length: 2)
    default: return nil
    }
  }

  /// CSI, parameters (0x30–0x3F), intermediates (0x20–0x2F), a final byte (0x40–0x7E): ECMA-48, 5.4.
  private func controlSequenceStep(at start: Int) -> Step {
    let limit = min(bytes.count, start + 64)
    var end = start + 2
    // The Linux console's F1 to F5 are ESC [ [ and a letter.
    if end < limit, bytes[end] == 0x5B { end += 1 }
    while end < limit, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    guard end < limit else {
      return limit < start + 64 ? .incomplete : .opening(.controlSequence, length: limit - start)
    }
    guard (0x40...0x7E).contains(bytes[end]) else { return .ignored(length: end - start) }
    let body = bytes[(start + 2)..<end]
    let length = end + 1 - start
    if body.first == 0x5B { return named(consoleFunctionKey(bytes[end]), length: length) }
    if body.first == UInt8(ascii: "<") {
      return given(mouse(body.dropFirst(), final: bytes[end]).map(Input.mouse), length: length)
    }
    if body.isEmpty, bytes[end] == UInt8(ascii: "M") {
      // The mouse as terminals without mode 1006 tell it: three more bytes, which are no keys.
      return bytes.count - start < length + 3 ? .incomplete : .ignored(length: length + 3)
    }
    if let report = KeyReport(body, final: bytes[end]) {
      return given(report.input, length: length)
    }
    guard let body = KeyReport.withoutEvent(body) else { return .ignored(length: length) }
    if bytes[end] == 0x7E {
      let number = body.prefix { (0x30...0x39).contains($0) }.reduce(0) {
        min(9999, $0 * 10 + Int($1) - 0x30)
      }
      if body.elementsEqual("200".utf8) { return .opening(.paste, length: length) }
      return named(numberedKey(number).map { modified($0, by: body) }, length: length)
    }
    // With other numbers before the letter it is an answer of the terminal, not a key. So is any `R`
    // with numbers, which tells where the cursor is: F3 with Shift looks like row 1, column 2.
    let isKey =
      body.isEmpty || body.starts(with: [0x31, 0x3B]) && bytes[end] != UInt8(ascii: "R")
    let key = isKey ? letteredKey(bytes[end]) : nil
    return named(key.map { modified($0, by: body) }, length: length)
  }

  /// The key as its second number tells it held: less one, that has a bit for Alt, for Control, for
  /// Meta, as xterm counts them. Shift makes no difference.
  private func modified(_ key: Key, by body: ArraySlice<UInt8>) -> Key {
    let numbers = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard numbers.count == 2, let sum = Int(String(decoding: numbers[1], as: UTF8.self)),
      (2...16).contains(sum), (sum - 1) & 0b1110 != 0
    else { return key }
    return key.heldDown
  }

  private func named(_ key: Key?, length: Int) -> Step {
    given(key.map(Input.key), length: length)
  }

  private func given(_ input: Input?, length: Int) -> Step {
    input.map { .input($0, length: length) } ?? .ignored(length: length)
  }

  private func letteredKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  /// After ESC O: the cursor keys of application mode, and the numeric keypad.
  private func keypadKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
    // As rxvt sends the arrows held with Control.
    case UInt8(ascii: "a")...UInt8(ascii: "d"): letteredKey(final - 0x20)?.heldDown
    default: letteredKey(final)
    }
  }

  private func consoleFunctionKey(_ final: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final) - 0x40) : nil
  }

  private func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
