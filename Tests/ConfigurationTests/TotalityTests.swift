import ContentModel
import Display
import TestSupport
import Testing

@testable import Configuration

/// Whatever the file holds, settings come back that can be in force.
struct TotalityTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomBytesGiveSettings(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let count = Int.random(in: 0...300, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(isWhole(Settings.parse(bytes, file: "c.yml", choices).value))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomPiecesGiveSettings(seed: UInt64) {
    let pieces = [
      "theme", "dark", "measure", "keys", "quit", "80", "Ctrl-", "F1", "[", "]", "{", "}", ": ",
      "\n",
      "\n  ", "- ", "? ", "&a ", "*a", "!", "|", ">", "'", "\"", "#", "%", "@", "\t", ",", "---\n",
      "...", "<<", "~", "\u{2028}", "\u{85}", "\\x", "é", "\u{FEFF}", "\0", "!!binary ",
    ]
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      #expect(isWhole(parse(text).value), "\(text.debugDescription)")
    }
  }

  /// Whether every value is one that can be set, which those printed and read again are.
  private func isWhole(_ settings: Settings) -> Bool {
    let again = parse(settings.entries.yaml.joined(separator: "\n"))
    return again.diagnostics.isEmpty && again.value.values == settings.values
  }

  @Test func everyKeyIsPrintedAsItIsRead() {
    var settings = Settings(choices)
    let characters = (0x20...0x7E).compactMap(Unicode.Scalar.init).map {
      Key.character(Character($0))
    }
    let named: [Key] = [
      .up, .left, .escape, .backTab, .function(12), .control("p"), .character("é"),
    ]
    for keys in (characters + named).map({ [$0] }) + [characters + named] {
      let place = SourceLocation(file: "c.yml")
      let remapping = Remapping(action: "quit", location: place, keys: Setting(keys, .file(place)))
      settings.keys = [remapping]
      #expect(
        parse(settings.entries.yaml.joined(separator: "\n")).value.keys.map(\.keys.value) == [keys])
    }
  }
}

extension Settings {
  /// All that is set, without where it comes from.
  fileprivate var values: [String] { entries.map { "\($0.id)=\($0.value.yaml)" } }
}
