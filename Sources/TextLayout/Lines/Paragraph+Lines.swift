import Display

extension Paragraph {
  /// Sets the paragraph into lines.
  /// - Parameters:
  ///   - columns: The width of every line; at least 1. Only a character that is wider stands out.
  ///   - ends: What chooses the lines' ends.
  /// - Returns: The spans of each line.
  func lines(columns: Int, ends: LineBreaking = breakEvenly) -> [[Span]] {
    let words = words(fitting: columns)
    var offsets = offsets
    var firstWord = 0
    var firstRun = 0
    return ends(words, columns).map { lastWord in
      let bytes = words[firstWord].bytes.lowerBound..<words[lastWord - 1].bytes.upperBound
      firstWord = lastWord
      while firstRun + 1 < runs.count, runs[firstRun + 1].start <= bytes.lowerBound {
        firstRun += 1
      }
      return spans(in: bytes, from: firstRun, &offsets)
    }
  }

  private func spans(in bytes: Range<Int>, from firstRun: Int, _ offsets: inout Offsets) -> [Span] {
    var spans: [Span] = []
    var run = firstRun
    while run < runs.count, runs[run].start < bytes.upperBound {
      let runEnd = run + 1 < runs.count ? runs[run + 1].start : drawn.count
      let part = bytes.clamped(to: runs[run].start..<runEnd)
      let look = runs[run].look
      let shift = look.role == .noteMark ? 0 : part.lowerBound - runs[run].start
      if !part.isEmpty {
        spans.append(
          Span(
            text: String(decoding: drawn[part], as: UTF8.self), role: look.role,
            emphasis: look.emphasis, target: look.target,
            position: offsets.position(ofByte: runs[run].textStart + shift)))
      }
      run += 1
    }
    return spans
  }

  /// Its words, those that are wider than a line cut into parts that fit.
  private func words(fitting columns: Int) -> [Word] {
    let words = words
    guard words.contains(where: { $0.columns > columns }) else { return words }
    return words.flatMap { $0.columns > columns ? cut($0, columns: columns) : [$0] }
  }

  /// Cuts a word between characters, each part as long as fits.
  private func cut(_ word: Word, columns: Int) -> [Word] {
    var parts: [Word] = []
    var part = Word(
      bytes: word.bytes.lowerBound..<word.bytes.lowerBound, columns: 0, gap: 0, isWhole: false)
    for character in String(decoding: drawn[word.bytes], as: UTF8.self) {
      let width = displayWidth(safeText(String(character)))
      if !part.bytes.isEmpty, part.columns + width > columns {
        parts.append(part)
        part = Word(
          bytes: part.bytes.upperBound..<part.bytes.upperBound, columns: 0, gap: 0, isWhole: false)
      }
      part.bytes = part.bytes.lowerBound..<part.bytes.upperBound + character.utf8.count
      part.columns += width
    }
    part.gap = word.gap
    part.isWhole = word.isWhole
    part.penalty = word.penalty
    part.endsLine = word.endsLine
    return parts + [part]
  }
}
