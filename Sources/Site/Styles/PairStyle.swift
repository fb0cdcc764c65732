import ContentModel
import TextLayout

/// The rules of style by which the board marks what belongs to the entry that is pointed at, and where no
/// script runs, that has the focus or was gone to.
///
/// Each rule has to be tried at each move. Since a chapter names its goals itself, some for each goal are
/// enough, however many chapters there are; only the reasons need one for each chapter.
struct PairStyle {
  private let library: Library
  /// Where more stands on the board, a chapter marks its goals alone, and keeps its reasons.
  private static let most = 500

  init(_ library: Library) { self.library = library }

  var text: String {
    let companion = library.companion
    let goals = companion.goals.map(\.id.token)
    let chapters = companion.strands.flatMap { $0.chapters.map(\.id.token) }
    let isFew = goals.count + chapters.count <= Self.most
    var rules = Bearing.Kind.allCases.map { kind in
      rule(goals.flatMap { pairs(with: $0, kind) }, sign: kind.glyph, tone: kind.rawValue)
    }
    // lists.css closes the reasons of what was gone to, as the other panes have them.
    rules.append(
      isFew
        ? rule(goals.flatMap(counterparts), sign: "↔", tone: "quiet")
        : "div.board:not(.live) .pane ~ .pane .item:target > .bearings { display: block }")
    let reasons = (isFew ? goals + chapters : goals).flatMap { id in
      [BoardSelection.focused, .goneTo].map {
        "\($0.board(with: one("id", id))) \(one("with", id))"
      }
    }
    if !reasons.isEmpty {
      rules.append("\(reasons.joined(separator: ",\n")) { display: list-item }")
    }
    return rules.joined(separator: "\n") + "\n"
  }

  /// From a goal to the chapters that bear on it, and from each of them to it.
  private func pairs(with goal: String, _ kind: Bearing.Kind) -> [String] {
    let (goals, bearers) = (one("id", goal), bearers(of: goal, kind))
    return BoardSelection.allCases.flatMap {
      ["\($0.board(with: goals)) \(bearers)", "\($0.board(with: bearers)) \(goals)"]
    }
  }

  /// From a chapter that bears on a goal to those of other strands that do.
  private func counterparts(by goal: String) -> [String] {
    let bearers =
      ":is(\(Bearing.Kind.allCases.map { self.bearers(of: goal, $0) }.joined(separator: ", ")))"
    return BoardSelection.allCases.map {
      "\($0.board(with: bearers)) \($0.otherPane) \(bearers)"
    }
  }

  private func bearers(of goal: String, _ kind: Bearing.Kind) -> String {
    "[data-pairs~=\(quoted("\(goal):\(kind.rawValue)"))]"
  }

  private func one(_ attribute: String, _ id: String) -> String {
    "[data-\(attribute)=\(quoted(id))]"
  }

  private func rule(_ selectors: [String], sign: String, tone: String) -> String {
    guard !selectors.isEmpty else { return "" }
    let looks = "background: var(--shade); --sign: \(quoted(sign)); --tone: var(--\(tone))"
    return "\(selectors.joined(separator: ",\n")) { \(looks) }"
  }
}
