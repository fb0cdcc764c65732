/// What is drawn at the left of every line of a nested block: indents and bars.
struct Indentation {
  private var steps: [Step] = []
  /// Columns of all steps.
  private(set) var columns = 0

  private struct Step {
    var span: Span
    /// What is drawn instead on the next line only: a bullet or a number.
    var mark: Span?
  }

  /// What is drawn on a line between two blocks: bars go on through it, indents show nothing.
  var betweenBlocks: [Span] {
    steps.contains { $0.span.role != .ornament } ? steps.map(\.span) : []
  }

  /// - Parameter mark: As wide as the span.
  mutating func push(_ span: Span, mark: Span? = nil) {
    steps.append(Step(span: span, mark: mark))
    columns += [span].columns
  }

  mutating func pop() {
    guard let step = steps.popLast() else { return }
    columns -= [step.span].columns
  }

  /// What is drawn on the next line.
  mutating func next() -> [Span] {
    let spans = steps.map { $0.mark ?? $0.span }
    for index in steps.indices { steps[index].mark = nil }
    return spans
  }
}
