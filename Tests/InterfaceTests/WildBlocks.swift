import ContentModel
import TestSupport
import TextLayout

/// Blocks with words that Markdown would read as marks, seeded.
struct WildBlocks {
  private var random: SeededGenerator
  /// An address beside a bar is read in another way in a cell.
  private var isInCell = false

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let words = [
    "word", "a*b*", "_c_", "#", "# x", "1.", "2) y", "- z", "+", "=", "---", "[x](y)", "[^1]:", "!",
    "![", "<b>", "&amp;", "\\", "`", "``x`", "|", "~~s~~", "~", ">", "http://a.b/c", "www.a.bc",
    ":-", "“quoted”", "(p)", ")", "é", "漢", "👩‍🔬", "***", "[ ]", "[!NOTE]", "x:", "— y", "$m$",
    "</em>",
  ]

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func text() -> String {
    (0...number(0...3)).map { _ in Self.words.randomElement(using: &random) ?? "" }
      .filter { !isInCell || !$0.contains("//") }
      .joined(separator: number(0...3) == 0 ? "" : " ")
  }

  private mutating func inline(depth: Int) -> Inline {
    let kind: Inline.Kind
    switch depth > 2 ? 0 : number(0...12) {
    case 1: kind = .emphasis(inlines(depth: depth + 1))
    case 2: kind = .strong(inlines(depth: depth + 1))
    case 3: kind = .strikethrough(inlines(depth: depth + 1))
    case 4: kind = .raised(inlines(depth: depth + 1))
    case 5: kind = .lowered(inlines(depth: depth + 1))
    case 6: kind = .code(["a", "`", "b ` c", "x|y", " z "].randomElement(using: &random) ?? "a")
    case 7 where depth == 0: kind = .note(label: "1")
    case 8 where depth == 0: kind = .link(.external("https://example.org/a_b"), [.plain(text())])
    case 9 where depth == 0: kind = .link(.external("https://x.org"), [.plain("https://x.org")])
    default: kind = .text(text() + (number(0...2) == 0 ? " " : ""))
    }
    return Inline(kind, .none)
  }

  private mutating func inlines(depth: Int) -> [Inline] {
    (0...number(0...3)).map { _ in inline(depth: depth) }
  }

  mutating func paragraph() -> Block {
    Block(.paragraph([.plain("p ")] + inlines(depth: 0)), .none)
  }

  mutating func blocks(depth: Int) -> [Block] {
    (0...number(0...3)).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch depth > 2 ? 0 : number(0...9) {
    case 1:
      return Block(
        .heading(
          Heading(level: number(2...6), words: [.plain("h ")] + inlines(depth: 1), anchor: "")),
        .none)
    case 2: return Block(.blockQuote([paragraph()] + blocks(depth: depth + 1)), .none)
    case 3:
      let items = (0...number(0...2)).map { _ in
        ListBlock.Item(
          blocks: [paragraph()] + (number(0...1) == 0 ? blocks(depth: depth + 1) : []), range: .none
        )
      }
      let start = number(0...1) == 0 ? nil : number(1...12)
      return Block(.list(ListBlock(start: start, isTight: false, items: items)), .none)
    case 4:
      isInCell = true
      defer { isInCell = false }
      let row = { (wild: inout WildBlocks) in
        (0..<2).map { _ in [Inline.plain("c ")] + wild.inlines(depth: 1) }
      }
      return Block(
        .table(
          Table(
            alignments: [.none, .right], header: row(&self), rows: (0...1).map { _ in row(&self) })),
        .none)
    case 5: return Block(.code(language: "swift", text: "let a = `b`\n```\n  c\n"), .none)
    case 6: return Block(.thematicBreak, .none)
    default:
      var words = [Inline.plain("p ")] + inlines(depth: 0)
      if number(0...3) == 0 { words += [Inline(.lineBreak, .none)] + [.plain(text())] }
      return Block(.paragraph(words), .none)
    }
  }
}
