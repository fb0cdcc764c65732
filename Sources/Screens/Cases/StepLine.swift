import ContentModel
import Controls
import Display
import TextLayout

/// One line of the steps of a case as they are written below the chart.
struct StepLine: Hashable {
  enum Kind: Hashable { case status, what, source }

  let kind: Kind
  let text: String
  /// To which step it belongs, from 0; `nil` for how the case stands.
  let step: Int?
  /// Whether it is the first of its step.
  let isFirst: Bool

  /// All lines: how the case stands, then each step with its date, its words and its source.
  /// - Parameter columns: Of a line, with the sign before it.
  static func lines(of legalCase: LegalCase, columns: Int, in library: Library) -> [StepLine] {
    let room = max(1, columns - 2)
    var lines: [StepLine] = []
    func add(_ text: String, _ kind: Kind, _ step: Int?, indent: Int = 0) {
      for (number, line) in wrap(text, columns: max(1, room - indent)).enumerated() {
        lines.append(
          StepLine(
            kind: kind, text: " ".repeated(indent) + line, step: step,
            isFirst: kind == .what && number == 0))
      }
    }
    if let status = legalCase.status {
      add("As of \(status.asOf.prose). \(status.text)", .status, nil)
    }
    for (number, step) in legalCase.steps.enumerated() {
      let date = step.date.prose
      // The longest date is “30 September 2024”.
      if room >= 50 {
        let words = wrap(step.what, columns: room - 19)
        for (index, line) in words.enumerated() {
          let before = index == 0 ? date + " ".repeated(19 - displayWidth(date)) : " ".repeated(19)
          lines.append(
            StepLine(kind: .what, text: before + line, step: number, isFirst: index == 0))
        }
        add(step.reference(in: library), .source, number, indent: 19)
      } else {
        add("\(date): \(step.what)", .what, number)
        add(step.reference(in: library), .source, number)
      }
    }
    return lines
  }
}

extension LegalCase.Step {
  /// Where it comes from: `AP, 31 January 2023, report`.
  func reference(in library: Library) -> String {
    "\(library.source(source)?.shortName ?? "\(source)"), \(place)"
  }
}
