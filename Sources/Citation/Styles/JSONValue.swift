import ContentModel

/// A JSON value (RFC 8259), written with sorted keys and two spaces for each level.
enum JSONValue {
  case string(String)
  case number(Int)
  case array([JSONValue])
  case object([String: JSONValue])

  var text: String { lines.joined(separator: "\n") }

  private var lines: [String] {
    switch self {
    case .string(let text): [Self.quoted(text)]
    case .number(let number): [String(number)]
    case .array(let values) where isNumeric:
      ["[" + values.flatMap(\.lines).joined(separator: ", ") + "]"]
    case .array(let values): Self.enclosed("[", values.map(\.lines), "]")
    case .object(let fields):
      Self.enclosed(
        "{",
        fields.sorted { $0.key < $1.key }.map { key, value in
          var lines = value.lines
          lines[0] = Self.quoted(key) + ": " + lines[0]
          return lines
        }, "}")
    }
  }

  /// Whether it is a number, or an array of such: short enough for one line.
  private var isNumeric: Bool {
    switch self {
    case .number: true
    case .array(let values): values.allSatisfy(\.isNumeric)
    case .string, .object: false
    }
  }

  private static func enclosed(_ open: String, _ parts: [[String]], _ close: String) -> [String] {
    guard !parts.isEmpty else { return [open + close] }
    let inner = parts.enumerated().flatMap { index, lines in
      var lines = lines.map { "  " + $0 }
      if index < parts.count - 1 { lines[lines.count - 1] += "," }
      return lines
    }
    return [open] + inner + [close]
  }

  /// Escapes what the standard demands, and what a terminal or an editor would obey or hide.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.isUnseen {
          quoted += scalar.escapedInJSON
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
