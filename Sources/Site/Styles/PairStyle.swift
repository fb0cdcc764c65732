import ContentModel
import TextLayout

/// The rules of style by which the board marks what belongs to the entry that is pointed at, and where no
/// script runs, that has the focus or was gone to.
struct PairStyle {
  private let library: Library
  /// Where more stands on the board, only what belongs to a goal is marked: each rule has to be tried
  /// at each move.
  private static let most = 300

  init(_ library: Library) { self.library = library }

  var text: String {
    let companion = library.companion
    let chapters = companion.strands.flatMap(\.chapters)
    let isFew = companion.goals.count + chapters.count <= Self.most
    let chosen = companion.goals.map(\.id) + (isFew ? chapters.map(\.id) : [])
    var rules = Bearing.Kind.allCases.map { kind in
      let pairs = chosen.map {
        "\(board(with: $0)) [data-pairs~=\(quoted("\($0.token):\(kind.rawValue)"))]"
      }
      return rule(pairs, sign: kind.glyph, tone: kind.rawValue)
    }
    if isFew { rules.append(rule(chapters.flatMap(counterparts), sign: "↔", tone: "quiet")) }
    let reasons = chosen.map {
      "\(board(with: $0, in: ":focus-within, :target")) [data-with=\(quoted($0.token))]"
    }
    if !reasons.isEmpty {
      rules.append("\(reasons.joined(separator: ",\n")) { display: list-item }")
    }
    return rules.joined(separator: "\n") + "\n"
  }

  /// The chapters of other strands that bear on a goal on which a chapter bears.
  private func counterparts(of chapter: Chapter) -> [String] {
    let elsewhere = ".pane:not(:has([data-id=\(quoted(chapter.id.token))]))"
    return chapter.bearings.map {
      "\(board(with: chapter.id)) \(elsewhere) [data-pairs*=\(quoted("\($0.goal.token):"))]"
    }
  }

  /// The board while an entry on it is pointed at, has the focus, or was gone to.
  private func board(
    with id: EntityID, in states: String = ":hover, :focus-within, :target"
  ) -> String {
    "div.board:not(.has-selection, .let-go):has([data-id=\(quoted(id.token))]:is(\(states)))"
  }

  private func rule(_ selectors: [String], sign: String, tone: String) -> String {
    guard !selectors.isEmpty else { return "" }
    let looks = "background: var(--shade); --sign: \(quoted(sign)); --tone: var(--\(tone))"
    return "\(selectors.joined(separator: ",\n")) { \(looks) }"
  }
}
