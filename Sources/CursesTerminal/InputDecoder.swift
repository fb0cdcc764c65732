import Display

/// Turns the bytes that a terminal sends into inputs.
///
/// Understands UTF-8, the control sequences of ECMA-48 as xterm, the Linux console and rxvt use
/// them for keys, bracketed paste, and xterm's reports of the mouse. Total: whatever comes, it
/// answers with inputs or with nothing. It knows no time; its user says, with `settle`, that nothing
/// more came for a while.
struct InputDecoder {
  /// Received and not yet understood, from `position` on.
  var bytes: [UInt8] = []
  var position = 0
  /// What was pasted so far, between the two marks of a bracketed paste.
  private var paste: [UInt8]?
  /// Escape was answered because nothing followed in time; its sequence may still come.
  private var mayContinueEscape = false

  /// A longer paste is cut here.
  static let pasteLimit = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// How an input at the start of `bytes` was read.
  enum Step: Equatable {
    case input(Input, length: Int)
    case pasteStart(length: Int)
    /// Bytes that mean nothing here.
    case ignored(length: Int)
    /// More bytes are needed to tell.
    case incomplete
  }

  /// How many milliseconds of silence to wait for the rest of an unfinished input before
  /// `settle`; `nil` if nothing waits for silence.
  ///
  /// Escape alone is a key and must be answered quickly. The other beginnings are nothing that a
  /// hand types, so that a slow line may take its time over them.
  var patience: Int? {
    guard paste == nil, position < bytes.count else { return nil }
    return bytes[position...].allSatisfy { $0 == 0x1B } ? 25 : 300
  }

  mutating func receive(_ more: some Collection<UInt8>) {
    bytes.removeFirst(position)
    position = 0
    if mayContinueEscape, more.count > 1, let first = more.first, first == 0x5B || first == 0x4F {
      bytes.append(0x1B)
    }
    mayContinueEscape = false
    bytes.append(contentsOf: more)
  }

  /// The next input among the received bytes; `nil` if they are used up or unfinished.
  mutating func next() -> Input? {
    while position < bytes.count {
      if paste != nil {
        guard let text = nextPaste() else { return nil }
        return .paste(text)
      }
      switch step(at: position) {
      case .input(let input, let length):
        position += length
        return input
      case .pasteStart(let length):
        position += length
        paste = []
      case .ignored(let length):
        position += length
      case .incomplete:
        return nil
      }
    }
    return nil
  }

  /// Decides about unfinished bytes after silence: escape is a key, half a sequence is nothing.
  mutating func settle() -> Input? {
    guard paste == nil, position < bytes.count else { return nil }
    guard bytes[position...].allSatisfy({ $0 == 0x1B }) else {
      position = bytes.count
      return nil
    }
    position += 1
    mayContinueEscape = position == bytes.count
    return .key(.escape)
  }

  /// The whole paste once its end mark is there; until then collects what came.
  private mutating func nextPaste() -> String? {
    let mark = Self.pasteEnd
    var end = position
    // The mark itself may arrive in parts.
    while end < bytes.count, !(bytes[end] == 0x1B && mark.starts(with: bytes[end...].prefix(6))) {
      end += 1
    }
    let room = max(0, Self.pasteLimit - (paste?.count ?? 0))
    paste?.append(contentsOf: bytes[position..<end].prefix(room))
    position = end
    guard bytes.count - end >= mark.count, let collected = paste else { return nil }
    position += mark.count
    paste = nil
    return lines(of: collected)
  }

  /// Terminals send carriage returns for the line ends of a paste.
  private func lines(of pasted: [UInt8]) -> String {
    var text: [UInt8] = []
    for byte in pasted {
      switch byte {
      case 0x0D: text.append(0x0A)
      case 0x0A where text.last == 0x0A: continue
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
