import ContentModel

extension LegalCase {
  /// The anchor of the heading over the steps.
  static let stepsAnchor = "step-by-step"

  /// The page's text with the steps before it: a dated list, with a note for the source of each.
  ///
  /// - Parameter sources: By id; a source that is missing is named by its id.
  func articleWithSteps(_ sources: [EntityID: Source]) -> Article {
    guard !steps.isEmpty else { return article }
    var article = self.article
    let heading = Heading(
      level: 2, words: [.text("Step by step", steps[0])], anchor: Self.stepsAnchor)
    let items = steps.enumerated().map { item(of: $1, number: $0) }
    article.blocks =
      [
        Block(.heading(heading), steps[0].range),
        Block(.list(ListBlock(start: nil, isTight: true, items: items)), steps[0].range),
      ] + article.blocks
    article.notes =
      steps.enumerated().map { note(of: $1, number: $0, sources[$1.source]) } + article.notes
    article.wordCount += steps.reduce(0) { count, step in
      count + step.what.split(separator: " ").count + step.date.prose.split(separator: " ").count
    }
    return article
  }

  private func item(of step: Step, number: Int) -> ListBlock.Item {
    let what = [Inline.text(step.what, step), Inline(.note(label: label(number)), step.range)]
    let words =
      [Inline(.strong([.text("\(step.date)", step)]), step.range), .text(" ", step)] + what
    let event = Period(start: step.date, end: step.date).map {
      Event(date: $0, words: what, home: id, location: step.location)
    }
    return ListBlock.Item(
      blocks: [Block(.paragraph(words), step.range)], event: event, range: step.range)
  }

  private func note(of step: Step, number: Int, _ source: Source?) -> Note {
    let name = source?.shortName ?? "\(step.source)"
    let link = Inline(
      .link(.entry(step.source, anchor: nil), [.text(name, step)]), step.range)
    return Note(
      label: label(number),
      blocks: [Block(.paragraph([link, .text(", \(step.place).", step)]), step.range)],
      sources: [step.source], range: step.range)
  }

  /// No note of the text can be called so: the names of those have no spaces.
  private func label(_ number: Int) -> String { "step \(number + 1)" }
}

extension LegalCase.Step {
  /// Of its first key in the file.
  fileprivate var range: SourceRange {
    SourceRange(
      startLine: location.line, startColumn: location.column, endLine: location.line,
      endColumn: location.column)
  }
}

extension Inline {
  fileprivate static func text(_ text: String, _ step: LegalCase.Step) -> Inline {
    Inline(.text(text), step.range)
  }
}
