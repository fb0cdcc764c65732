import ContentModel
import Controls
import Display
import TextLayout

/// The sentences of the board.
extension Board {
  /// What is marked and why, seen from the selection that has the focus; the longest form that
  /// takes no more than so many columns.
  func explanation(_ context: Context, columns: Int) -> String {
    let library = context.library
    let strands = library.companion.strands.prefix(2)
    if focus == 0 {
      guard let goal = selectedGoal(in: library) else { return "" }
      let counts = strands.enumerated().map { index, strand in
        "\(library.bearingCount(on: goal.id, strand: index)) of \(strand.title)"
      }
      let bearers = strands.indices.flatMap { strand in
        library.rows(bearingOn: goal.id, strand: strand).map { strands[strand].chapters[$0].id }
      }
      let read = bearers.count { context.journal.isRead($0) }
      let progress = read > 0 ? "; \(read) of the \(bearers.count) read" : ""
      let counted = counts.joined(separator: ", ")
      let whole =
        "Marked chapters ● serve, ◐ complicate or ○ leave open “\(goal.title)”: \(counted)\(progress)"
      let short = "Marked: \(counted)  ● serves  ◐ complicates  ○ leaves open"
      return whole.count <= columns ? whole : short
    }
    guard let chapter = selectedChapter(in: focus, of: library) else { return "" }
    let sentence = "“\(chapter.title)” ● serves, ◐ complicates or ○ leaves open the marked goals"
    guard strands.count > 1 else { return sentence }
    let whole = "\(sentence); ↔ shares a goal"
    let brief = "● serves ◐ complicates ○ leaves open a goal  ↔ shares one"
    return whole.count <= columns ? whole : brief
  }

  /// Why the selected goal and the selected chapters are pairs, the one with the focus first.
  /// - Parameter isBrief: Without the names, where there is little room.
  func reasons(in library: Library, isBrief: Bool) -> [String] {
    guard let goal = selectedGoal(in: library) else { return [] }
    let panes = Array(1..<paneCount(in: library))
    let ordered = panes.filter { $0 == focus } + panes.filter { $0 != focus }
    return ordered.compactMap { pane in
      guard visibleRows(of: pane, in: library).contains(selection(in: pane)),
        let chapter = selectedChapter(in: pane, of: library)
      else { return nil }
      let name = "\(library.companion.strands[pane - 1].title) \(chapters[pane - 1] + 1)"
      guard let bearing = chapter.bearing(on: goal.id) else {
        return "  \(name) “\(chapter.title)” does not bear on “\(goal.title)”."
      }
      let lead = isBrief ? bearing.kind.verb : "\(name) \(bearing.kind.verb) “\(goal.title)”"
      return "\(bearing.kind.glyph) \(lead): \(bearing.because)"
    }
  }

  /// How the words divide between the strands, as a bar.
  /// - Parameter columns: At least 20.
  func balance(in library: Library, columns: Int) -> String {
    let strands = library.companion.strands.prefix(2)
    guard strands.count == 2 else { return "" }
    let goal = selectedGoal(in: library)
    let ofGoal = (0..<2).map { library.wordCount(strand: $0, goal: goal?.id) }
    let ofAll = (0..<2).map { library.wordCount(strand: $0, goal: nil) }
    let names = strands.map(\.title)
    let short = strands.map(\.shortTitle)
    let title = goal.map { "“\($0.title)”" } ?? "this goal"
    let forms = [
      "Words, \(title): \(names[0]) \(ofGoal.bar(cells: 12)) \(names[1]) \(ofGoal.shares)"
        + "   whole companion: \(ofAll.bar(cells: 12)) \(ofAll.shares)",
      "Words, this goal: \(short[0]) \(ofGoal.bar(cells: 8)) \(short[1]) \(ofGoal.shares)"
        + "   all: \(ofAll.bar(cells: 8)) \(ofAll.shares)",
      "All words: \(short[0]) \(ofAll.bar(cells: 8)) \(short[1]) \(ofAll.shares)",
    ]
    return forms.first { $0.count <= columns } ?? ""
  }
}

extension [Int] {
  /// The first part's share as a bar: `████████░░░░`.
  fileprivate func bar(cells: Int) -> String {
    let sum = reduce(0, +)
    let filled = sum == 0 ? 0 : (self[0] * cells + sum / 2) / sum
    return "█".repeated(filled) + "░".repeated(cells - filled)
  }

  /// The parts as percentages: `40:60`.
  fileprivate var shares: String {
    let sum = reduce(0, +)
    guard sum > 0 else { return "0:0" }
    let first = (self[0] * 100 + sum / 2) / sum
    return "\(first):\(100 - first) %"
  }
}
