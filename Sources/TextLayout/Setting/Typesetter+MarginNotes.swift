import ContentModel
import Display

extension Typesetter {
  /// The notes of the text, set beside the lines with their marks.
  ///
  /// A note stands as high as the one before it allows. It is cut short, so that those below it
  /// stay near their marks, where it would take more than 5 lines and the next mark needs the
  /// space, or would push a later note more than 6 lines below its mark. Every note keeps its
  /// first line, even where marks are so dense that it stands further down.
  ///
  /// - Parameters:
  ///   - columns: The width of the margin; at least 1.
  ///   - firstBlock: The index of the first note's text in the page.
  func marginNotes(columns: Int, firstBlock: Int) -> [MarginNote] {
    let marks = firstMarks
    let bodies = noteLines(columns: columns, firstBlock: firstBlock)
    var latestLines = [page.lines.count]
    for mark in marks.reversed() {
      latestLines.append(min(mark.line + 6, latestLines[latestLines.count - 1] - 1))
    }
    latestLines.reverse()
    var placed: [MarginNote] = []
    for (index, mark) in marks.enumerated() {
      let line = max(mark.line, placed.last?.endLine ?? 0)
      let nextMark = index + 1 < marks.count ? marks[index + 1].line : page.lines.count
      let end = min(latestLines[index + 1], max(line + 5, nextMark))
      var lines = bodies[mark.note].cut(toRows: max(1, end - line), columns: columns)
      if lines.first?.first?.role == .noteMark { lines[0][0].target = mark.target }
      placed.append(
        MarginNote(
          number: mark.note + 1, label: notes[mark.note].label, line: line, lines: lines))
    }
    return placed
  }

  /// Where each note of the text is marked first, in reading order.
  private var firstMarks: [(note: Int, target: Int, line: Int)] {
    var marks: [(note: Int, target: Int, line: Int)] = []
    var seen: Set<Int> = []
    for (number, line) in page.lines.enumerated() where line.position < page.endOfText {
      for span in line.spans where span.role == .noteMark {
        guard let target = span.target, case .note(let label) = page.targets[target].destination,
          let note = noteNumbers[label].map({ $0 - 1 }), seen.insert(note).inserted
        else { continue }
        marks.append((note, target, number))
      }
    }
    return marks
  }

  /// The lines of every note, set for the margin, with positions in this page.
  private func noteLines(columns: Int, firstBlock: Int) -> [[[Span]]] {
    var setter = Typesetter(columns: columns, notes: notes)
    return notes.indices.map { index in
      let start = setter.page.lines.count
      setter.setNote(index)
      return setter.page.lines[start...].map { line in
        line.spans.map { span in
          var span = span
          span.target = nil
          span.position?.block += firstBlock
          return span
        }
      }
    }
  }
}

extension [[Span]] {
  /// The lines if there are no more than so many, otherwise the first ones, with an ellipsis.
  fileprivate func cut(toRows rows: Int, columns: Int) -> [[Span]] {
    guard count > rows else { return self }
    var lines = Array(prefix(rows))
    var last = lines.removeLast()
    while let span = last.popLast() {
      var text = span.text.fitting(columns - 1 - last.columns)
      while text.last == " " { text.removeLast() }
      guard !text.isEmpty else { continue }
      last.append(
        Span(text: text, role: span.role, emphasis: span.emphasis, position: span.position))
      break
    }
    return lines + [last + [Span(text: "…", role: .caption)]]
  }
}
