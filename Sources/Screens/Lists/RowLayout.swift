import ContentModel
import Controls
import Display
import TextLayout

/// How the rows of a list are set into so many columns: which of them their dates take, and which the
/// lanes of the timeline.
struct RowLayout: Hashable {
  /// Where the words of the timeline's strands stand, from 0; empty where there are no lanes.
  private(set) var lanes: [Range<Int>] = []
  /// What the date takes, with the space after it; 0 where it has no column of its own.
  private(set) var dateColumns = 0
  private(set) var isBrief: Bool
  private let columns: Int
  private let kind: Catalogue.Kind
  /// The names of the strands, for where there are no lanes.
  private let strands: [String]

  /// The pointer before a row, and what stays free after it.
  private static let lead = 2
  private static let gap = 2
  /// A lane narrower than this can't be read; with dates as prose it is to be wider.
  private static let leastLane = (brief: 24, long: 34)
  /// From here on a row has its date in a column.
  private static let tableColumns = 60
  /// Below this there is no room for a date.
  private static let leastColumns = 30

  init(
    columns: Int, kind: Catalogue.Kind, dates: (long: Int, short: Int), strands: [Strand]
  ) {
    self.columns = columns
    self.kind = kind
    self.strands = strands.map(\.shortTitle)
    isBrief = columns < Self.tableColumns
    guard !isBrief else { return }
    // Of the questions few have a date: a column would be empty beside the others.
    let hasColumn = [.timeline, .notes, .latest].contains(kind)
    dateColumns = dates.long == 0 || !hasColumn ? 0 : dates.long + Self.gap
    guard kind == .timeline, strands.count > 1 else { return }
    for (date, least, isBrief) in [
      (dates.long, Self.leastLane.long, false), (dates.short, Self.leastLane.brief, true),
    ] {
      let start = Self.lead + date + Self.gap
      let room = columns - start - 1 - (strands.count - 1) * Self.gap
      guard room / strands.count >= least else { continue }
      let lane = room / strands.count
      self.isBrief = isBrief
      dateColumns = date + Self.gap
      lanes = strands.indices.map { number in
        let first = start + number * (lane + Self.gap)
        return first..<first + lane
      }
      return
    }
  }

  /// A part of a line: where it begins, what it says, and whether it is said quietly.
  struct Part: Hashable {
    var column: Int
    var text: String
    var isQuiet = false
  }

  /// The lines of a row, each of parts from left to right. Nothing is cut that a further line can hold.
  /// - Parameter most: How many lines there are at all; a row that has more goes without its facts and answers, so
  ///   that what must stand whole is seen, and where it still has more, a mark says that it goes on.
  func lines(of row: CatalogueRow, most: Int) -> [[Part]] {
    let lines = self.lines(of: row)
    guard lines.count > most, !row.detail.isEmpty || !row.answers.isEmpty else { return lines }
    var short = row
    short.facts = ""
    short.answers = []
    return self.lines(of: short).cut(to: most, columns: columns)
  }

  private func lines(of row: CatalogueRow) -> [[Part]] {
    var lines = columns < Self.leastColumns ? words(row.title, from: Self.lead) : rowLines(row)
    let indent = Self.lead + dateColumns
    lines += wrap(row.detail, columns: max(1, columns - 1 - indent)).filter { !$0.isEmpty }
      .map { [Part(column: indent, text: $0, isQuiet: true)] }
    for answer in row.answers {
      let words = wrap(answer, columns: max(1, columns - 3 - indent))
      lines += words.enumerated().map { number, line in
        [Part(column: indent, text: (number == 0 ? "• " : "  ") + line, isQuiet: true)]
      }
    }
    return lines.isEmpty ? [[]] : lines
  }

  private func rowLines(_ row: CatalogueRow) -> [[Part]] {
    if kind == .timeline { return eventLines(row) }
    let date = isBrief ? row.shortDate : row.date
    guard dateColumns > 0 else {
      let facts = [date, row.facts].filter { !$0.isEmpty }.joined(separator: " · ")
      return lines(row.title, facts, from: Self.lead)
    }
    return lines(row.title, row.facts, from: Self.lead + dateColumns).with(date, at: Self.lead)
  }

  private func eventLines(_ row: CatalogueRow) -> [[Part]] {
    let date = isBrief ? row.shortDate : row.date
    if let lane = row.lane, lanes.indices.contains(lane) {
      return words(row.title, from: lanes[lane].lowerBound, to: lanes[lane].upperBound)
        .with(date, at: Self.lead)
    }
    let strand = row.lane.flatMap {
      strands.indices.contains($0) && lanes.isEmpty ? strands[$0] : nil
    }
    guard dateColumns == 0 else {
      let title = [strand, row.title].compactMap { $0 }.joined(separator: ": ")
      return words(title, from: Self.lead + dateColumns).with(date, at: Self.lead)
    }
    let head = [date, strand].compactMap { $0 }.joined(separator: " · ")
    return [[Part(column: Self.lead, text: head, isQuiet: true)]]
      + words(row.title, from: Self.lead)
  }

  /// Title and facts on one line where there is room, otherwise the facts below.
  private func lines(_ title: String, _ facts: String, from start: Int) -> [[Part]] {
    let titleColumns = displayWidth(title)
    guard !facts.isEmpty else { return words(title, from: start) }
    if start + titleColumns + 3 + displayWidth(facts) < columns {
      return [
        [
          Part(column: start, text: title),
          Part(column: start + titleColumns, text: " · " + facts, isQuiet: true),
        ]
      ]
    }
    return words(title, from: start) + words(facts, from: start, isQuiet: true)
  }

  private func words(
    _ text: String, from start: Int, to end: Int? = nil, isQuiet: Bool = false
  ) -> [[Part]] {
    wrap(text, columns: max(1, (end ?? columns - 1) - start))
      .map { [Part(column: start, text: $0, isQuiet: isQuiet)] }
  }
}

extension [[RowLayout.Part]] {
  /// The same with a date before the first line.
  fileprivate func with(_ date: String, at column: Int) -> [[RowLayout.Part]] {
    guard !date.isEmpty, let first else { return self }
    return [[RowLayout.Part(column: column, text: date)] + first] + dropFirst()
  }

  /// The first so many lines, the last of them with a mark where more would follow.
  fileprivate func cut(to most: Int, columns: Int) -> [[RowLayout.Part]] {
    guard most > 0, count > most else { return self }
    var lines = Array(prefix(most))
    guard let last = lines[most - 1].indices.last else { return lines }
    let part = lines[most - 1][last]
    lines[most - 1][last].text = part.text.truncated(to: columns - part.column - 3) + " …"
    return lines
  }
}
