/// A value of JSON-LD, as a page carries it for machines.
indirect enum LinkedData: Hashable {
  case text(String)
  case list([LinkedData])
  /// Fields in the order in which they are written; those without a value are left out.
  case object([(key: String, value: LinkedData?)])

  static func == (one: LinkedData, other: LinkedData) -> Bool { one.script == other.script }
  func hash(into hasher: inout Hasher) { hasher.combine(script) }

  /// A thing of schema.org.
  static func thing(_ type: String, _ fields: [(key: String, value: LinkedData?)]) -> LinkedData {
    .object([("@type", .text(type))] + fields)
  }

  /// As it stands in a `script` element, which nothing in it can end.
  var script: String {
    switch self {
    case .text(let text): return jsonString(text)
    case .list(let values): return "[" + values.map(\.script).joined(separator: ",") + "]"
    case .object(let fields):
      let written = fields.compactMap { field in
        field.value.map { "\(jsonString(field.key)):\($0.script)" }
      }
      return "{" + written.joined(separator: ",") + "}"
    }
  }
}

/// A string of JSON in which no sign of markup stands, and nothing that a reader can't see.
private func jsonString(_ text: String) -> String {
  let safe = safeWords(text)
  var string: [UInt8] = []
  string.reserveCapacity(safe.utf8.count + 2)
  string.append(UInt8(ascii: "\""))
  for byte in safe.utf8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): string += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "<"): string += "\\u003c".utf8
    case UInt8(ascii: ">"): string += "\\u003e".utf8
    case UInt8(ascii: "&"): string += "\\u0026".utf8
    default: string.append(byte)
    }
  }
  string.append(UInt8(ascii: "\""))
  return String(decoding: string, as: UTF8.self)
}
