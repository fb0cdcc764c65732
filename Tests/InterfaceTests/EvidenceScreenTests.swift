import ContentModel
import ContentParser
import PlainText
import TestSupport
import Testing

@testable import Interface

/// The answers to a disputed point, and dates that are not certain, as readers see them.
struct EvidenceScreenTests {
  /// The small companion with a chapter more, which has a disputed point.
  private static let library: Library = {
    var companion = Fixtures.small.companion
    let source = companion.sources[0]
    let markdown = """
      > [!DISPUTED] Whether the lamp was lit
      >
      > | Answer | Who says so | Source | Date |
      > | --- | --- | --- | --- |
      > | It was lit all night | A clerk | [Box](../sources/box.md), folio 2 | 2010~ |
      > | It was dark | The porter | [Box](../sources/box.md), folio 3 | 2011? |

      - **2009~/..** The lamp hangs in the hall.
      """
    let id = EntityID(folder: "life", slug: "the-lamp")
    var article = parseArticle(
      markdown, file: "life/99-the-lamp.md", home: id, pages: ["sources/box.md": source.id]
    ).value
    article.blocks = article.blocks.map { block in
      guard case .callout(var callout) = block.kind else { return block }
      callout.blocks = [
        Block(
          .evidence(
            callout.evidence.map { row in
              var row = row
              row.grades[source.id] = source.grade
              return row
            }), block.range)
      ]
      return Block(.callout(callout), block.range)
    }
    companion.strands[0].chapters.append(
      Chapter(
        id: id, title: "The lamp", period: Period(edtf: "2009~/2011"), summary: "A lamp.",
        bearings: [], article: article))
    return Library(companion)
  }()

  private static let grade = library.companion.sources[0].grade?.rawValue ?? ""

  @Test(arguments: [40, 80, 120])
  func questionsListTheAnswersBelowThePoint(columns: Int) throws {
    var session = Session(Self.library, columns: columns, rows: 24)
    session.play("7 / type:lamp Enter")
    let rows = session.rows.map(\.trimmingWhitespace)
    let point = try #require(rows.firstIndex { $0.contains("Whether the lamp was lit") })
    let below = rows[(point + 1)...].joined(separator: " ")
    #expect(below.contains("• It was lit all night (A clerk,"))
    #expect(below.contains("about 2010"))
    #expect(below.contains("• It was dark (The porter,"))
  }

  @Test func thePageShowsEachAnswerWithItsAttribution() throws {
    let id = EntityID(folder: "life", slug: "the-lamp")
    let lines = try #require(LinearText(Self.library, columns: 66).lines(of: id))
    let answer = try #require(lines.firstIndex { $0.hasSuffix("• It was lit all night") })
    #expect(lines[answer + 1].hasSuffix("A clerk, Box (\(Self.grade)), folio 2, about 2010"))
    #expect(
      lines.contains { $0.contains("The porter, Box (\(Self.grade)), folio 3, probably 2011") })
    #expect(lines.contains { $0.contains("about 2009 – 2011") })
    #expect(lines.contains { $0.contains("• from about 2009 on The lamp hangs in the hall.") })
  }

  @Test func aDialogueTellsTheAnswersWithThePoint() {
    var dialogue = Dialogue(State(Self.library, size: .init(columns: 72, rows: 24)))
    _ = dialogue.greeting()
    _ = dialogue.answer("7")
    let words = dialogue.answer("/lamp").lines.joined(separator: " ")
    #expect(words.contains("It was dark (The porter,"))
  }

  @Test(arguments: [(40, "c. 2009–"), (120, "from about 2009 on")])
  func theTimelineTellsHowFarADateIsKnown(columns: Int, date: String) {
    var session = Session(Self.library, columns: columns, rows: 24)
    session.play("3 / type:lamp Enter")
    #expect(session.text.contains(date), "\(session.text)")
  }
}
