/// Counts `<?`, `<!X` and `<![CDATA[` since the last that surely ended.
struct MarkupMeter {
  private var tally = Tally(.unclosedMarkup)
  private var open = [0, 0, 0]
  private var first = (line: 0, column: 0)

  private enum Kind: Int { case instruction, declaration, data }

  var tallies: [Tally] { [tally] }

  mutating func read(_ line: MeteredLine) {
    if line.endsParagraph { open = [0, 0, 0] }
    guard line.kinds.contains(.pointed) else { return }
    let bytes = line.bytes
    var next = bytes[...]
    while let place = next.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
    {
      next = bytes[(place + 1)...]
      if bytes[place] == UInt8(ascii: ">") {
        close(bytes[..<place])
      } else if let kind = Self.kind(next) {
        if open == [0, 0, 0] { first = (line.number, place) }
        open[kind.rawValue] += 1
        tally.raise(to: open[kind.rawValue], from: first)
      }
    }
  }

  /// An end counts only where no mark before it could be its own half, as in `??>`.
  private mutating func close(_ before: Slice<MeteredLine.Bytes>) {
    open[Kind.declaration.rawValue] = 0
    let last = before.suffix(3)
    if last.count > 1, last.last == UInt8(ascii: "?"),
      ![UInt8(ascii: "?"), UInt8(ascii: "<")].contains(last.dropLast().last)
    {
      open[Kind.instruction.rawValue] = 0
    }
    let bracket = UInt8(ascii: "]")
    if last.count == 3, last.dropFirst().allSatisfy({ $0 == bracket }), last.first != bracket {
      open[Kind.data.rawValue] = 0
    }
  }

  private static func kind(_ rest: Slice<MeteredLine.Bytes>) -> Kind? {
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "?") { return .instruction }
    guard first == UInt8(ascii: "!"), let second = rest.dropFirst().first else { return nil }
    if (0x41...0x5A).contains(second) || (0x61...0x7A).contains(second) { return .declaration }
    return second == UInt8(ascii: "[") ? .data : nil
  }
}
