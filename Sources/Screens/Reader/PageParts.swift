import ContentModel
import TextLayout

/// The parts of a page that are read one by one: the blocks of the entry's own text, as they are set.
struct PageParts: Hashable {
  struct Part: Hashable {
    /// Made of the words, so that it is known again however the page is set, and another when the words
    /// change.
    var number: UInt32
    /// On how many lines it stands.
    var lineCount = 0
    var characters: Int
  }

  /// In reading order; those without a line are left out.
  private(set) var parts: [Part] = []
  /// Of each line of the page, which parts stand on it.
  private(set) var partsOfLine: [Range<Int>]
  /// Of each line of the page, how many characters stand on it and below.
  private let charactersFrom: [Double]

  init(_ page: Page) {
    let end = min(page.endOfText.block, page.texts.count)
    let start = min(page.fileLines.first?.position.block ?? 0, end)
    let blocks = start < end ? start..<end : 0..<min(1, page.texts.count)
    var numbers: [Int?] = Array(repeating: nil, count: blocks.count)
    partsOfLine = Array(repeating: 0..<0, count: page.lines.count)
    for (line, words) in page.lines.enumerated() {
      for span in words.spans {
        guard let block = span.position?.block, blocks.contains(block) else { continue }
        let part = numbers[block - blocks.lowerBound] ?? parts.count
        if part == parts.count {
          numbers[block - blocks.lowerBound] = part
          let text = page.texts[block]
          parts.append(Part(number: Self.number(of: text), characters: max(1, text.utf8.count)))
        }
        let known = partsOfLine[line]
        if known.contains(part) { continue }
        partsOfLine[line] =
          known.isEmpty
          ? part..<part + 1 : min(known.lowerBound, part)..<max(known.upperBound, part + 1)
      }
      for part in partsOfLine[line] { parts[part].lineCount += 1 }
    }
    var sum = 0.0
    var sums: [Double] = []
    for line in partsOfLine.reversed() {
      for part in line { sum += Double(parts[part].characters) / Double(parts[part].lineCount) }
      sums.append(sum)
    }
    charactersFrom = sums.reversed()
  }

  /// FNV-1a of the words, in 32 bits.
  private static func number(of text: String) -> UInt32 {
    text.utf8.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  /// How much of the text some parts are, from 0 to 1, by their characters.
  func share(of read: Set<UInt32>) -> Double {
    let all = parts.reduce(0) { $0 + $1.characters }
    let some = parts.reduce(0) { $0 + (read.contains($1.number) ? $1.characters : 0) }
    return all == 0 || all == some ? 1 : Double(some) / Double(all)
  }

  /// How much of the text stands on a line or below it, from 0 to 1.
  func share(from line: Int) -> Double {
    guard let all = charactersFrom.first, all > 0, charactersFrom.indices.contains(line) else {
      return 0
    }
    return charactersFrom[line] / all
  }
}
