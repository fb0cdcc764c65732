/// Why a document can't be read.
public enum YAMLProblem: Error, Equatable, Sendable {
  /// In the parser's own words.
  case syntax(String, YAMLMark)
  /// A character that YAML doesn't allow, as the parser says it, at this byte.
  case character(String, byte: Int)
  /// A key that stands twice in a mapping, and where it stands first.
  case doubleKey(String, YAMLMark)
  /// A part that has a name, or stands for one that has: it could repeat without end.
  case anchor(YAMLMark)
  /// Lists and mappings in one another, `YAMLDocument.deepest` of them.
  case tooDeep(YAMLMark)
  case secondDocument(YAMLMark)
  case tooLarge
}
