import ContentModel
import Display

extension Typesetter {
  /// Sets a table: columns shared out by content, cells wrapped; as records, one cell below
  /// another under its heading, where that would leave a column too narrow to read.
  mutating func setTable(_ table: Table) {
    let widths = columnWidths(of: table)
    guard let widths else {
      setRecords(table)
      return
    }
    setRow(table.header, widths: widths, table: table, role: .tableHeader)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    setRule(rule)
    for row in table.rows { setRow(row, widths: widths, table: table, role: .body) }
  }

  /// How wide each column is; `nil` if they can't all have 6 columns or what they need.
  private func columnWidths(of table: Table) -> [Int]? {
    let count = table.alignments.count
    guard count > 0 else { return nil }
    var wanted = Array(repeating: 1, count: count)
    for row in [table.header] + table.rows {
      for (index, cell) in row.prefix(count).enumerated() {
        wanted[index] = max(wanted[index], displayWidth(safeText(cell.plainText)))
      }
    }
    let available = columns - 2 * (count - 1)
    var widths = wanted.map { min($0, 6) }
    guard widths.reduce(0, +) <= available else { return nil }
    var rest = available - widths.reduce(0, +)
    while rest > 0 {
      let growing = widths.indices.filter { widths[$0] < wanted[$0] }
      guard let narrowest = growing.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[narrowest] += 1
      rest -= 1
    }
    return widths
  }

  private mutating func setRow(_ row: [[Inline]], widths: [Int], table: Table, role: Role) {
    let position = nextPosition
    var cells: [[[Span]]] = []
    for (index, width) in widths.enumerated() {
      let words = index < row.count ? row[index] : []
      cells.append(wordLines(words, role: role, columns: width))
    }
    for lineNumber in 0..<(cells.map(\.count).max() ?? 0) {
      var spans: [Span] = []
      for (index, width) in widths.enumerated() {
        let cell = lineNumber < cells[index].count ? cells[index][lineNumber] : []
        let free = width - cell.reduce(0) { $0 + displayWidth($1.text) }
        let left = table.alignments[index].leftShare(of: free)
        let gap = index == widths.count - 1 ? 0 : free - left + 2
        spans.append(Span(text: .spaces(left), role: .ornament))
        spans += cell
        spans.append(Span(text: .spaces(gap), role: .ornament))
      }
      addLine(spans.filter { !$0.text.isEmpty }, position: position)
    }
  }

  private mutating func setRecords(_ table: Table) {
    for (number, row) in table.rows.enumerated() {
      if number > 0 { leaveSpace() }
      for (index, cell) in row.enumerated() {
        let heading = index < table.header.count ? table.header[index].plainText : ""
        setWords([Inline(.strong([.plain(heading + ": ")]), .none)] + cell, role: .body)
      }
    }
  }
}

extension Table.Alignment {
  fileprivate func leftShare(of free: Int) -> Int {
    switch self {
    case .none, .left: 0
    case .center: free / 2
    case .right: free
    }
  }
}

extension String {
  /// The beginning of the text that takes no more than so many columns.
  public func fitting(_ columns: Int) -> String {
    var taken = 0
    var fit = ""
    for character in self {
      let width = displayWidth(character)
      guard taken + width <= columns else { break }
      taken += width
      fit.append(character)
    }
    return fit
  }
}
