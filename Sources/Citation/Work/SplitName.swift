/// A name as lists of references take it apart, for who writes the line that they read.
public struct SplitName: Hashable, Sendable {
  public let family: String
  /// Empty where the name stays whole.
  public let given: String
  public let suffix: String?

  public init(family: String, given: String, suffix: String?) {
    self.family = family
    self.given = given
    self.suffix = suffix
  }

  /// Those of a source's author line.
  /// - Parameter publisher: Of the same source: a line that repeats it names a body.
  public static func all(inAuthorLine line: String, publisher: String) -> [SplitName] {
    NameReader(publisher: publisher).names(in: line).map { name in
      switch name {
      case .person(let family, let given, let suffix):
        SplitName(family: family, given: given, suffix: suffix)
      case .literal(let name): SplitName(family: name, given: "", suffix: nil)
      }
    }
  }
}
