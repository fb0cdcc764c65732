/// Builds the text of a script that assigns data: strings, numbers and lists of them.
struct ScriptText {
  private(set) var text = ""

  mutating func add(_ script: String) { text += script }

  mutating func add(_ number: Int) { text += String(number) }

  /// A string in marks. What ends lines, strings or scripts is written as its number.
  mutating func add(quoted string: String) {
    text += "\""
    defer { text += "\"" }
    guard !string.isPlainInScript else {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "<", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// A list, one value after another.
  mutating func add<Value>(
    _ values: some Sequence<Value>, each write: (inout ScriptText, Value) -> Void
  ) {
    text += "["
    var isFirst = true
    for value in values {
      if !isFirst { text += "," }
      isFirst = false
      write(&self, value)
    }
    text += "]"
  }

  mutating func add(quoted strings: some Sequence<String>) {
    add(strings) { $0.add(quoted: $1) }
  }
}

extension String {
  /// Whether nothing in it is written as its number, for certain: most texts need no second look.
  fileprivate var isPlainInScript: Bool {
    var last: UInt8 = 0
    return utf8.allSatisfy { byte in
      defer { last = byte }
      return switch byte {
      case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"): false
      // They may begin U+0080 and others up to U+00BF, and U+FEFF.
      case 0xC2, 0xEF: false
      // They may end U+2028 and U+2029.
      case 0xA8, 0xA9: last != 0x80
      default: true
      }
    }
  }
}
