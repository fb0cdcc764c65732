/// An input that was given up because its rest did not come in time.
///
/// What comes next is taken for that rest only if it can hardly be anything else: it comes in one
/// piece, and that piece looks like the end of what was begun. Fingers don't do that.
struct GivenUp {
  /// What all bytes belonged to; `nil` if it was escape, or a short sequence.
  let span: InputDecoder.Span?
  /// The unfinished bytes at its end.
  let rest: [UInt8]

  func goesOn(with more: [UInt8]) -> Bool {
    guard more.count > 1 || span != nil else { return false }
    let whole = (rest + more)[...]
    switch span {
    case .paste:
      guard let end = whole.firstRange(of: InputDecoder.pasteEnd) else { return false }
      let start = whole.firstRange(of: InputDecoder.pasteStart)
      return start.map { end.lowerBound < $0.lowerBound } ?? true
    case .string(let endsAtBell):
      return stringEnd(in: whole, endsAtBell: endsAtBell)?.isMarked ?? false
    case .controlSequence: return isEndOfControlSequence(more)
    case nil: return rest == [0x1B] ? begins(more) : isEndOfControlSequence(more)
    }
  }

  /// Whether a sequence or a string begins, its escape having come before. `]` is a key here, and so
  /// it needs a number after it, as every answer of a terminal has.
  private func begins(_ more: [UInt8]) -> Bool {
    switch more[0] {
    case UInt8(ascii: "["), UInt8(ascii: "O"): true
    case UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"): true
    case UInt8(ascii: "]"): (0x30...0x39).contains(more[1]) || more[1] | 0x20 == UInt8(ascii: "l")
    default: false
    }
  }

  private func isEndOfControlSequence(_ more: [UInt8]) -> Bool {
    guard let end = more.firstIndex(where: { !(0x20...0x3F).contains($0) }) else { return false }
    return end > 0 && (0x40...0x7E).contains(more[end])
  }
}
