import TestSupport
import Testing

@testable import TextLayout

/// A page in words.
struct SpokenPageTests {
  private func said(_ markdown: String, columns: Int = 40) -> [String] {
    layOut(.of(markdown), columns: columns).spoken.map(\.words)
  }

  @Test func headingsSayThatTheyAre() {
    #expect(said("## The wall\n\nWords.\n\n### Its paint")[0] == "Heading: The wall")
    #expect(said("### Its paint") == ["Heading, level 3: Its paint"])
  }

  @Test func aQuotationSaysWhereItBeginsAndWhoseItWas() {
    let words = said(
      "> “I never painted the same grey twice, not once in all these years.”\n>\n"
        + "> — [Ada Reed](../people/ada-reed.md), to the Gazette, 1996[^1]\n\n[^1]: P.")
    #expect(
      words.prefix(2) == [
        "Quote: “I never painted the same grey twice, not once in all these years.”",
        "End of the quote, by Ada Reed, to the Gazette, 1996 (note 1)",
      ])
    #expect(said("> One.\n>\n> Two.") == ["Quote: One.", "Two. End of the quote."])
  }

  @Test func aCalloutSaysWhereItEnds() {
    #expect(
      said("> [!DISPUTED] Who had the key\n> The porter did.\n\nAfter it.") == [
        "Disputed: Who had the key", "The porter did. End of what is disputed.", "After it.",
      ])
  }

  @Test func notesAreNumbersInWords() {
    let words = said("He had it.[^1][^2] She[^1] too, (so).[^2]\n\n[^1]: One.\n\n[^2]: Two.")
    #expect(
      words == [
        "He had it. (note 1) (note 2) She (note 1) too, (so). (note 2)", "Heading: Notes",
        "Note 1: One.", "Note 2: Two.",
      ])
  }

  @Test func listsSayNumbersAndNoBullets() {
    #expect(said("- One\n- Two\n  - Three") == ["One", "Two", "Three"])
    #expect(said("9. Nine\n10. Ten") == ["9. Nine", "10. Ten"])
    #expect(said("- [x] Paint\n- [ ] Frame") == ["Done: Paint", "To do: Frame"])
  }

  @Test(arguments: [12, 40, 80])
  func aTablesCellsFollowTheirHeadings(columns: Int) {
    #expect(
      said(
        "| Who | Said |\n| --- | --- |\n| Ada | the key was there |\n| Max | |", columns: columns)
        == ["Table: Who, Said", "Who: Ada; Said: the key was there", "Who: Max"])
  }

  @Test func codePicturesAndStruckWordsAreTold() {
    #expect(said("```\na  b\n  c\n```") == ["Code:\na  b\n  c\nEnd of the code."])
    #expect(said("![The wall](wall.png)") == ["Picture: The wall"])
    #expect(
      said("A ~~unanimous~~ split, ~ 3.")
        == ["A (struck: unanimous; end of struck) split, ~ 3."])
  }

  /// Every block has its lines, in order, and all words of the page are said.
  @Test func allWordsOfAllPagesAreSaid() {
    let library = Fixtures.bundled
    for entry in library.companion.goals.map({ library[$0.id] }) + [library[.about]] {
      guard let entry else { continue }
      let page = layOut(Folio(entry, in: library), columns: 68)
      let blocks = page.spoken
      #expect(
        zip(blocks, blocks.dropFirst()).allSatisfy { $0.lines.lowerBound <= $1.lines.lowerBound })
      let said = blocks.map(\.words).joined(separator: " ")
      for word in page.texts.dropFirst().joined(separator: " ").split(separator: " ")
      where word.allSatisfy(\.isLetter) && word != "min" { #expect(said.contains(word)) }
    }
  }
}
