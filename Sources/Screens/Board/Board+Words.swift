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
    let strands = library.companion.strands
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
      let marked = library.companion.said("Marked chapters")
      let whole =
        "\(marked) ● serve, ◐ complicate or ○ leave open “\(goal.title)”: \(counted)\(progress)"
      let signs = "● serves  ◐ complicates  ○ leaves open"
      let forms = [whole, "Marked: \(counted)  \(signs)"]
      return forms.first { displayWidth($0) <= columns } ?? signs
    }
    guard let chapter = selectedChapter(in: focus, of: library) else { return "" }
    let said = library.companion.said
    let sentence =
      "“\(chapter.title)” " + said("● serves, ◐ complicates or ○ leaves open the marked goals")
    guard strands.count > 1 else { return sentence }
    let whole = sentence + said("; ↔ shares a goal")
    let brief = said("● serves ◐ complicates ○ leaves open a goal  ↔ shares one")
    return whole.count <= columns ? whole : brief
  }

  /// What can be done here, before anything was.
  func invitation(_ context: Context, isBrief: Bool) -> String {
    let keymap = context.keymap
    let keys = [Action.moveUp, .moveDown, .moveLeft, .moveRight].map { keymap[$0, in: .board] }
    let choose = context.library.companion.said("choose a goal")
    let choices = "\(keys[0]) \(keys[1]) \(choose), \(keys[2]) \(keys[3]) a pane"
    let promise = "What belongs to it is marked in the others, and the reason stands here."
    return isBrief ? choices : "\(choices). \(promise)"
  }

  /// Why the selected goal and the selected chapters are pairs, the one with the focus first; nothing
  /// before the reader has chosen any.
  /// - Parameters:
  ///   - shown: The panes of the strands whose chapters count; all if `nil`.
  ///   - isBrief: Without the names, where there is little room.
  func reasons(
    in library: Library, of shown: [Int]? = nil, isBrief: Bool
  ) -> [(words: String, kind: Bearing.Kind?)] {
    guard hasMoved, let goal = selectedGoal(in: library) else { return [] }
    let panes = shown ?? Array(1..<paneCount(in: library))
    let ordered = panes.filter { $0 == focus } + panes.filter { $0 != focus }
    return ordered.compactMap { pane -> (words: String, kind: Bearing.Kind?)? in
      guard visibleRows(of: pane, in: library).contains(selection(in: pane)),
        let chapter = selectedChapter(in: pane, of: library)
      else { return nil }
      let name = "\(library.companion.strands[pane - 1].title) \(chapters[pane - 1] + 1)"
      guard let bearing = chapter.bearing(on: goal.id) else {
        return ("  \(name) “\(chapter.title)” does not bear on “\(goal.title)”.", nil)
      }
      let lead = isBrief ? bearing.kind.verb : "\(name) \(bearing.kind.verb) “\(goal.title)”"
      return ("\(bearing.kind.glyph) \(lead): \(bearing.because)", bearing.kind)
    }
  }
}
