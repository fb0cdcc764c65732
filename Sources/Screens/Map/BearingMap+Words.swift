import ContentModel
import Controls
import TextLayout

/// The sentences of the map.
extension BearingMap {
  /// The goal of the selected cell, and how the chapter bears on it and why.
  func words(ofCellIn pairing: Pairing, _ companion: Companion) -> (goal: String, reason: String) {
    guard pairing.goals.indices.contains(goal) else { return ("", "") }
    let title = pairing.goals[goal].title
    let column = "\(companion.said("Goal")) \(goal + 1): \(title)"
    guard let place = pairing.place(ofRow: row), let chapter = pairing.chapter(atRow: row) else {
      return (column, "")
    }
    let name = "\(pairing.strands[place.strand].title) \(place.number + 1) “\(chapter.title)”"
    guard let bearing = chapter.bearing(on: pairing.goals[goal].id) else {
      return (column, "\(name) \(companion.said("does not bear on goal")) \(goal + 1).")
    }
    return (column, "\(bearing.kind.glyph) \(name) \(bearing.kind.verb): \(bearing.because)")
  }

  public func spoken(_ context: Context) -> Spoken {
    let pairing = Pairing(context.library)
    let companion = context.library.companion
    let cell = words(ofCellIn: pairing, companion)
    return Spoken(
      heading: companion.said("Map: chapters and goals"),
      rows: (0..<pairing.rowCount).map { spoken(row: $0, in: pairing, companion) },
      selected: pairing.rowCount > 0 ? row : nil,
      remarks: [cell.goal, cell.reason.spokenFacts].filter { !$0.isEmpty })
  }

  /// A chapter with all goals that it bears on.
  private func spoken(row: Int, in pairing: Pairing, _ companion: Companion) -> String {
    guard let place = pairing.place(ofRow: row), let chapter = pairing.chapter(atRow: row) else {
      return ""
    }
    let bearings = pairing.goals.enumerated().compactMap { number, goal in
      chapter.bearing(on: goal.id).map { "\($0.kind.verb) \(number + 1) “\(goal.title)”" }
    }
    let name = "\(pairing.strands[place.strand].title) \(place.number + 1), \(chapter.title)"
    let words = counted("word", chapter.article.wordCount)
    let all =
      bearings.isEmpty
      ? companion.said("bears on no goal") : bearings.joined(separator: ", ")
    return "\(name): \(all), \(words)"
  }
}
