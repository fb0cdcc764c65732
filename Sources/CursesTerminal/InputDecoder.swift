import Display

/// Turns the bytes that a terminal sends into inputs.
///
/// Understands UTF-8, the control sequences of ECMA-48 as xterm, the Linux console and rxvt use
/// them for keys, the reports of keys by number (see `KeyReport`), bracketed paste, and xterm's reports of
/// the mouse. What else a terminal tells, in
/// control sequences or in strings (OSC, DCS, APC, PM, SOS), is passed over and never taken for keys.
/// Total: whatever comes, it answers with inputs or with nothing. It knows no time; its user says,
/// with `settle`, that nothing more came for a while.
struct InputDecoder {
  /// Received and not yet understood, from `position` on.
  var bytes: [UInt8] = []
  var position = 0
  /// What all bytes belong to until it is over.
  var open: Span?
  /// What was pasted so far.
  var paste: [UInt8] = []
  /// What silence cut short; its rest may still come.
  var givenUp: GivenUp?

  /// How an input at the start of `bytes` was read.
  enum Step: Equatable {
    case input(Input, length: Int)
    /// The beginning of what may be long.
    case opening(Span, length: Int)
    /// Bytes that mean nothing here.
    case ignored(length: Int)
    /// More bytes are needed to tell.
    case incomplete
  }

  /// What may be longer than one would keep whole.
  enum Span: Equatable {
    /// What is pasted, between the two marks of a bracketed paste.
    case paste
    /// One of the strings that ST ends; an operating system command (OSC) may end at BEL, too.
    case string(endsAtBell: Bool)
    /// A control sequence longer than any that is a key.
    case controlSequence
  }

  /// How many milliseconds of silence to wait for the rest of an unfinished input before
  /// `settle`; `nil` if nothing waits for silence.
  ///
  /// Escape alone is a key and must be answered quickly. The other beginnings are nothing that a
  /// hand types, so that a slow line may take its time over them: a sequence 0.3 seconds, a string 1,
  /// a paste 2 between any two of its parts.
  var patience: Int? {
    switch open {
    case .paste: return 2000
    case .string: return 1000
    case .controlSequence: return 300
    case nil:
      guard position < bytes.count else { return nil }
      return bytes[position...].allSatisfy { $0 == 0x1B } ? 25 : 300
    }
  }

  mutating func receive(_ more: some Collection<UInt8>) {
    bytes.removeFirst(position)
    position = 0
    let more = Array(more)
    if let givenUp, givenUp.goesOn(with: more) {
      open = givenUp.span
      bytes += givenUp.rest
    }
    givenUp = nil
    bytes += more
  }

  /// The next input among the received bytes; `nil` if they are used up or unfinished.
  mutating func next() -> Input? {
    while true {
      switch open {
      case .paste: return endPaste().map(Input.paste)
      case .string(let endsAtBell): guard passOverString(endsAtBell) else { return nil }
      case .controlSequence: guard passOverControlSequence() else { return nil }
      case nil: break
      }
      guard position < bytes.count else { return nil }
      switch step(at: position) {
      case .input(let input, let length):
        position += length
        return input
      case .opening(let span, let length):
        position += length
        open = span
      case .ignored(let length):
        position += length
      case .incomplete:
        return nil
      }
    }
  }

  /// Decides about unfinished bytes after silence: escape is a key, half a paste is what came of it,
  /// half a sequence or string is nothing.
  mutating func settle() -> Input? {
    let rest = Array(bytes[position...])
    if open == nil, rest.first == 0x1B, rest.allSatisfy({ $0 == 0x1B }) {
      position += 1
      if rest.count == 1 { givenUp = GivenUp(span: nil, rest: rest) }
      return .key(.escape)
    }
    guard open != nil || !rest.isEmpty else { return nil }
    position = bytes.count
    givenUp = GivenUp(span: open, rest: rest)
    defer { open = nil }
    return open == .paste ? .paste(takePaste()) : nil
  }
}
