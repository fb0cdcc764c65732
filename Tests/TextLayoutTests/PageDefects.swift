import ContentModel
import Display

@testable import TextLayout

extension Page {
  /// What no page may have, whatever was set; empty where all is well.
  var defects: [String] {
    var defects: [String] = []
    if lines.contains(where: { $0.columns > columns }) { defects.append("a line is too wide") }
    if zip(lines, lines.dropFirst()).contains(where: { $0.position > $1.position }) {
      defects.append("lines are out of order")
    }
    if let last = lines.last, last.spans.isEmpty { defects.append("space at the end") }
    return defects + wordDefects + placeDefects + marginDefects
  }

  /// Every block's words are drawn, once, in order, and each span where it says that it stands.
  private var wordDefects: [String] {
    let written = texts.map { Array($0) }
    var drawn = Array(repeating: 0, count: texts.count)
    for span in lines.flatMap(\.spans) where span.role != .noteMark {
      guard let position = span.position else { continue }
      let words = Array(span.text)
      let text = written[position.block]
      let skipped = text.prefix(position.offset).dropFirst(drawn[position.block])
      guard position.offset >= drawn[position.block], skipped.allSatisfy(\.isWhitespace),
        text.dropFirst(position.offset).starts(with: words)
      else { return ["“\(span.text)” does not stand at \(position)"] }
      drawn[position.block] = position.offset + words.count
    }
    let isWhole = zip(written, drawn).allSatisfy { $0.dropFirst($1).allSatisfy(\.isWhitespace) }
    return isWhole ? [] : ["words are not drawn"]
  }

  /// What leads somewhere, and what can be led to, stands on a line.
  private var placeDefects: [String] {
    let lost = targets.indices.filter { index in
      !lines[line(ofTarget: index)].spans.contains { $0.target == index }
    }
    let places = headings.map(\.position) + landmarks.values + events.values
    let unreached = places.filter { !lines[line(at: $0)].spans.contains($0) }
    return lost.map { "target \($0) is lost" } + unreached.map { "nothing stands at \($0)" }
  }

  private var marginDefects: [String] {
    var defects: [String] = []
    let spans = marginNotes.flatMap(\.lines)
    if spans.contains(where: { $0.columns > marginColumns ?? 0 }) { defects.append("a wide note") }
    if zip(marginNotes, marginNotes.dropFirst()).contains(where: { $0.endLine > $1.line }) {
      defects.append("notes overlap")
    }
    if let last = marginNotes.last, last.endLine > lines.count { defects.append("a low note") }
    for note in marginNotes {
      guard let target = note.lines.first?.first?.target, line(ofTarget: target) <= note.line,
        targets[target].destination == .note(label: note.label)
      else { return defects + ["note \(note.number) leads nowhere, or stands above its mark"] }
    }
    return defects
  }

  /// The lines whose words are not where this page or another, the same set for another width,
  /// says that they are.
  func lostPlaces(on other: Page) -> [Int] {
    lines.indices.filter { number in
      let anchor = anchor(ofLine: number)
      guard !anchor.isAtBlank else { return false }
      return line(at: anchor) != number
        || !other.lines[other.line(at: anchor)].spans.contains(anchor.position)
    }
  }
}

extension [Span] {
  /// Whether the character at the position stands in one of them.
  func contains(_ position: Position) -> Bool {
    contains { span in
      guard let start = span.position, start.block == position.block else { return false }
      let count = span.role == .noteMark ? 1 : span.text.count
      return (start.offset..<start.offset + count).contains(position.offset)
    }
  }
}
