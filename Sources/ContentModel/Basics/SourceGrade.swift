/// How near a source is to who published it first.
public enum SourceGrade: String, Hashable, Sendable, CaseIterable {
  case official, publisher, repost, mirror, low

  /// Whether a claim may rest on such a source alone.
  public var standsAlone: Bool { self == .official || self == .publisher }
}
