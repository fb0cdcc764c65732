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
  public static let callouts = signs(of: Callout.Kind.standard)

  static func signs(of kinds: [Callout.Kind]) -> [Guide.Sign] {
    stride(from: 0, to: kinds.count, by: 3).map { first in
      let some = kinds[first..<min(first + 3, kinds.count)]
      return Guide.Sign(
        some.map(\.glyph).joined(separator: " "), some.map(\.meaning).joined(separator: "; "),
        of: .callouts)
    }
  }

  /// How near a source is to who published it first.
  public static let sourceGrades = [
    Guide.Sign("grade", Source.Grade.allCases.map(\.meaning).joined(separator: "; "))
  ]

  /// How firmly something was a goal.
  public static let goalGrades = signs(of: Goal.Grade.standard)

  /// - Parameter said: The program's sentences in a companion's words.
  static func signs(
    of grades: [Goal.Grade], said: (String) -> String = { $0 }
  ) -> [Guide.Sign] {
    let words = grades.map(\.label).joined(separator: ", ")
    let firmness = said("how firmly the film was to do it")
    return [Guide.Sign(said("of a goal"), "\(firmness): \(words)", of: .goalGrades)]
  }
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

extension Source.Grade {
  public var meaning: String {
    switch self {
    case .official: "official: of a public body itself"
    case .publisher: "publisher: its own page"
    case .repost: "repost: a copy or rewrite"
    case .mirror: "mirror: kept on another site"
    case .low: "low: of little worth alone"
    }
  }
}
