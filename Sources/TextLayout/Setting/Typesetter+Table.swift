import ContentModel
import Display

/// A row of a table, its words read and not yet broken into lines.
private struct SetRow {
  /// Of its first cell; all lines of the row have it.
  var position: Position
  var cells: [Paragraph]
}

extension Typesetter {
  /// Sets a table: columns shared out by content, cells wrapped; as records, each cell beside its
  /// heading, where the columns would be too narrow to read. The page's texts are the same in
  /// either case: the cells row by row, the header first.
  mutating func setTable(_ table: Table) {
    let count = ([table.header] + table.rows).map(\.count).max() ?? 0
    let header = readRow(table.header, count: count, role: .tableHeader)
    let rows = table.rows.map { readRow($0, count: count, role: .body) }
    page.tables.append(
      PageTable(texts: header.position.block..<page.texts.count, columns: count))
    let needs = (0..<count).map { column in
      let cells = ([header] + rows).map { $0.cells[column] }
      return ColumnNeed(
        natural: cells.map(\.naturalColumns).max() ?? 0,
        longestWord: cells.map(\.leastColumns).max() ?? 0)
    }
    if let widths = shareColumns(columns - 2 * (count - 1), among: needs) {
      setGrid(header, rows, widths: widths, alignments: table.alignments)
    } else {
      setRecords(header, rows)
    }
  }

  private mutating func readRow(_ row: [[Inline]], count: Int, role: Role) -> SetRow {
    let position = nextPosition
    let cells = (0..<count).map { read($0 < row.count ? row[$0] : [], role: role) }
    return SetRow(position: position, cells: cells)
  }

  // MARK: Side by side

  /// Rows stand apart where a cell of any takes more than one line.
  private mutating func setGrid(
    _ header: SetRow, _ rows: [SetRow], widths: [Int], alignments: [Table.Alignment]
  ) {
    let set = rows.map { row in zip(row.cells, widths).map { $0.lines(columns: $1) } }
    let isSpaced = set.contains { $0.contains { $0.count > 1 } }
    let headings = zip(header.cells, widths).map { $0.lines(columns: $1) }
    addRow(headings, widths: widths, alignments: alignments, position: header.position)
    let rule = widths.map { "─".repeated($0) }.joined(separator: "  ")
    addOrnament(rule, position: rows.first?.position)
    for (index, cells) in set.enumerated() {
      if isSpaced, index > 0 { leaveSpace(position: rows[index].position) }
      addRow(cells, widths: widths, alignments: alignments, position: rows[index].position)
    }
  }

  private mutating func addRow(
    _ cells: [[[Span]]], widths: [Int], alignments: [Table.Alignment] = [], position: Position
  ) {
    for number in 0..<max(1, cells.map(\.count).max() ?? 0) {
      var spans: [Span] = []
      var gap = 0
      for (index, cell) in cells.enumerated() {
        let words = number < cell.count ? cell[number] : []
        let free = max(0, widths[index] - words.columns)
        let alignment = index < alignments.count ? alignments[index] : .none
        let left = alignment.leftShare(of: free)
        spans.append(Span(text: .spaces(gap + left), role: .ornament))
        spans += words
        gap = free - left + 2
      }
      addLine(spans, position: position)
    }
  }

  // MARK: As records

  /// The first record's headings are the header's text; those of the others are only drawn.
  private mutating func setRecords(_ header: SetRow, _ rows: [SetRow]) {
    let widest = header.cells.map(\.naturalColumns).max() ?? 0
    let labelColumns = min(widest + 1, max(6, columns * 2 / 5))
    let widths = [labelColumns, columns - labelColumns - 2]
    let isStacked = widths[1] < 6
    let labels = header.cells.map { cell -> [[Span]] in
      var label = cell.lines(columns: max(1, (isStacked ? columns : labelColumns) - 1))
      if !label.isEmpty { label[label.count - 1].append(Span(text: ":", role: .ornament)) }
      return label
    }
    let blank = SetRow(
      position: header.position, cells: header.cells.map { _ in Paragraph.empty })
    for (number, row) in (rows.isEmpty ? [blank] : rows).enumerated() {
      let position = number == 0 ? header.position : row.position
      if number > 0 { leaveSpace(position: position) }
      for (cell, label) in zip(row.cells, labels) where number == 0 || !cell.isEmpty {
        let label = number == 0 ? label : label.drawnOnly
        let value = cell.lines(columns: isStacked ? columns : widths[1])
        if isStacked {
          for line in label + value { addLine(line, position: position) }
        } else {
          addRow([label, value], widths: widths, position: position)
        }
      }
    }
  }
}

extension [[Span]] {
  /// The same without note marks, leading nowhere, no part of the text.
  fileprivate var drawnOnly: [[Span]] {
    map { line in
      line.filter { $0.role != .noteMark }.map {
        Span(text: $0.text, role: $0.role, emphasis: $0.emphasis)
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
