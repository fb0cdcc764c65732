import PlainYAML

/// Reads YAML into fields, every scalar as the text it was written as.
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
    return parseByLibrary(yaml, firstLine: firstLine, findings: &findings)
  }

  static func parseByLibrary(
    _ yaml: ArraySlice<UInt8>, firstLine: Int, findings: inout Findings
  ) -> [Field]? {
    let text = Array(String(decoding: yaml, as: UTF8.self).utf8)
    do throws(YAMLProblem) {
      guard let root = try YAMLDocument.root(of: text[...]) else { return [] }
      let places = YAMLPlaces(yaml, firstLine: firstLine)
      guard case .fields(let fields) = value(of: root, at: places) else {
        findings.report(
          .badYAML, "keys with values are expected, as in `title: …`", line: firstLine)
        return nil
      }
      return fields
    } catch {
      let (problem, mark) = explanation(of: error, in: text)
      let place = YAMLPlaces(yaml, firstLine: firstLine)[mark]
      findings.report(.badYAML, problem, line: place.line, column: place.column)
      return nil
    }
  }

  private static func value(of node: YAMLNode, at places: YAMLPlaces) -> Field.Value {
    switch node.content {
    case .scalar(let text): return .text(text)
    case .sequence(let nodes):
      return .list(
        nodes.map { node in
          let place = places[node.mark]
          return Field.Item(
            value: value(of: node, at: places), line: place.line, column: place.column)
        })
    case .mapping(let pairs):
      return .fields(
        pairs.map { pair in
          let place = places[pair.key.mark]
          return Field(
            key: pair.key.scalar ?? "", value: value(of: pair.value, at: places), line: place.line,
            column: place.column)
        })
    }
  }

  private static func explanation(
    of problem: YAMLProblem, in text: [UInt8]
  ) -> (String, YAMLMark?) {
    switch problem {
    case .syntax(let words, let mark):
      return ("\(words); quote a value that holds a colon or begins with a mark", mark)
    case .character(let words, let byte):
      return ("\(words); take it out", YAMLMark(after: text.prefix(byte)))
    case .doubleKey(let key, let mark): return ("the key “\(key)” stands twice; keep one", mark)
    case .anchor(let mark):
      return ("anchors and aliases aren't read; write the value out, or quote it", mark)
    case .tooDeep(let mark):
      return ("front matter nests too deep; keep to lists of keys and values", mark)
    case .secondDocument(let mark):
      return ("a second document begins here; keep all keys in one", mark)
    case .tooLarge: return ("this YAML can't be read", nil)
    }
  }
}
