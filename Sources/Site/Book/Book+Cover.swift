import ContentModel
import Display

extension Book {
  /// What the picture of the cover shows, in its own units: the title, a line each, and the board, a mark
  /// for each goal and chapter.
  var cover: [String: TemplateValue] {
    let title = lines(of: library.companion.shownTitle, columns: 13).prefix(4)
    let subtitle = lines(of: library.companion.subtitle, columns: 34).prefix(4)
    let top = 420 + title.count * 150
    let panes = [library.companion.goals.count] + library.companion.strands.map(\.chapters.count)
    let width = 1_280 / max(panes.count, 1)
    let marks = panes.enumerated().flatMap { pane, count in
      (0..<min(count, 24)).map { row -> TemplateValue in
        [
          "x": "\(160 + pane * width)", "y": "\(1_240 + row * 34)", "width": "\(width - 60)",
          "first": .flag(pane == 0),
        ]
      }
    }
    return [
      "titleLines": .list(placed(Array(title), from: 420, step: 150)),
      "subtitleLines": .list(placed(Array(subtitle), from: top, step: 78)),
      "marks": .list(marks),
    ]
  }

  private func placed(_ lines: [String], from top: Int, step: Int) -> [TemplateValue] {
    lines.enumerated().map { ["y": "\(top + $0 * step)", "words": shown($1)] }
  }

  /// Words a line, as many as fit.
  private func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in safeWords(text).split(separator: " ") {
      if let last = lines.last, displayWidth(last) + 1 + displayWidth(String(word)) <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
