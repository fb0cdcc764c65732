/// Counts the bytes that definitions may repeat: for every `]` of a label but the first eight, its
/// address and title.
struct ReferenceMeter {
  private static let free = 8

  private typealias Spot = (line: Int, column: Int)

  /// How often each label is in brackets.
  private var uses: [Label: Int] = [:]
  /// The longest definition of each label.
  private var definitions: [Label: (bytes: Int, place: (line: Int, column: Int))] = [:]
  private var current: (label: Label, bytes: Int, place: Spot) = (.any, 0, (0, 0))
  private var state = State.nothing

  private enum State { case nothing, beforeAddress, afterAddress, title(UInt8) }

  /// A label as cmark-gfm compares it, or rather more roughly: labels that are equal there are
  /// equal here.
  private enum Label: Hashable {
    case letters(UInt64)
    /// One whose letters beyond ASCII, or whose beginning on another line, may make it any.
    case any
  }

  private var isOpen: Bool { if case .nothing = state { false } else { true } }

  var tallies: [Tally] {
    var tally = Tally(.references)
    let any = definitions[.any]
    let longest = definitions.values.max { $0.bytes < $1.bytes }
    for (label, count) in uses {
      let own = label == .any ? longest : definitions[label]
      guard let definition = [own, any].compactMap({ $0 }).max(by: { $0.bytes < $1.bytes })
      else { continue }
      tally.add(
        max(0, count - Self.free) * definition.bytes, from: longest?.place ?? definition.place)
    }
    return [tally]
  }

  mutating func read(_ line: MeteredLine) {
    if line.endsParagraph { state = .nothing }
    guard isOpen || line.kinds.contains(.closingBracket) else { return }
    let bytes = line.bytes
    carryOn(bytes, from: line.start)
    var next = line.start
    while let place = bytes[next...].firstIndex(of: UInt8(ascii: "]")) {
      let open = bytes[next..<place].lastIndex(of: UInt8(ascii: "["))
      next = place + 1
      let label = open.map { Self.label(bytes[($0 + 1)..<place]) } ?? .any
      uses[label, default: 0] += 1
      guard next < bytes.count, bytes[next] == UInt8(ascii: ":") else { continue }
      current = (label, 0, (line.number, open ?? place))
      state = .beforeAddress
      carryOn(bytes, from: next + 1)
    }
  }

  /// Letters in any case, spaces left out (FNV-1a).
  private static func label(_ bytes: Slice<MeteredLine.Bytes>) -> Label {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes where byte > 0x20 {
      if byte >= 0x80 { return .any }
      let isCapital = (0x41...0x5A).contains(byte)
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
    }
    return .letters(hash)
  }

  /// Reads what belongs to the definition that is open.
  private mutating func carryOn(_ bytes: MeteredLine.Bytes, from start: Int) {
    var place = start
    func skipSpace() { while place < bytes.count, bytes[place] <= 0x20 { place += 1 } }
    if case .beforeAddress = state {
      skipSpace()
      guard place < bytes.count else { return }
      let address = place
      let isPointed = bytes[place] == UInt8(ascii: "<")
      while place < bytes.count, isPointed || bytes[place] > 0x20 { place += 1 }
      current.bytes += place - address
      state = .afterAddress
    }
    if case .afterAddress = state {
      skipSpace()
      guard place < bytes.count else { return keep() }
      state = Self.title(bytes[place])
      place += 1
    }
    if case .title(let end) = state {
      let title = place
      while place < bytes.count,
        bytes[place] != end || place > 0 && bytes[place - 1] == UInt8(ascii: "\\")
      {
        place += 1
      }
      current.bytes += place - title + 1
      if place < bytes.count { state = .nothing }
    }
    keep()
  }

  private mutating func keep() {
    if current.bytes > definitions[current.label]?.bytes ?? 0 {
      definitions[current.label] = (current.bytes, current.place)
    }
  }

  private static func title(_ byte: UInt8) -> State {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .title(byte)
    case UInt8(ascii: "("): .title(UInt8(ascii: ")"))
    default: .nothing
    }
  }
}
