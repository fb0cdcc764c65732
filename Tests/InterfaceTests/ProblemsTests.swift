import ContentModel
import ContentParser
import Foundation
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

/// What is wrong with the content, as its author sees it.
struct ProblemsTests {
  private func problem(_ line: Int, _ file: String = "life/01-the-first-brush.md") -> Diagnostic {
    Diagnostic(
      .error, rule: "paragraph-without-note", "no note",
      at: SourceLocation(file: file, line: line))
  }

  @Test func theListIsAReviewAndNotWhatLoadingFound() {
    var session = Session()
    session.review = [problem(20)]
    #expect(session.play("!").contains(.reviewContent))
    #expect(session.row(with: "1 problem") != nil)
    #expect(session.row(with: "paragraph-without-note") != nil)
    session.review = []
    session.play("reload")
    #expect(session.row(with: "1 problem") == nil)
    session.play("!")
    #expect(session.rows.last?.contains("The content keeps all its rules") == true)
  }

  /// Every paragraph of a page stands at the top when its line is gone to.
  @Test func enterOpensThePageAtTheLine() throws {
    let chapter = Fixtures.small.companion.strands[0].chapters[0]
    var lines: [(line: Int, words: String)] = []
    chapter.article.blocks.walk { block in
      if case .paragraph(let words) = block.kind {
        // An event's date is written otherwise on the page.
        let text = words.filter { if case .text = $0.kind { true } else { false } }.plainText
        lines.append((block.range.startLine, String(text.dropFirst().prefix(4))))
      }
    }
    try #require(lines.count > 2)
    for (line, words) in lines {
      var session = Session(columns: 70, rows: 12)
      session.review = [problem(1), problem(line, chapter.article.file)]
      session.play("! Down Enter")
      #expect(session.rows[1].contains(words), "line \(line)")
    }
  }

  @Test func aProblemOfTheFrontMatterOpensTheTop() {
    var session = Session(columns: 70, rows: 12)
    session.review = [problem(2)]
    session.play("Right Enter G Esc ! Enter")
    #expect(session.reader?.topLine == 0)
  }
}
