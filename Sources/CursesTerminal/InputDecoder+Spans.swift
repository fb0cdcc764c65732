extension InputDecoder {
  // MARK: Pastes

  /// A longer paste is cut here; the rest, up to its end mark, is passed over.
  static let pasteLimit = 1 << 20
  static let pasteStart = Array("\u{1B}[200~".utf8)
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// The whole paste once its end mark is there; until then collects what came. A paste whose mark
  /// never comes is ended by `settle`.
  mutating func endPaste() -> String? {
    let mark = Self.pasteEnd
    var end = position
    // The mark itself may arrive in parts.
    while end < bytes.count,
      !(bytes[end] == mark[0] && mark.starts(with: bytes[end...].prefix(mark.count)))
    {
      end += 1
    }
    let room = max(0, Self.pasteLimit - paste.count)
    paste.append(contentsOf: bytes[position..<end].prefix(room))
    position = end
    guard bytes.count - end >= mark.count else { return nil }
    position += mark.count
    open = nil
    return takePaste()
  }

  /// What was pasted, with the line ends of text: terminals send carriage returns.
  mutating func takePaste() -> String {
    var text: [UInt8] = []
    for (index, byte) in paste.enumerated() {
      switch byte {
      case 0x0D: text.append(0x0A)
      case 0x0A where index > 0 && paste[index - 1] == 0x0D: continue
      default: text.append(byte)
      }
    }
    paste = []
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: What is passed over

  /// Nothing of a string is kept, so that its length needs no limit.
  /// - Returns: Whether the string is over.
  mutating func passOverString(_ endsAtBell: Bool) -> Bool {
    if let end = stringEnd(in: bytes[position...], endsAtBell: endsAtBell) {
      position = end.index
      open = nil
      return true
    }
    // The first byte of an ST may wait for its second.
    let waits = position < bytes.count && [0x1B, 0xC2].contains(bytes[bytes.count - 1])
    position = bytes.count - (waits ? 1 : 0)
    return false
  }

  /// - Returns: Whether the sequence is over.
  mutating func passOverControlSequence() -> Bool {
    while position < bytes.count, (0x20...0x3F).contains(bytes[position]) { position += 1 }
    guard position < bytes.count else { return false }
    if (0x40...0x7E).contains(bytes[position]) { position += 1 }
    open = nil
    return true
  }
}

/// Where a string ends (ECMA-48, 5.6): after ST, as two characters or one; after CAN and SUB, with
/// which a terminal breaks off; before an escape that begins something else. An OSC ends after BEL, as
/// xterm has it.
/// - Returns: `nil` if it goes on; whether an end mark of its own is there.
func stringEnd(
  in bytes: ArraySlice<UInt8>, endsAtBell: Bool
) -> (index: Int, isMarked: Bool)? {
  for index in bytes.indices {
    let next = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
    switch (bytes[index], next) {
    case (0x18, _), (0x1A, _): return (index + 1, true)
    case (0x07, _) where endsAtBell: return (index + 1, true)
    case (0x1B, 0x5C), (0xC2, 0x9C): return (index + 2, true)
    case (0x1B, .some): return (index, false)
    default: continue
    }
  }
  return nil
}
