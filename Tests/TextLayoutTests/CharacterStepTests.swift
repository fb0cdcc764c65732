import Display
import TestSupport
import Testing

@testable import TextLayout

/// What a long line costs, in characters looked at.
struct CharacterStepTests {
  @Test(arguments: [1_000, 2_000, 80_000])
  func theEndOfALineIsFoundWithoutItsBeginning(length: Int) {
    let line = CountedCharacters(Array(repeating: "a", count: length))
    #expect(line.suffix(columns: 40).count == 40)
    #expect(line.looks <= 41)
  }

  @Test func theEndOfALineFitsWhateverItsCharactersAre() {
    #expect(String("a日本".suffix(columns: 4)) == "日本")
    #expect(String("a日本".suffix(columns: 3)) == "本")
    #expect(String("ab".suffix(columns: 9)) == "ab")
    #expect(String("ab".suffix(columns: -1)) == "")
    #expect(displayWidth(safeText("\u{1B}\t\u{200B}x".suffix(columns: 2))) <= 2)
  }

  @Test(arguments: [1, 3, 40, 79], [1_000, 2_000, 40_000])
  func aCodeLineIsCutInStepsThatGrowWithIt(columns: Int, length: Int) {
    for pattern in ["a", "ab cd ", "日", "word "] {
      let line = CountedCharacters(Array(Array(pattern.repeated(length)).prefix(length)))
      let pieces = line.pieces(columns: columns)
      #expect(pieces.map(\.text).joined() == String(line.characters))
      #expect(pieces.allSatisfy { $0.text.count == 1 || displayWidth($0.text) <= columns })
      #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.offset + $0.text.count == $1.offset })
      #expect(line.looks <= 6 * length, "\(pattern) at \(columns): \(line.looks)")
    }
  }
}
