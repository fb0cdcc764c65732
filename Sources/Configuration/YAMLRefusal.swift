/// Why a YAML isn't given to Yams, which walks its input recursively and resolves aliases as it
/// goes: it nests too deep, or names parts of itself.
struct YAMLRefusal {
  let reason: String
  /// Of the byte that is too much.
  let index: Int

  private static let mostBrackets = 256
  private static let deepestIndentation = 64

  /// `nil` if it may be read. Nesting is never deeper than the brackets opened and the longest run of
  /// indentation and block marks.
  init?(of yaml: ArraySlice<UInt8>) {
    var brackets = 0
    var indentation = 0
    var isIndentation = true
    var previous = UInt8(ascii: "\n")
    for (index, byte) in zip(yaml.indices, yaml) {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      // YAML ends lines at U+0085, U+2028 and U+2029 too; their last bytes do for all three.
      case 0x0A, 0x0D, 0x85, 0xA8, 0xA9: (isIndentation, indentation) = (true, 0)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "?"),
        UInt8(ascii: ":"):
        if isIndentation { indentation += 1 }
      default: isIndentation = false
      }
      if brackets > Self.mostBrackets || indentation > Self.deepestIndentation {
        self.init(reason: "nested too deep; write names with their keys", index: index)
        return
      }
      let opens = " \t\r\n,[{:".utf8.contains(previous) || previous >= 0x80
      if byte == UInt8(ascii: "&"), opens, index + 1 < yaml.endIndex, Self.isName(yaml[index + 1]) {
        self.init(reason: "anchors aren't read; write the value out", index: index)
        return
      }
      previous = byte
    }
    return nil
  }

  private init(reason: String, index: Int) {
    self.reason = reason
    self.index = index
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...: true
    default: false
    }
  }
}
