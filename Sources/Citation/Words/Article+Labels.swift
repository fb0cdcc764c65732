import ContentModel

extension Article {
  /// The labels of the notes that a passage of this article rests on, each once.
  ///
  /// For each paragraph of the passage those whose marks stand within it, and the next one of its
  /// block if none stands at its end, since a mark stands for what goes before it. None for a
  /// paragraph that is not found. Letters alone are compared, so that line ends, bullets, marks
  /// and numbers of notes in the copied text make no difference.
  func labels(in passage: String) -> [String] {
    let run = LetterRun(self)
    var labels: [String] = []
    for label in passage.paragraphs.flatMap(run.labels) where !labels.contains(label) {
      labels.append(label)
    }
    return labels
  }
}

/// The letters of an article in order, with the places of its note marks between them.
private struct LetterRun {
  var text: [Character] = []
  var marks: [(offset: Int, label: String)] = []
  /// Where each block that holds words ends.
  var blockEnds: [Int] = []

  init(_ article: Article) {
    article.blocks.walk { block in
      switch block.kind {
      case .paragraph(let words): add(words)
      case .heading(let heading): add(heading.words)
      case .aside(let title, _): add(title)
      case .callout(let callout): add(callout.title)
      case .table(let table):
        for cell in ([table.header] + table.rows).flatMap({ $0 }) { add(cell) }
      case .evidence(let evidence): for row in evidence { add(row.answer + row.attribution) }
      case .code(_, let text): add(text)
      case .quote, .blockQuote, .list, .html, .thematicBreak: return
      }
      blockEnds.append(text.count)
    }
  }

  func labels(in paragraph: String) -> [String] {
    let wanted = Array(paragraph.lowercased().filter(\.isLetter))
    guard !wanted.isEmpty, let found = text.firstRange(of: wanted) else { return [] }
    let inside = marks.filter { $0.offset > found.lowerBound && $0.offset <= found.upperBound }
    if inside.last?.offset == found.upperBound { return inside.map(\.label) }
    let end = blockEnds.first { $0 >= found.upperBound } ?? found.upperBound
    let next = marks.first { $0.offset > found.upperBound && $0.offset <= end }
    return (inside + [next].compactMap { $0 }).map(\.label)
  }

  private mutating func add(_ words: [Inline]) {
    words.walk { word in
      switch word.kind {
      case .text(let text), .code(let text): add(text)
      case .note(let label): marks.append((text.count, label))
      case .emphasis, .strong, .strikethrough, .raised, .lowered, .link, .image, .anchor,
        .softBreak, .lineBreak:
        break
      }
    }
  }

  private mutating func add(_ words: String) {
    text += words.lowercased().filter(\.isLetter)
  }
}
