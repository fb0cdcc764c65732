/// Which of the bytes that some meter looks for a line has.
struct LineKinds: OptionSet {
  let rawValue: UInt8

  /// `<` and `>`.
  static let pointed = LineKinds(rawValue: 1)
  static let bar = LineKinds(rawValue: 2)
  static let closingBracket = LineKinds(rawValue: 4)
  /// `*`, `_`, `~`, `!`, `[`.
  static let mark = LineKinds(rawValue: 8)
  /// What addresses have: `:`, `@`, `ww`.
  static let address = LineKinds(rawValue: 16)
  static let mail = LineKinds(rawValue: 32)
  /// What no line under a table's head has.
  static let word = LineKinds(rawValue: 64)
  private static let letterW = LineKinds(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var all: UInt8 = 0
    var previous: UInt8 = 0
    var hasPair: UInt8 = 0
    for byte in bytes {
      let kind = Self.table[Int(byte)]
      hasPair |= kind & previous & Self.letterW.rawValue
      all |= kind
      previous = kind
    }
    let found = hasPair == 0 ? all : all | Self.address.rawValue
    self.init(rawValue: found & ~Self.letterW.rawValue)
  }

  private static let table: [UInt8] = (0...255).map { (byte: UInt8) in
    let kinds: LineKinds =
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"): [.pointed, .word]
      case UInt8(ascii: "|"): .bar
      case UInt8(ascii: "]"): [.closingBracket, .word]
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"),
        UInt8(ascii: "["):
        [.mark, .word]
      case UInt8(ascii: "@"): [.mail, .address, .word]
      case UInt8(ascii: ":"): .address
      case UInt8(ascii: "w"): [.letterW, .word]
      case UInt8(ascii: "-"), 0x20, 0x09, 0x0B, 0x0C: []
      default: .word
      }
    return kinds.rawValue
  }
}
