import Yams

/// Reads YAML into fields, every scalar as the text it was written as.
///
/// Yams walks its input recursively and resolves aliases as it goes, so that depth, size and
/// anchors are looked at before it sees a byte.
enum FieldParser {
  private static let largest = 64 << 10
  private static let deepest = 32

  /// The fields of the YAML; `nil` if it can't be read, which is reported. `firstLine` is where
  /// it begins in the file.
  static func parse(
    _ yaml: ArraySlice<UInt8>, firstLine: Int, findings: inout Findings
  ) -> [Field]? {
    guard yaml.count <= largest else {
      findings.report(
        .badYAML, "front matter is larger than \(largest >> 10) KB", line: firstLine)
      return nil
    }
    if let tidy = TidyFields(yaml, firstLine: firstLine) { return tidy.fields }
    return parseWithYams(yaml, firstLine: firstLine, findings: &findings)
  }

  static func parseWithYams(
    _ yaml: ArraySlice<UInt8>, firstLine: Int, findings: inout Findings
  ) -> [Field]? {
    if let problem = refusal(of: yaml) {
      findings.report(.badYAML, problem, line: firstLine)
      return nil
    }
    do {
      let parser = try Parser(
        yaml: String(decoding: yaml, as: UTF8.self), resolver: .basic,
        constructor: Constructor([:], [:], [:]), encoding: .utf8)
      guard let root = try parser.singleRoot() else { return [] }
      guard case .fields(let fields) = value(of: root, firstLine: firstLine) else {
        findings.report(
          .badYAML, "keys with values are expected, as in `title: …`", line: firstLine)
        return nil
      }
      return fields
    } catch {
      let (problem, mark) = explanation(of: error)
      findings.report(
        .badYAML, problem, line: firstLine + (mark?.line ?? 1) - 1, column: mark?.column ?? 1)
      return nil
    }
  }

  private static func value(of node: Node, firstLine: Int) -> Field.Value {
    func line(_ node: Node) -> Int { firstLine + (node.mark?.line ?? 1) - 1 }
    func column(_ node: Node) -> Int { node.mark?.column ?? 1 }
    switch node {
    case .scalar(let scalar): return .text(scalar.string)
    case .sequence(let sequence):
      return .list(
        sequence.map {
          Field.Item(value: value(of: $0, firstLine: firstLine), line: line($0), column: column($0))
        })
    case .mapping(let mapping):
      return .fields(
        mapping.map { key, inner in
          Field(
            key: key.scalar?.string ?? "", value: value(of: inner, firstLine: firstLine),
            line: line(key), column: column(key))
        })
    case .alias: return .text("")
    }
  }

  /// Why the YAML isn't given to Yams at all; `nil` if it may be. Nesting is never deeper than the
  /// brackets opened plus the longest run of indentation and block marks.
  private static func refusal(of yaml: ArraySlice<UInt8>) -> String? {
    var brackets = 0
    var run = 0
    var longestRun = 0
    var atStart = true
    var previous = UInt8(ascii: " ")
    for byte in yaml {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      // YAML ends lines at U+0085, U+2028 and U+2029 too; their last bytes do for all three.
      case 0x0A, 0x0D, 0x85, 0xA8, 0xA9: (atStart, run) = (true, 0)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "?"),
        UInt8(ascii: ":"):
        break
      default: atStart = false
      }
      if atStart { run += 1 }
      longestRun = max(longestRun, run)
      if previous == UInt8(ascii: "&"), isNameByte(byte) { return anchorRefusal }
      // Only at the start of a value is an ampersand an anchor.
      let opens = " \t\r\n,[{:".utf8.contains(previous) || previous >= 0x80
      previous = byte == UInt8(ascii: "&") && !opens ? 0 : byte
    }
    let isDeep = brackets > 8 * deepest || longestRun > 2 * deepest
    return isDeep ? "front matter nests too deep; keep to lists of keys and values" : nil
  }

  private static let anchorRefusal = "anchors and aliases aren't read; write the value out"

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...: true
    default: false
    }
  }

  private static func explanation(of error: any Error) -> (String, Mark?) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return ("\(problem); quote a value that holds a colon or begins with a mark", mark)
    case YamlError.reader(let problem, _, _, _): return (problem, nil)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      return ("the key “\(keys.first ?? "")” stands twice; keep one", context.mark)
    default: return ("this YAML can't be read", nil)
    }
  }
}
