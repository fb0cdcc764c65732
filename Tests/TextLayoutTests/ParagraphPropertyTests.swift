import ContentModel
import Display
import TestSupport
import Testing

@testable import TextLayout

/// What must hold of any paragraph at any width.
struct ParagraphPropertyTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func linesFitAndHoldTheWordsInOrder(seed: UInt64) {
    let paragraph = RandomParagraph.make(seed: seed)
    for columns in 1...200 {
      for ends in [breakEvenly, breakGreedily] {
        let lines = paragraph.lines(columns: columns, ends: ends)
        for line in lines {
          let text = line.map(\.text).joined()
          let width = displayWidth(safeText(text))
          #expect(width <= columns || text.count == 1, "seed \(seed), \(columns) columns: \(text)")
        }
        let words = lines.flatMap(\.self).filter { $0.role != .noteMark }.map(\.text).joined()
        #expect(words.filter { $0 != " " } == paragraph.text.filter { $0 != " " }, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func aSpansPositionIsWhereItsTextStands(seed: UInt64) throws {
    let paragraph = RandomParagraph.make(seed: seed)
    let characters = Array(paragraph.text)
    for columns in [1, 2, 3, 7, 20, 61, 200] {
      for span in paragraph.lines(columns: columns).flatMap(\.self) where span.role != .noteMark {
        let position = try #require(span.position)
        let standing = characters.dropFirst(position.offset).prefix(span.text.count)
        #expect(String(standing) == span.text, "seed \(seed), \(columns) columns")
        #expect(position.block == 7)
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func noLineBeginsWithAMarkAndSettingAnewChangesNothing(seed: UInt64) throws {
    let paragraph = RandomParagraph.make(seed: seed)
    let widest = try #require(paragraph.words.map(\.columns).max())
    for columns in [widest, widest + 3, widest + 40] {
      let lines = paragraph.lines(columns: columns)
      #expect(lines.dropFirst().allSatisfy { $0.first?.role != .noteMark }, "seed \(seed)")
      #expect(lines == RandomParagraph.make(seed: seed).lines(columns: columns), "seed \(seed)")
    }
  }
}

private enum RandomParagraph {
  private static let pieces = [
    "a", "of", "light", "camera", "cinematographer", "north-light", "Київ", "naïve", "“set”",
    "it’s",
    "(then", "now)", "$5.20", "映画", "한국어", "👩‍👩‍👧", "🇺🇦🇺🇦", "e\u{301}te\u{301}", "क्षि", "กำ", "–", "—", "-",
    "page\u{A0}2", "5\u{202F}%", "https://example.org/a-b/c?d=e", "www.a.org", "\u{1B}", "\u{AD}",
    "Donaudampfschifffahrtsgesellschaftskapitän",
  ]

  static func make(seed: UInt64) -> Paragraph {
    var generator = SeededGenerator(seed: seed)
    let inlines = (0..<Int.random(in: 1...60, using: &generator)).flatMap { _ in
      run(&generator) + (Int.random(in: 0..<6, using: &generator) == 0 ? [] : [.plain(" ")])
    }
    var reader = ParagraphReader(role: .body, block: 7, firstTarget: 0) { Int($0) }
    return reader.read(inlines).0
  }

  private static func run(_ generator: inout SeededGenerator) -> [Inline] {
    let text = Inline.plain(pieces.randomElement(using: &generator) ?? "")
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return [.of(.strong([text]))]
    case 1: return [.of(.emphasis([text, .plain(" "), .link("x")]))]
    case 2: return [.of(.link(.external("x"), [text, .plain(" y")]))]
    case 3: return [text, .of(.note(label: "12"))]
    case 4: return [text, .of(.lineBreak)]
    case 5: return [text, .of(.softBreak)]
    default: return [text]
    }
  }
}
