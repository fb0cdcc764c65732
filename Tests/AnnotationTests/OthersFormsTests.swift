import Annotations
import ContentModel
import Foundation
import Reading
import TestSupport
import Testing

/// Annotations as other programs write them.
struct OthersFormsTests {
  private func read(_ json: String) throws -> ReadAnnotations {
    try #require(try ReadAnnotations(json: json, in: Fixtures.small, now: 77))
  }

  /// As Hypothesis answers a search; its clients' files have `annotations` in the place of `rows`.
  @Test(arguments: ["rows", "annotations"]) func hypothesisIsRead(key: String) throws {
    let notes = try read(
      """
      {"total": 2, "\(key)": [
        {"id": "53LMZGVCEemN4zOvm3oFEQ", "created": "2019-04-22T21:09:23.352503+00:00",
         "updated": "2019-04-22T23:10:23.352503+02:00", "group": "__world__",
         "user": "acct:hill@hypothes.is", "user_info": {"display_name": "Ms  Hill"},
         "uri": "https://example.org/life/the-studio.html", "text": "Look *here*", "tags": ["the light"],
         "target": [{"source": "https://example.org/life/the-studio.html", "selector": [
           {"type": "RangeSelector", "startOffset": 0, "endOffset": 9, "startContainer": "/p[1]"},
           {"type": "TextPositionSelector", "start": 1, "end": 9},
           {"type": "TextQuoteSelector", "exact": "same grey", "prefix": "the ", "suffix": " twice"}]}]},
        {"id": "2", "user": "acct:hill@hypothes.is", "user_info": {"display_name": null},
         "uri": "https://example.org/other", "text": "", "tags": [], "references": ["1"]}]}
      """
    ).notes
    #expect(notes.count == 2)
    #expect(
      notes[0]
        == ReaderNote(
          id: "53LMZGVCEemN4zOvm3oFEQ", by: "Ms Hill",
          entity: EntityID(folder: "life", slug: "the-studio"),
          passage: TextQuote(exact: "same grey", prefix: "the ", suffix: " twice"),
          body: "Look *here*\n#the-light", created: 1_555_967_363, modified: 1_555_967_423))
    #expect(notes[1].creator == "hill@hypothes.is" && notes[1].body == "")
    #expect(notes[1].created == 77 && notes[1].modified == 77)
    #expect(notes[1].entity == EntityID(folder: "elsewhere", slug: "https://example.org/other"))
  }

  @Test func formsOfTheModelAreRead() throws {
    let notes = try read(
      """
      {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
        {"id": "http://example.org/anno1", "type": "Annotation", "bodyValue": "Said",
         "creator": "http://example.org/user1", "created": "2015-01-28T12:00:00Z",
         "target": "life/the-studio.html"},
        {"id": "http://example.org/anno2", "creator": [{"name": ["A"]}, {"nickname": "b"}],
         "body": {"type": "Choice", "items": [{"value": "one"}, {"value": "two"}]},
         "target": {"source": {"id": "life/the-studio.html"},
           "selector": {"type": "RangeSelector", "refinedBy": {"exact": "grey"}}}},
        {"id": "http://example.org/anno3", "body": ["http://example.org/words", {"source": "http://x.org"}],
         "target": {"id": "http://example.org/film.mp4#t=90.5,120"}},
        {"id": "urn:uuid:0F8FAD5B-D9CB-469F-A165-70867728950E", "motivation": "highlighting",
         "target": ["http://example.org/x", "http://example.org/y"]}]}
      """
    ).notes
    #expect(notes.map(\.body) == ["Said", "one", "http://example.org/words\n\nhttp://x.org", ""])
    #expect(notes.map(\.creator) == ["http://example.org/user1", "A; b", "somebody", "somebody"])
    #expect(notes[0].created == 1_422_446_400)
    #expect(notes[1].passage == TextQuote(exact: "grey"))
    #expect(notes[2].filmTime == 90)
    #expect(notes[2].entity.slug == "http://example.org/film.mp4#t=90.5,120")
    #expect(notes[3].id == "0f8fad5b-d9cb-469f-a165-70867728950e")
  }

  /// Choices are left out, but for the first, and told; what belongs together is kept.
  @Test(arguments: [
    ("Choice", "one", 1), ("List", "one\n\ntwo", 0), ("Composite", "one\n\ntwo", 0),
    ("Independents", "one\n\ntwo", 0),
  ])
  func severalBodiesAreOneOrAll(type: String, words: String, left: Int) throws {
    let read = try read(
      """
      [{"id": "1", "target": "x", "body":
        {"type": "\(type)", "items": [{"value": "one"}, {"value": "two"}]}}]
      """)
    #expect(read.notes.map(\.body) == [words] && read.left.choices == left)
  }

  @Test(arguments: [
    ("C++", "[C++]", 1), ("R & D", "[R & D]", 1), ("★", "[★]", 1), ("#", "[#]", 1),
    ("1996", "#1996", 1), ("#light", "#light", 0), ("two words", "#two-words", 0), (" ", "", 0),
    ("Два", "#Два", 0),
  ])
  func aTagThatIsNoneHereStaysAWord(tag: String, words: String, count: Int) throws {
    let read = try read(#"[{"id": "1", "target": "x", "text": "", "tags": ["\#(tag)"]}]"#)
    #expect(read.notes.map(\.body) == [words] && read.left.tags == count)
  }

  @Test func aNameThatIsCutIsTold() throws {
    let name = String(repeating: "Ada ", count: 40)
    let read = try read(#"[{"id": "1", "target": "x", "creator": "\#(name)"}]"#)
    #expect(read.left.phrases == ["cut: 1 author’s name"])
    #expect(
      try self.read(#"[{"id": "1", "target": "x", "creator": " A  B "}]"#).left.phrases.isEmpty)
  }

  /// Without an author a note is somebody's, whatever program wrote the file, unless the reader says so.
  @Test func whoIsNotNamedIsNotTheReader() throws {
    let json = ##"[{"id": "#1", "generator": {"name": "lasttake"}, "target": "x"}]"##
    #expect(try read(json).notes.map(\.creator) == ["somebody"])
    let own = try ReadAnnotations(json: json, in: Fixtures.small, now: 77, mine: true)
    #expect(own?.notes.map(\.creator) == [""])
  }

  @Test func whatHasNoDateIsTold() throws {
    let read = try read(
      """
      [{"id": "1", "target": "x"}, {"id": "2", "target": "x", "created": "2026-11-29T24:00:00Z"},
       {"id": "3", "target": "x", "modified": "2026-11-29T07:00:00Z"}]
      """)
    #expect(read.undated == [0])
  }

  @Test func aNullIsItsPicture() throws {
    let notes = try read(#"[{"id": "a\u0000", "target": "x", "bodyValue": "\\u0000 \u0000"}]"#)
      .notes
    #expect(notes.map(\.id) == ["a␀"] && notes.map(\.body) == [#"\u0000 ␀"#])
  }

  @Test func aPartOfATagIsAnotherTag() throws {
    let notes = try read(
      #"[{"id": "1", "target": "x", "text": "the #light of 1996", "tags": ["lig", "light", "19"]}]"#
    ).notes
    #expect(notes.map(\.body) == ["the #light of 1996\n#lig #19"])
  }

  @Test(arguments: ["T24:00:01Z", "T24:59:59Z", "T24:01:00Z", "T", ".5", "x", "T07", "-29"])
  func whatIsNoTimeIsTold(time: String) throws {
    let read = try read(#"[{"id": "1", "target": "x", "created": "2026-11-29\#(time)"}]"#)
    #expect(read.undated == [0] && read.left.dates == 1)
    #expect(read.notes.map(\.created) == [77])
  }

  @Test(arguments: [
    ("2026-11-29", 1_795_910_400), ("2026-11-29Z", 1_795_910_400),
    ("2026-11-29+02:00", 1_795_903_200),
  ])
  func aDayIsItsFirstMoment(day: String, seconds: Int) throws {
    let read = try read(#"[{"id": "1", "target": "x", "created": "\#(day)"}]"#)
    #expect(read.notes.map(\.created) == [seconds])
    #expect(read.undated.isEmpty && read.left.phrases.isEmpty)
  }

  @Test(arguments: [
    "2026-11-29T07:00:00Z", "2026-11-29T09:00:00+02:00", "2026-11-29T02:30:00-0430",
    "2026-11-29 07:00:00.999z", "2026-11-29T07:00:00",
  ])
  func oneMomentHasManyForms(time: String) throws {
    let notes = try read(#"[{"id": "1", "target": "x", "created": "\#(time)"}]"#).notes
    #expect(notes.map(\.created) == [1_795_935_600])
  }

  @Test func aTagThatStandsInTheWordsIsNotPutBehindThem() throws {
    let notes = try read(
      #"[{"id": "1", "target": "x", "text": "the #1996 light", "tags": ["1996", "1997"]}]"#
    ).notes
    #expect(notes.map(\.body) == ["the #1996 light\n#1997"])
  }

  @Test(arguments: [
    ("2000-02-29", true), ("2024-02-29", true), ("2100-02-29", false), ("2023-02-29", false),
    ("2026-04-31", false),
  ])
  func aDayIsOneOfTheCalendar(day: String, isThere: Bool) throws {
    for time in ["", "T12:00:00Z"] {
      let read = try read(#"[{"id": "1", "target": "x", "created": "\#(day)\#(time)"}]"#)
      #expect(read.undated.isEmpty == isThere)
    }
  }

  /// After Media Fragments URI 1.0, 4.2.1.
  @Test(arguments: [
    ("t=2830", 2_830), ("t=npt:2830.5,2840", 2_830), ("t=47:10", 2_830), ("t=npt:47:10", 2_830),
    ("xywh=1,2,3,4&t=0:47:10,0:48", 2_830), ("t=,20", nil), ("track=1", nil),
  ])
  func aTimeOfTheFilmIsReadInItsForms(fragment: String, seconds: Int?) throws {
    let notes = try read(
      #"[{"id": "1", "target": ["x", {"source": "film", "selector": {"value": "\#(fragment)"}}]}]"#
    ).notes
    #expect(notes.map(\.filmTime) == [seconds])
  }

  @Test func whatIsNoByteOfTextStandsForItself() throws {
    let notes = try read(
      #"[{"id": "1", "target": "life/a%00b.html"}, {"id": "2", "target": "life/a%2.html"}]"#
    ).notes
    #expect(notes.map(\.entity.slug) == ["a%00b", "a%2"])
  }

  @Test func anAddressIsPartedAtItsSlashes() throws {
    let notes = try read(#"[{"id": "1", "target": "life/\u0301x.html"}]"#).notes
    #expect(notes.map(\.entity) == [EntityID(folder: "life", slug: "\u{301}x")])
  }

  @Test func whatTheFileDoesNotHoldIsTold() throws {
    let first = try read(#"{"type": "AnnotationCollection", "first": "http://example.org/page1"}"#)
    #expect(first.notes.isEmpty && first.rest == "http://example.org/page1")
    let next = try read(#"{"first": {"items": [], "next": "http://example.org/page2"}}"#)
    #expect(next.rest == "http://example.org/page2")
  }

  @Test(arguments: [
    (#"[{"target": "x"}]"#, "[0]", "“id” is missing"),
    (#"[{"id": "a", "type": "book", "title": "A work"}]"#, "[0]", "neither target nor body"),
    (#"{"items": [null]}"#, "items[0]", "null stands in the place of a value"),
    (#"[{"id": ""}]"#, "[0].id", "needs an id"),
    (#"{"items": [{"id": "a", "body": {"value": 5}}]}"#, "items[0].body.value", "String"),
    (#"{"rows": [{"id": "a", "tags": [[]]}]}"#, "rows[0].tags[0]", "String"),
    (#"{"first": {"items": {}}}"#, "first.items", "rray"),
    (#"{"items": [1]}"#, "items[0]", "Expected"),
  ])
  func whatIsWrongIsToldWithItsPlace(json: String, place: String, words: String) {
    let problem = #expect(throws: AnnotationProblem.self) {
      try ReadAnnotations(json: json, in: Fixtures.small, now: 0)
    }
    #expect(problem?.reason.hasPrefix("\(place): ") == true, "\(problem?.reason ?? "")")
    #expect(problem?.reason.contains(words) == true, "\(problem?.reason ?? "")")
  }

  @Test(arguments: [
    "", "{", "nonsense", "3", "{}", "null", #"{"id": "a", "type": "Annotation"}"#,
    #"{"version": 2, "notes": []}"#, "\u{0}",
    String(repeating: "[", count: 100_000), String(repeating: #"{"first":"#, count: 100_000),
  ])
  func whatIsOfAnotherKindIsLeft(json: String) throws {
    #expect(try ReadAnnotations(json: json, in: Fixtures.small, now: 0) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func anythingCanBeRead(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "{", "}", "[", "]", ":", ",", "\"id\"", "\"target\"", "\"items\"", "\"body\"", "\"x\"", "1",
      "null",
      "\"first\"", "\"selector\"", "\"created\"", "\"2026-11-29T07:00:00Z\"", "true", "\\", "\"",
    ]
    let json = (0..<30).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
    _ = try? ReadAnnotations(json: "[{\"id\": \"a\"," + json, in: Fixtures.small, now: 0)
  }
}
