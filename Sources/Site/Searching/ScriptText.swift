/// Builds the text of a script that assigns data: strings, numbers and lists of them.
struct ScriptText {
  private(set) var text = ""

  mutating func add(_ script: String) { text += script }

  mutating func add(_ number: Int) { text += String(number) }

  /// A string in marks. What ends lines, strings or scripts is written as its number.
  mutating func add(quoted string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "<", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
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
