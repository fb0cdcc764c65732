/// Somebody named in a bibliography.
public struct WrittenName: Hashable, Sendable {
  /// With its particles: `de Beauvoir`; the whole name of a body.
  public var family: String
  /// Empty for a body.
  public var given: String
  public var suffix: String?

  public init(family: String, given: String = "", suffix: String? = nil) {
    self.family = family
    self.given = given
    self.suffix = suffix
  }
}
