/// Counts addresses that no space parts: for each, cmark-gfm reads on to the next space.
struct AddressMeter {
  /// How many any word may hold: text whose words no space parts has several addresses in one.
  private static let free = 8

  private var tally = Tally(.addresses)

  var tallies: [Tally] { [tally] }

  mutating func read(_ line: MeteredLine) {
    guard line.kinds.contains(.address) else { return }
    let bytes = line.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x20 || (0x09...0x0D).contains($0) }
      read(bytes[start..<(end ?? bytes.count)], in: line)
      start = (end ?? bytes.count) + 1
    }
  }

  private mutating func read(_ word: Slice<MeteredLine.Bytes>, in line: MeteredLine) {
    guard word.count > 3 else { return }
    var addresses = 0
    var mails = 0
    var closing = 0
    var first: Int?
    for place in word.startIndex..<word.endIndex {
      switch word[place] {
      case UInt8(ascii: "@"): mails += 1
      case UInt8(ascii: ")"): closing += 1
      case UInt8(ascii: ":") where word[place...].starts(with: "://".utf8),
        UInt8(ascii: "w") where word[place...].starts(with: "www.".utf8):
        addresses += 1
      default: continue
      }
      first = first ?? place
    }
    let again =
      max(0, mails - Self.free) + (addresses > 0 ? max(0, addresses + closing - Self.free) : 0)
    if again > 0 { tally.add(again * word.count, from: (line.number, first ?? word.startIndex)) }
  }
}
