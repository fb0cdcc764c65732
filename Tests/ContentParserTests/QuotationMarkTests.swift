import ContentModel
import Testing

@testable import ContentParser

/// Somebody's words are never lost for the kind of mark around them, or the dash before the speaker.
@Suite struct QuotationMarkTests {
  private func load(_ body: String) throws -> (quotes: Int, findings: [String]) {
    let note = "\n\nOf it.[^1]\n\n[^1]: [Paper](../sources/paper.md)."
    let companion = try TemporaryCompanion([
      "life/02-next.md": TemporaryCompanion.chapter(body + note)
    ])
    let parsed = try companion.load()
    return (Library(parsed.value).quotes.count, parsed.diagnostics.map(\.rule))
  }

  @Test(arguments: [
    "“I saw it.”", "\"I saw it.\"", "„Ich sah es.“", "»Ich sah es.«", "«Je l’ai vu.»",
    "‘I saw it.’",
    "'I saw it.'", "”Jag såg det.”", "「見た。」", "*\"I saw it.\"*",
  ])
  func wordsInMarksNeedASpeaker(words: String) throws {
    let alone = try load("> \(words)")
    #expect(alone.quotes == 0 && alone.findings == ["quote-without-attribution"])
    let said = try load("> \(words)\n>\n> — [Ada](../people/ada.md), at home, 2019[^1]")
    #expect(said.quotes == 1 && said.findings == [])
  }

  @Test(arguments: [
    "> \"I saw it.\"\n> - [Ada](../people/ada.md), at home, 2019[^1]",
    "> I saw it.\n>\n> * [Ada](../people/ada.md), at home, 2019[^1]",
    "> I saw it.\n>\n> + **[Ada](../people/ada.md)**, at home, 2019[^1]",
    "> I saw it.\n>\n> - [Paper](../sources/paper.md), 2019[^1]",
  ])
  func aHyphenMakesNoListOfWhoSpeaks(body: String) throws {
    let found = try load(body)
    #expect(found.quotes == 0 && found.findings == ["quote-without-attribution"])
  }

  @Test(arguments: [
    "> A title card.", "> 'Twas in the evening.", "> It says:\n>\n> - [Ada](../people/ada.md)",
    "> It says:\n>\n> - one\n> - [Ada](../people/ada.md), a painter", "> 1950 was “dry”.",
  ])
  func aTextStaysOne(body: String) throws {
    let found = try load(body)
    #expect(found.quotes == 0 && found.findings == [])
  }
}
