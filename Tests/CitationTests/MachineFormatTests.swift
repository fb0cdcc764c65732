import ContentModel
import Foundation
import TestSupport
import Testing

@testable import Citation

struct MachineFormatTests {
  @Test func bibTeXEscapesWhatTeXObeys() {
    let source = source(
      #"50% & _a_ #1 $2 ~x ^y \z {w}"#, in: "Ўрк", on: "2021-10",
      url: "https://example.org/a_b?c=1%2D{2}#d", accessed: "2026-11-22")
    #expect(
      reference(source, in: .bibtex) == ##"""
        @article{sample,
          title = {{50\% \& \_a\_ \#1 \$2 \textasciitilde{}x \textasciicircum{}y \textbackslash{}z \textbraceleft{}w\textbraceright{}}},
          journal = {{Ўрк}},
          date = {2021-10},
          year = {2021},
          url = {https://example.org/a_b?c=1%2D%7B2%7D#d},
          urldate = {2026-11-22}
        }
        """##)
  }

  @Test(arguments: [
    (Source.Kind.press, "@article{"), (.interview, "@article{"), (.agency, "@online{"),
    (.court, "@jurisdiction{"), (.law, "@legislation{"), (.film, "@movie{"), (nil, "@online{"),
    (.book, "@book{"), (.archive, "@unpublished{"), (.web, "@online{"),
    (Source.Kind(id: "score", form: .archive), "@unpublished{"),
  ])
  func eachKindHasItsEntryType(kind: Source.Kind?, expected: String) {
    #expect(reference(source("A", kind, in: "B"), in: .bibtex).hasPrefix(expected))
  }

  @Test func bibTeXNamesPeopleAndBodies() {
    let people = source("A", in: "B", by: "Ann Lee and Martin Luther King Jr.")
    #expect(
      reference(people, in: .bibtex).contains("author = {Lee, Ann and King, Jr., Martin Luther}"))
    let body = source("A", .agency, in: "Bureau of Arms & Health")
    #expect(reference(body, in: .bibtex).contains(#"author = {{Bureau of Arms \& Health}}"#))
    let film = source("A", .film, in: "B", by: "Ann Lee")
    #expect(
      reference(film, in: .bibtex).contains("editor = {Lee, Ann},\n  editortype = {director}"))
  }

  @Test func jsonEscapesWhatItMustAndWhatWouldBeObeyed() throws {
    let text = "a\"b\\c\nd\te\u{1B}\u{202E}\u{E0041}\u{2028}ф’"
    let json = JSONValue.object(["k": .array([.string(text), .number(3)])]).text
    #expect(json.contains(#""a\"b\\c\nd\te\u001B\u202E\uDB40\uDC41\u2028ф’""#))
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [Any]]
    #expect(value?["k"]?.first as? String == text)
  }

  @Test(arguments: [
    (Source.Kind.press, "article-newspaper"), (.interview, "interview"), (.agency, "webpage"),
    (.court, "legal_case"), (.law, "legislation"), (.film, "motion_picture"), (nil, "webpage"),
    (.book, "book"), (.archive, "manuscript"), (.web, "webpage"),
    (Source.Kind(id: "score", form: .book), "book"),
  ])
  func eachKindHasItsTypeOfItem(kind: Source.Kind?, expected: String) throws {
    let item = try #require(try items(reference(source("A", kind, in: "B"), in: .cslJSON)).first)
    #expect(item["type"] as? String == expected)
  }

  @Test func anItemTellsTheSpeakerInANoteAndNotAsAuthor() throws {
    let feature = source("Words", in: "The Guardian", by: "Adrian Horton", on: "2025-03")
    let quote = SampleQuote("“Hers.”", note: [(feature, ", paragraph 13.")])
    let item = try #require(try items(quote.text(in: .cslJSON)).first)
    #expect((item["author"] as? [[String: String]])?.map { $0["family"] } == ["Horton"])
    #expect(
      item["note"] as? String
        == "“Hers.” — Rachel Mason, to the Guardian, March 2025 [paragraph 13]")
    #expect((item["issued"] as? [String: [[Int]]])?["date-parts"] == [[2025, 3]])
  }

  private func items(_ json: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
  }
}
