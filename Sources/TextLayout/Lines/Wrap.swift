import Display

/// Breaks one paragraph of plain text into lines.
/// - Parameter columns: The width of every line; 1 is the least.
public func wrap(_ text: String, columns: Int) -> [String] {
  var reader = ParagraphReader(role: .body, block: 0, firstTarget: 0) { _ in nil }
  return reader.read([.plain(text)]).0.lines(columns: max(1, columns))
    .map { $0.map(\.text).joined() }
}

extension String {
  /// The text if it takes no more than so many columns, otherwise its beginning and an ellipsis.
  public func truncated(to columns: Int) -> String {
    guard displayWidth(self) > columns else { return self }
    guard columns > 1 else { return fitting(columns) }
    var kept = fitting(columns - 1)
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The same, but the ellipsis follows a whole word, unless that would leave less than half.
  public func cutAtWords(to columns: Int) -> String {
    let cut = truncated(to: columns)
    guard cut != self, cut.last == "…" else { return cut }
    let kept = cut.dropLast()
    let isWhole = dropFirst(kept.count).first?.isWhitespace == true
    let space = kept.lastIndex(where: \.isWhitespace)
    guard let end = isWhole ? kept.endIndex : space,
      kept.distance(from: kept.startIndex, to: end) * 2 >= kept.count
    else { return cut }
    var words = kept[..<end]
    while let last = words.last, last.isWhitespace || "·,;:—–".contains(last) {
      words.removeLast()
    }
    return words + "…"
  }
}
