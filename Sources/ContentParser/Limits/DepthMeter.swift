/// Counts what stands deeper than a page's model goes. A line costs as much as blocks are open
/// around it, and an empty or lazy line keeps them open without naming them.
struct DepthMeter {
  private var tally = Tally(.deepNesting)
  private var open = 0
  private var first: (line: Int, column: Int)?

  var tallies: [Tally] { [tally] }

  mutating func read(_ line: MeteredLine) {
    let named = min(open, line.indentation) + line.marks
    // What a paragraph's end doesn't carry on is closed by the line after it.
    let depth = line.isBlank ? max(open, named) : named
    let deepest = max(open, depth)
    open = line.isBlank || !wasBlank ? deepest : depth
    wasBlank = line.isBlank
    guard open > MarkdownLimit.deepest else {
      first = nil
      return
    }
    let place = first ?? (line.number, 0)
    first = place
    let special = line.words.reduce(1) { $0 + (Self.specials[Int($1)] ? 1 : 0) }
    tally.add(open * special, from: place)
  }

  private var wasBlank = true

  /// The characters that may make a node of their own.
  private static let specials: [Bool] = (0...255).map { (byte: UInt8) in
    "\\`&_*[]<!~:w@|".utf8.contains(byte)
  }
}
