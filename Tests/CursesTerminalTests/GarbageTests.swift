import Display
import TestSupport
import Testing

@testable import CursesTerminal

@Suite struct GarbageTests {
  /// Bytes that are likelier than chance to look like sequences.
  private static func garbage(seed: UInt64, count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let likely = Array("\u{1B}\u{1B}[O[<;1200~201~AqZMmé日".utf8) + [0x80, 0xC3, 0xF0, 0xFF, 0x00]
    return (0..<count).map { _ in
      if Bool.random(using: &generator) { return UInt8.random(in: 0...255, using: &generator) }
      return likely.randomElement(using: &generator) ?? 0
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func isReadToItsEnd(seed: UInt64) {
    let bytes = Self.garbage(seed: seed, count: 20_000) + Array("\u{1B}[201~".utf8)
    var decoder = InputDecoder()
    decoder.receive(bytes)
    var inputs = 0
    while decoder.next() != nil { inputs += 1 }
    while decoder.patience != nil { _ = decoder.settle() }
    #expect(inputs > 0)
    decoder.receive(Array("q".utf8))
    #expect(decoder.next() == .key(.character("q")), "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func meansTheSameInAnyParts(seed: UInt64) {
    let bytes = Self.garbage(seed: seed, count: 2000)
    var generator = SeededGenerator(seed: seed)
    var whole = InputDecoder()
    whole.receive(bytes)
    var parts = InputDecoder()
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(Int.random(in: 1...9, using: &generator))
      parts.receive(part)
      rest = rest.dropFirst(part.count)
      while let input = parts.next() { #expect(input == whole.next(), "seed \(seed)") }
    }
    #expect(whole.next() == nil)
  }
}
