import Controls
import Display
import Search

/// One line of a found quote: its beginning, or what stands around the first match.
struct HitExcerpt {
  let parts: [(text: String, isMatch: Bool)]

  /// - Parameter columns: How many it may take.
  init(_ hit: QuoteHit, columns: Int) {
    let text = hit.text
    var start = text.startIndex
    if let match = hit.highlights.first,
      displayWidth(safeText(text[..<match.upperBound])) > columns
    {
      let lead = max(0, columns / 3)
      start =
        text.index(match.lowerBound, offsetBy: -lead, limitedBy: text.startIndex)
        ?? text.startIndex
    }
    var parts: [(text: String, isMatch: Bool)] = []
    if start > text.startIndex { parts.append((text: "…", isMatch: false)) }
    var index = start
    for match in hit.highlights where match.upperBound > start {
      let lower = max(match.lowerBound, index)
      if index < lower { parts.append((text: String(text[index..<lower]), isMatch: false)) }
      parts.append((text: String(text[lower..<match.upperBound]), isMatch: true))
      index = match.upperBound
    }
    if index < text.endIndex { parts.append((text: String(text[index...]), isMatch: false)) }
    self.parts = parts.fitting(columns)
  }
}

extension [(text: String, isMatch: Bool)] {
  /// As much as fits, with an ellipsis where something was cut.
  fileprivate func fitting(_ columns: Int) -> Self {
    let all = reduce(0) { $0 + displayWidth(safeText($1.text)) }
    guard all > columns else { return self }
    var free = columns - 1
    var fit: Self = []
    for part in self where free > 0 {
      let text = part.text.truncatedPlain(to: free)
      free -= displayWidth(safeText(text))
      fit.append((text: text, isMatch: part.isMatch))
      if text.count < part.text.count { break }
    }
    return fit + [(text: "…", isMatch: false)]
  }
}

extension String {
  fileprivate func truncatedPlain(to columns: Int) -> String {
    var taken = 0
    return String(
      prefix { character in
        taken += displayWidth(character)
        return taken <= columns
      })
  }
}
