import ContentModel
import TextLayout

/// The signs that content brings with it, for every screen that draws them. Those of one kind stand
/// together, so that the keys below them are not far.
extension Guide.Sign {
  public static let selection = Guide.Sign("▌", "what the keys move")

  /// How a chapter bears on a goal.
  public static let bearings = [
    Guide.Sign(
      Bearing.Kind.allCases.map(\.glyph).joined(separator: " "),
      "a chapter " + Bearing.Kind.allCases.map(\.meaning).joined(separator: ", "))
  ]

  /// What stands in a block of its own, and why; three to a line.
  public static let callouts = [0, 3].map { first in
    let kinds = Callout.Kind.allCases.dropFirst(first).prefix(first == 0 ? 3 : .max)
    return Guide.Sign(
      kinds.map(\.glyph).joined(separator: " "), kinds.map(\.meaning).joined(separator: "; "))
  }

  /// How near a source is to who published it first.
  public static let sourceGrades = [
    Guide.Sign("grade", Source.Grade.allCases.map(\.meaning).joined(separator: "; "))
  ]

  /// How firmly the film was to do something.
  public static let goalGrades = [
    Guide.Sign(
      "of a goal",
      "how firmly the film was to do it: "
        + Goal.Grade.allCases.map(\.label).joined(separator: ", "))
  ]
}

extension Bearing.Kind {
  public var meaning: String {
    switch self {
    case .serves: "serves the goal"
    case .complicates: "complicates it"
    case .leavesOpen: "leaves it open"
    }
  }
}

extension Callout.Kind {
  public var meaning: String {
    switch self {
    case .alleged: "alleged, not decided"
    case .disputed: "disputed: accounts differ"
    case .unknown: "unknown: not established"
    case .update: "an update: what changed since"
    case .care: "care: hard to read, can be skipped"
    case .discuss: "a prompt for discussion"
    }
  }
}

extension Source.Grade {
  public var meaning: String {
    switch self {
    case .official: "official: a court, an agency, a legislature"
    case .publisher: "publisher: its own page"
    case .repost: "repost: a copy or rewrite"
    case .mirror: "mirror: kept on another site"
    case .low: "low: of little worth alone"
    }
  }
}
