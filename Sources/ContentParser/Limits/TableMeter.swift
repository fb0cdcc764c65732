/// Counts what tables cost: their columns, the cells that short rows leave empty, and the text that
/// is read again for each line that could make a head of it.
struct TableMeter {
  private var columns = Tally(.tableColumns)
  private var empty = Tally(.emptyCells)
  private var cells = Tally(.tableCells)
  private var heads = Tally(.tableHeads)

  private var first = (line: 0, column: 0)
  /// The most columns that a line of dashes in this paragraph gives.
  private var head = 0
  private var widest = (bars: 0, place: (line: 0, column: 0))
  /// What it costs to read the paragraph so far as a table's head.
  private var cost = 0
  private var sinceBar = 0

  var tallies: [Tally] { [columns, empty, cells, heads] }

  mutating func read(_ line: MeteredLine) {
    if line.endsParagraph {
      (head, widest, cost, sinceBar) = (0, (0, (0, 0)), 0, 0)
      first = (line.number, line.start)
    }
    guard line.kinds.contains(.bar) || !line.kinds.contains(.word) else {
      return readWithoutBars(line)
    }
    let row = Row(line.words)
    if row.bars > widest.bars { widest = (row.bars, (line.number, line.start)) }
    if head > row.cells, !line.isBlank { empty.add(head - row.cells, from: first) }
    if row.isDashes {
      heads.add(cost, from: first)
      head = max(head, row.cells)
    }
    if head > 0 {
      columns.raise(to: widest.bars, from: widest.place)
      cells.add(row.cells, from: first)
    }
    // A row's cells stand in a list whose end is looked for each time; its first cell looks for
    // the bar before it.
    cost += line.bytes.count + row.bars * row.bars / 2 + sinceBar
    sinceBar = row.lastBar.map { line.words.count - $0 } ?? sinceBar + line.bytes.count + 1
  }

  private mutating func readWithoutBars(_ line: MeteredLine) {
    if head > 1 { empty.add(head - 1, from: first) }
    cost += line.bytes.count + sinceBar
    sinceBar += line.bytes.count + 1
  }
}

/// A line as a row of a table.
private struct Row {
  /// Bars, escaped ones too.
  private(set) var bars = 0
  private(set) var lastBar: Int?
  /// At least this many cells.
  private(set) var cells = 1
  /// Whether it could be the line under a table's head. One of dashes alone is a heading's.
  private(set) var isDashes = false

  init(_ words: MeteredLine.Bytes) {
    var hasDash = false
    var hasOther = false
    var hasColon = false
    var last: UInt8 = 0
    var lastNonspace: UInt8 = 0
    for (place, byte) in words.enumerated() {
      switch byte {
      case UInt8(ascii: "|"):
        bars += 1
        lastBar = place
        if last != UInt8(ascii: "\\"), lastNonspace != 0 { cells += 1 }
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"): hasColon = true
      case 0x20, 0x09, 0x0B, 0x0C: break
      default: hasOther = true
      }
      last = byte
      if byte != 0x20, byte != 0x09 { lastNonspace = byte }
    }
    if lastNonspace == UInt8(ascii: "|"), cells > 1 { cells -= 1 }
    isDashes = hasDash && !hasOther && (bars > 0 || hasColon)
  }
}
