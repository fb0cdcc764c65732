import ContentModel
import Display

extension Book {
  /// What the picture of the cover shows, in its own units: the title, a line each, and the board, a mark
  /// for each goal and chapter.
  var cover: [String: TemplateValue] {
    let title = lines(of: library.companion.shownTitle, columns: 13)
    let subtitle = lines(of: library.companion.subtitle, columns: 34)
    let top = 420 + title.count * 150
    let panes = [library.companion.goals.count] + library.companion.strands.map(\.chapters.count)
    let width = 1_280 / panes.count
    // Below the words, however many they are, and above the day.
    let first = max(1_240, top + subtitle.count * 78)
    let marks = panes.prefix(Self.mostPanes).enumerated().flatMap { pane, count in
      (0..<min(count, (2_090 - first) / 34)).map { row -> TemplateValue in
        [
          "x": "\(160 + pane * width)", "y": "\(first + row * 34)",
          "width": "\(width - min(60, width / 3))", "first": .flag(pane == 0),
        ]
      }
    }
    return [
      "titleLines": .list(placed(title, from: 420, step: 150)),
      "subtitleLines": .list(placed(subtitle, from: top, step: 78)),
      "marks": .list(marks),
    ]
  }

  /// More would be too narrow to be seen.
  private static let mostPanes = 100
  private static let mostLines = 4

  private func placed(_ lines: [String], from top: Int, step: Int) -> [TemplateValue] {
    lines.enumerated().map { ["y": "\(top + $0 * step)", "words": shown($1)] }
  }

  /// Words a line, as many as fit; a word that is longer than a line is parted. What is too much for the
  /// picture ends in an ellipsis: the first page has it whole.
  private func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in safeWords(text).split(separator: " ").flatMap({ parts(of: $0, columns) }) {
      if let last = lines.last, displayWidth(last) + 1 + displayWidth(word) <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    guard lines.count > Self.mostLines else { return lines }
    let last = parts(of: lines[Self.mostLines - 1][...], columns - 1).first ?? ""
    return lines.prefix(Self.mostLines - 1) + ["\(last)…"]
  }

  private func parts(of word: Substring, _ columns: Int) -> [String] {
    var parts = [""]
    for character in word {
      let longer = parts[parts.count - 1] + String(character)
      if displayWidth(longer) <= columns {
        parts[parts.count - 1] = longer
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }
}
