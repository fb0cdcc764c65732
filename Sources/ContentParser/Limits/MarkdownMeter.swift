/// Measures a text before cmark-gfm reads it: one pass, whose length is the text's.
struct MarkdownMeter {
  private var markup = MarkupMeter()
  private var depth = DepthMeter()
  private var tables = TableMeter()
  private var references = ReferenceMeter()
  private var inlines = InlineMeter()
  private var addresses = AddressMeter()

  init(_ lines: SourceLines) {
    for number in 0..<lines.count {
      let line = MeteredLine(lines[number], number: number)
      markup.read(line)
      depth.read(line)
      tables.read(line)
      references.read(line)
      inlines.read(line)
      addresses.read(line)
    }
  }

  /// What was met of each construct.
  var tallies: [Tally] {
    markup.tallies + depth.tallies + tables.tallies + references.tallies + inlines.tallies
      + addresses.tallies
  }

  /// The first thing that the text has too much of; its place counts from 0.
  var excess: (limit: MarkdownLimit, line: Int, column: Int)? {
    tallies.compactMap { tally in tally.excess.map { (tally.limit, $0.line, $0.column) } }
      .min { ($0.1, $0.2) < ($1.1, $1.2) }
  }
}
