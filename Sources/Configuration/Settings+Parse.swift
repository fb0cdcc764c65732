import ContentModel
import PlainYAML

extension Settings {
  /// Reads a file's bytes. Whatever they are, settings come back; what can't be read is as if it
  /// weren't set, with a diagnostic where it stands.
  public static func parse(
    _ bytes: [UInt8], file: String, _ choices: SettingChoices
  ) -> Parsed<Settings> {
    var reader = SettingsReader(file: file, choices: choices)
    if let root = reader.root(of: bytes) { reader.read(root) }
    return Parsed(reader.settings, reader.diagnostics)
  }
}

extension SettingsReader {
  /// The tree of the YAML; `nil` if there is none, or none that can be read, which is reported.
  fileprivate mutating func root(of bytes: [UInt8]) -> YAMLNode? {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? bytes.dropFirst(3) : bytes[...]
    guard String(validating: bytes, as: UTF8.self) != nil else {
      report("bad-yaml", "not UTF-8 from here on; save the file as UTF-8", at: place(after: bytes))
      return nil
    }
    do throws(YAMLProblem) {
      return try YAMLDocument.root(of: bytes)
    } catch {
      let (problem, place) = explanation(of: error, in: bytes)
      report("bad-yaml", problem, at: place)
      return nil
    }
  }

  private func explanation(
    of problem: YAMLProblem, in bytes: ArraySlice<UInt8>
  ) -> (String, SourceLocation) {
    switch problem {
    case .syntax(let words, let mark):
      return ("\(words); put what begins with a mark in quotes, as in \"[\"", place(mark))
    case .character(let words, let byte):
      return ("\(words); take it out", place(after: bytes.prefix(byte)))
    case .doubleKey(let key, let mark):
      return ("“\(excerpt(key))” stands here and again below; keep one", place(mark))
    case .anchor(let mark): return ("anchors aren't read; write the value out", place(mark))
    case .tooDeep(let mark): return ("nested too deep; write names with their keys", place(mark))
    case .secondDocument(let mark):
      return ("a second document begins here; keep all settings in one", place(mark))
    case .tooLarge: return ("this is no YAML; write lines such as “theme: dark”", place(nil))
    }
  }

  /// The place after these bytes, or where they stop being UTF-8.
  private func place(after bytes: some Sequence<UInt8>) -> SourceLocation {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = SourceLocation(file: file)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      (place.line, place.column) =
        scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    return place
  }
}
