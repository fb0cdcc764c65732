/// What a terminal makes of a program's output, byte by byte: which modes it is left in, and what in
/// it is no whole sequence of ECMA-48 or none that this program has any use for.
///
/// It keeps no output, so that a session may be as long as it likes.
public struct TerminalOutput {
  /// What should not have been sent, each with the byte at which it was noticed, and what it was.
  public private(set) var faults: [String] = []
  /// The private modes of xterm that are on, but for those that are on in a terminal at rest:
  /// wrapping (7), and the cursor (12, 25).
  public private(set) var modes: Set<String> = []
  public private(set) var showsCursor = true
  /// Whether the keypad sends sequences of its own (`ESC =`).
  public private(set) var hasApplicationKeypad = false
  /// How many titles were put aside (`CSI 22 t`) and not fetched back; below 0 if one too many was.
  public private(set) var titlesPutAside = 0
  /// How many bytes came.
  public private(set) var count = 0

  var state = State.text
  /// The bytes of the sequence or character that is not finished.
  var pending: [UInt8] = []

  enum State {
    case text, escape, control
    /// With how many bytes still to come.
    case character(Int)
    /// One of those that ST ends; only an operating system command (OSC) is ended by BEL, too.
    case string(endsAtBell: Bool)
    /// ESC in a string, which must be the first byte of ST.
    case stringEnd
  }

  public init() {}

  /// What is wrong with a whole output, a cut end included.
  public static func faults(in bytes: some Sequence<UInt8>) -> [String] {
    var output = TerminalOutput()
    output.take(bytes)
    return output.faults + (output.isWhole ? [] : ["cut at its end: \(output.pending.readable)"])
  }

  /// Whether no sequence or character is unfinished.
  public var isWhole: Bool {
    if case .text = state { true } else { false }
  }

  /// Whether a terminal that got all this is as it was before: first screen, cursor seen, and
  /// nothing reported that was not before.
  public var isAtRest: Bool {
    isWhole && modes.isEmpty && showsCursor && !hasApplicationKeypad && titlesPutAside == 0
  }

  public mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      count += 1
      take(byte)
    }
  }

  mutating func fault(_ reason: String, _ byte: UInt8? = nil) {
    let shown = pending + (byte.map { [$0] } ?? [])
    // A program gone wrong sends more than anyone reads.
    if faults.count < 100 { faults.append("byte \(count): \(reason): \(shown.readable)") }
  }

  mutating func finish() {
    pending = []
    state = .text
  }

  // MARK: What sequences do

  /// A control sequence: `CSI`, parameters, intermediates, a final byte.
  mutating func perform(_ parameters: String, final: Character) {
    switch (parameters.first, final) {
    case ("?", "h"), ("?", "l"): setModes(parameters.dropFirst(), on: final == "h")
    case (_, "t"):
      if parameters.hasPrefix("22") {
        titlesPutAside += 1
      } else if parameters.hasPrefix("23") {
        titlesPutAside -= 1
      } else {
        fault("a sequence of no use here")
      }
    case (_, let final) where "@ABCDEFGHIJKLMPSTXZ`abdefghlmr".contains(final):
      if !parameters.allSatisfy({ $0.isNumber || $0 == ";" || $0 == ":" }) {
        fault("a sequence of no use here")
      }
    default: fault("a sequence of no use here")
    }
  }

  private mutating func setModes(_ names: Substring, on: Bool) {
    for name in names.split(separator: ";").map(String.init) {
      switch name {
      case "25": showsCursor = on
      case "7", "12": break
      default: if on { modes.insert(name) } else { modes.remove(name) }
      }
    }
  }

  /// An escape sequence of two bytes, or of more with intermediates.
  mutating func perform(escape bytes: [UInt8]) {
    switch String(decoding: bytes, as: UTF8.self) {
    case "=": hasApplicationKeypad = true
    case ">": hasApplicationKeypad = false
    case "7", "8", "D", "E", "H", "M", "(B", "(0", ")B", ")0": break
    default: fault("a sequence of no use here")
    }
  }
}

extension Sequence<UInt8> {
  /// In letters that may stand in a test's words.
  public var readable: String {
    reduce(into: "") { text, byte in
      switch byte {
      case 0x1B: text += "ESC "
      case 0x20..<0x7F: text.append(Character(Unicode.Scalar(byte)))
      default: text += "<" + String(byte, radix: 16) + ">"
      }
    }
  }
}
