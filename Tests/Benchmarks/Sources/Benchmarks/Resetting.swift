import ContentModel
import Foundation

@testable import TextLayout

/// Setting an article of 100 KB anew for another width, as after a resize: by itself, in this
/// process; and the lines of its paragraphs alone, by total fit and greedily.
struct Resetting {
  private(set) var page: [Double] = []
  private(set) var totalFit: [Double] = []
  private(set) var greedy: [Double] = []

  init(rounds: Int) {
    let article = Self.article(bytes: 100_000)
    for round in 0..<rounds {
      let columns = 60 + round % 20
      page.append(Self.milliseconds { layOut(article, columns: columns).lines.count })
      totalFit.append(Self.milliseconds { Self.lines(of: article, columns, breakEvenly) })
      greedy.append(Self.milliseconds { Self.lines(of: article, columns, breakGreedily) })
    }
  }

  private static func lines(of article: Folio, _ columns: Int, _ ends: LineBreaking) -> Int {
    article.blocks.reduce(0) { count, block in
      guard case .paragraph(let inlines) = block.kind else { return count }
      var reader = ParagraphReader(role: .body, block: 0, firstTarget: 0) { Int($0) }
      return count + reader.read(inlines).0.lines(columns: columns, ends: ends).count
    }
  }

  private static func milliseconds(_ work: () -> Int) -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    precondition(work() < Int.max)
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
  }

  /// Paragraphs of some ninety words, with the links, notes and dates of a chapter.
  private static func article(bytes: Int) -> Folio {
    let words = """
      She lit the room from one north-facing window and waited; nobody’s hand was on the lamp — not \
      yet. “Look,” she said on 3 March 2019, “at what the wall does with it,” and the cinematographer \
      wrote down 5.6 and the hour.
      """.split(separator: " ")
    var blocks: [Block] = []
    var count = 0
    while count < bytes {
      let inlines = [0, 30, 60].flatMap { first in
        let run = (first..<first + 30).map { words[($0 * 7 + blocks.count) % words.count] }
          .joined(separator: " ")
        count += run.utf8.count
        return [
          .plain(run + " "), Inline(.link(.external("x"), [.plain("linked words")]), .none),
          Inline(.note(label: "1"), .none), .plain(". "),
        ]
      }
      blocks.append(Block(.paragraph(inlines), .none))
    }
    return Folio(id: EntityID(folder: "life", slug: "long"), title: "Long", blocks: blocks)
  }
}
