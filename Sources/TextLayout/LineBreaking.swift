import Display

/// Sets words into lines, as many as fit on each, from left to right.
/// - Parameter columns: The width of every line; at least 1.
/// - Returns: The spans of each line. A word that is wider than a line is cut at cell boundaries.
func breakGreedily(_ words: [Word], columns: Int) -> [[Span]] {
  var lines: [[Span]] = []
  var line = LineInProgress()
  for word in words {
    let space = word.hasSpaceBefore && line.columns > 0 ? 1 : 0
    if line.columns > 0, word.isAfterLineBreak || line.columns + space + word.columns > columns {
      lines.append(line.spans)
      line = LineInProgress()
    }
    if word.hasSpaceBefore && line.columns > 0 { line.addSpace(before: word) }
    for piece in word.pieces {
      line.add(piece, columns: columns) { full in lines.append(full) }
    }
  }
  if !line.spans.isEmpty { lines.append(line.spans) }
  return lines
}

/// The line that is being filled.
private struct LineInProgress {
  var spans: [Span] = []
  var columns = 0

  /// A space takes the look of what it joins where both sides lead to the same place.
  mutating func addSpace(before word: Word) {
    guard let last = spans.last, let first = word.pieces.first else { return }
    let joins = last.target == first.target && last.emphasis == first.emphasis
    let position = Position(block: first.position.block, offset: first.position.offset - 1)
    if joins, last.role == first.role {
      spans[spans.count - 1].text += " "
    } else {
      let role = last.role == .noteMark ? first.role : last.role
      let emphasis = last.emphasis.intersection(first.emphasis)
      let target = last.target == first.target ? last.target : nil
      spans.append(
        Span(text: " ", role: role, emphasis: emphasis, target: target, position: position))
    }
    columns += 1
  }

  /// Adds a piece; where it is wider than a whole line, cuts it and hands out each full line.
  mutating func add(_ piece: Word.Piece, columns limit: Int, onFull: ([Span]) -> Void) {
    if columns + piece.columns <= limit {
      append(piece.text, of: piece, at: piece.position, columns: piece.columns)
      return
    }
    var position = piece.position
    for character in piece.text {
      let width = displayWidth(safeText(String(character)))
      if columns > 0, columns + width > limit {
        onFull(spans)
        self = LineInProgress()
      }
      append(String(character), of: piece, at: position, columns: width)
      position.offset += 1
    }
  }

  private mutating func append(
    _ text: String, of piece: Word.Piece, at position: Position, columns added: Int
  ) {
    columns += added
    if let last = spans.last, last.role == piece.role, last.emphasis == piece.emphasis,
      last.target == piece.target
    {
      spans[spans.count - 1].text += text
    } else {
      spans.append(
        Span(
          text: text, role: piece.role, emphasis: piece.emphasis, target: piece.target,
          position: position))
    }
  }
}
