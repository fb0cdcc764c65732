import PlainYAML
import Yams

/// Reads YAML into fields, every scalar as the text it was written as.
///
/// Yams walks its input recursively and resolves aliases as it goes, so that depth, size and
/// aliases are looked at before it sees a byte.
enum FieldParser {
  private static let largest = 64 << 10

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
    if let (refusal, _) = YAMLRefusal.of(yaml) {
      let problem =
        refusal == .tooDeep
        ? "front matter nests too deep; keep to lists of keys and values" : anchorProblem
      findings.report(.badYAML, problem, line: firstLine)
      return nil
    }
    do {
      let parser = try Parser(
        yaml: String(decoding: yaml, as: UTF8.self), resolver: .basic,
        constructor: Constructor([:], [:], [:]), encoding: .utf8)
      guard let root = try parser.singleRoot() else { return [] }
      let places = YAMLPlaces(yaml, firstLine: firstLine)
      guard case .fields(let fields) = value(of: root, at: places) else {
        findings.report(
          .badYAML, "keys with values are expected, as in `title: …`", line: firstLine)
        return nil
      }
      return fields
    } catch {
      let (problem, mark) = explanation(of: error)
      let place = YAMLPlaces(yaml, firstLine: firstLine)[mark]
      findings.report(.badYAML, problem, line: place.line, column: place.column)
      return nil
    }
  }

  private static func value(of node: Node, at places: YAMLPlaces) -> Field.Value {
    switch node {
    case .scalar(let scalar): return .text(scalar.string)
    case .sequence(let sequence):
      return .list(
        sequence.map { node in
          let place = places[node.mark]
          return Field.Item(
            value: value(of: node, at: places), line: place.line, column: place.column)
        })
    case .mapping(let mapping):
      return .fields(
        mapping.map { key, inner in
          let place = places[key.mark]
          return Field(
            key: key.scalar?.string ?? "", value: value(of: inner, at: places), line: place.line,
            column: place.column)
        })
    case .alias: return .text("")
    }
  }

  private static let anchorProblem = "anchors and aliases aren't read; write the value out"

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
