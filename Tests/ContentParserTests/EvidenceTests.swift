import ContentModel
import ContentParser
import Testing

/// The table of a disputed point.
struct EvidenceTests {
  private static func chapter(_ rows: String...) -> String {
    let lines = ["| Answer | Who says so | Source | Date |", "| --- | --- | --- | --- |"] + rows
    return TemporaryCompanion.chapter(
      "> [!DISPUTED] Who had the key\n>\n> Two say so.[^1]\n>\n"
        + lines.map { "> \($0)" }.joined(separator: "\n")
        + "\n\n[^1]: [Paper](../sources/paper.md).")
  }

  private func evidence(_ rows: String...) throws -> [Evidence] {
    let text = Self.chapter(rows.joined(separator: "\n> "))
    let parsed = try TemporaryCompanion(["life/02-next.md": text]).load()
    #expect(parsed.diagnostics == [])
    return Library(parsed.value).callouts.flatMap(\.evidence)
  }

  @Test func aRowIsAnAnswerWithWhoWhereAndWhen() throws {
    let rows = try evidence(
      "| The *porter* | [Ada](../people/ada.md) | [Paper](../sources/paper.md), page 2 | 2010~ |",
      "| Nobody | A clerk | [Paper](../sources/paper.md) | 5 May 2011 |",
      "| Ada | Bob | [Paper](../sources/paper.md) | undated |")
    #expect(rows.map(\.answer.plainText) == ["The porter", "Nobody", "Ada"])
    #expect(rows.map(\.sources.first?.description) == Array(repeating: "sources/paper", count: 3))
    #expect(rows.map { $0.date?.description } == ["2010~", "2011-05-05", nil])
    #expect(
      rows.map(\.attribution.plainText) == [
        "Ada, Paper (publisher), page 2, about 2010", "A clerk, Paper (publisher), 5 May 2011",
        "Bob, Paper (publisher), undated",
      ])
  }

  /// The row does not write it, so that it can't say another.
  @Test func theGradeIsTheSourcesOwn() throws {
    let files = [
      "life/02-next.md": Self.chapter("| No | Bob | [Paper](../sources/paper.md) | 2010 |"),
      "sources/paper.md": (TemporaryCompanion.files["sources/paper.md"] ?? "")
        .replacing("grade: publisher", with: "grade: mirror"),
    ]
    let companion = try TemporaryCompanion(files)
    let row = try #require(Library(try companion.load().value).callouts.first?.evidence.first)
    #expect(row.grades.map(\.value) == [.mirror])
    #expect(row.line == "No (Bob, Paper (mirror), 2010)")
    let id = EntityID(folder: "life", slug: "next")
    let outline = try ContentLoader(folder: companion.folder).loadOutline { _ in [id] }
    #expect(
      outline.map { Library($0).callouts.first?.evidence.first?.grades.map(\.value) } == [.mirror])
  }

  @Test func eachOfTwoSourcesHasItsGrade() throws {
    let row =
      "| No | Bob | [Paper](../sources/paper.md), page 1; [Copy](../sources/copy.md) | 2010 |"
    let files = [
      "life/02-next.md": Self.chapter(row),
      "sources/copy.md": (TemporaryCompanion.files["sources/paper.md"] ?? "")
        .replacing("grade: publisher", with: "grade: repost"),
    ]
    let library = Library(try TemporaryCompanion(files).load().value)
    #expect(
      library.callouts.first?.evidence.first?.line
        == "No (Bob, Paper (publisher), page 1; Copy (repost), 2010)")
    #expect(!library.loneStatements.map(\.words).contains("Bob: No"))
  }

  @Test func aTableElsewhereIsATable() throws {
    let text = TemporaryCompanion.chapter("| Answer | Date |\n| --- | --- |\n| No | soon |")
    let parsed = try TemporaryCompanion(["life/02-next.md": text]).load()
    #expect(parsed.diagnostics == [])
    let block = parsed.value.strands.first?.chapters.last?.article.blocks.first
    if case .table? = block?.kind {} else { Issue.record("no table: \(String(describing: block))") }
  }

  /// The row is one account, by one source.
  @Test func whatIsAnsweredRestsOnItsSource() throws {
    let text = Self.chapter("| No | Bob | [Paper](../sources/paper.md) | 2010 |")
    let library = Library(try TemporaryCompanion(["life/02-next.md": text]).load().value)
    let callout = try #require(library.callouts.first)
    #expect(
      library.sources(namedIn: callout.blocks, of: callout.home).map(\.description)
        == ["sources/paper"])
    #expect(library.loneStatements.map(\.words).contains("Bob: No"))
    #expect(
      library.references.to(EntityID(folder: "sources", slug: "paper")).map(\.entry)
        .contains(callout.home))
  }

  @Test func aFindingSaysWhatToWrite() throws {
    let text = Self.chapter(
      "| No | Bob | Paper | about 2010 |", "| | Bob | [Paper](../sources/paper.md) | soon |")
    let messages = try TemporaryCompanion(["life/02-next.md": text]).load().diagnostics
      .map(\.message)
    #expect(
      messages == [
        "link to a source in the column “Source”: [Name](../sources/x.md)",
        "“about 2010” is no date; write 2010~",
        "“Answer” is empty; fill it in",
        "“soon” is no date; write YYYY-MM-DD, YYYY-MM, YYYY or “undated”",
      ])
  }
}
