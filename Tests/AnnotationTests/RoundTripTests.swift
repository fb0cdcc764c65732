import Annotations
import ContentModel
import Foundation
import Reading
import TestSupport
import Testing

/// Notes that go out as annotations and come in again.
struct RoundTripTests {
  private static let bodies = [
    "", "Why?", "47:10 the hat", "two\n\nparagraphs\n", "  spaces  ", "the window #light #Два",
    "\u{1}\u{202E}", "\"quoted\" \\ <b>&amp;", "1:02:30", "👩‍👩‍👧 e\u{301}", "#only",
    String(repeating: "long ", count: 300),
  ]
  private static let ids = [
    "0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E",
    "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e", "https://hypothes.is/a/53LMZGVCEemN4zOvm3oFEQ",
    "53LMZGVCEemN4zOvm3oFEQ", "note 12", "#x", "%23x", "é", "a:b c",
  ]
  private static let entities = [
    EntityID(folder: "life", slug: "the-studio"), EntityID(folder: "life", slug: "gone"),
    EntityID(folder: "life", slug: "Ünï/x?#%.html"), .about,
    EntityID(folder: "goals", slug: "index"),
    EntityID(folder: "elsewhere", slug: "https://example.org/a/b.html?c#d"),
  ]

  private func note(_ random: inout SeededGenerator, id: String) -> ReaderNote {
    func one<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &random)]
    }
    let created = Int.random(in: 0...4_000_000_000, using: &random)
    let text = one(Self.bodies)
    return ReaderNote(
      id: id,
      by: one(["", "Ada Brook", "Ada; Bob", "https://orcid.org/0000-0002-1825-0097", "Дж. О’Ніл"]),
      entity: one(Self.entities),
      passage: one([
        nil, TextQuote(exact: "grey\nwall"), TextQuote(exact: "“x”", prefix: "a ", suffix: "\t b"),
      ]),
      body: text, filmTime: one([nil, 0, 2_830, 359_999]), created: created,
      modified: created + one([0, 5]))
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func whatGoesOutComesInAgain(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let notes = Self.ids.map { note(&random, id: $0) }
    let library = Fixtures.small
    let json = try AnnotationCollection(notes, in: library).json()
    let read = try #require(try ReadAnnotations(json: json, in: library, now: 0, mine: true))
    #expect(read.notes.count == notes.count)
    for (came, went) in zip(read.notes, notes) { #expect(came == went, "seed \(seed)") }
    #expect(read.rest == nil)
    #expect(try AnnotationCollection(read.notes, in: library).json() == json)
  }

  @Test(arguments: [
    ("dark", nil, "commenting"), ("dark", "same grey", "commenting"),
    ("", "same grey", "highlighting"), ("", nil, "bookmarking"),
  ])
  func whatANoteIsForIsTold(body: String, words: String?, motivation: String) throws {
    let note = ReaderNote(
      id: Self.ids[0], entity: Self.entities[0], passage: words.map { TextQuote(exact: $0) },
      body: body, filmTime: nil, created: 0, modified: 0)
    let json = try AnnotationCollection([note], in: Fixtures.small).json()
    #expect(json.contains("\"motivation\" : \"\(motivation)\""))
    // Who has changed nothing since tells no time of it.
    #expect(!json.contains("\"modified\""))
  }

  @Test(arguments: [
    (Int.max, "9999-12-31T23:59:59Z"), (Int.min, "0001-01-01T00:00:00Z"),
    (-1, "1969-12-31T23:59:59Z"), (-13_000_000_000, "1558-01-18T00:53:20Z"),
  ])
  func aTimeIsOneThatCanBeWritten(seconds: Int, written: String) throws {
    let note = ReaderNote(
      id: Self.ids[0], entity: Self.entities[0], passage: nil, body: "x", filmTime: nil,
      created: seconds, modified: seconds)
    let json = try AnnotationCollection([note], in: Fixtures.small).json()
    #expect(json.contains("\"created\" : \"\(written)\""))
  }

  @Test func theNamesAndAddressesAreThoseOfTheModel() throws {
    var note = ReaderNote(
      id: Self.ids[0], entity: Self.entities[0],
      passage: TextQuote(exact: "same grey", prefix: "the ", suffix: " twice"),
      body: "the window #light", filmTime: 2_830, created: 1_795_392_000, modified: 1_795_392_060)
    let library = Fixtures.small
    func json(_ creator: String = "", _ base: String = "") throws -> [String: Any] {
      let text = try AnnotationCollection([note], in: library, by: creator, base: base).json()
      return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    let collection = try json("Ada Brook")
    #expect(collection["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    #expect(collection["type"] as? String == "AnnotationCollection")
    #expect(collection["total"] as? Int == 1)
    let page = try #require(collection["first"] as? [String: Any])
    #expect(page["type"] as? String == "AnnotationPage")
    let items = try #require(page["items"] as? [[String: Any]])
    let item = items[0]
    #expect(item["id"] as? String == "urn:uuid:\(Self.ids[0])")
    #expect(
      item["type"] as? String == "Annotation" && item["motivation"] as? String == "commenting")
    #expect(item["created"] as? String == "2026-11-23T00:00:00Z")
    #expect(item["modified"] as? String == "2026-11-23T00:01:00Z")
    #expect((item["creator"] as? [String: String]) == ["type": "Person", "name": "Ada Brook"])
    let body = try #require(item["body"] as? [[String: String]])
    #expect(
      body == [
        [
          "type": "TextualBody", "format": "text/plain", "purpose": "commenting",
          "value": "47:10 the window #light",
        ], ["type": "TextualBody", "format": "text/plain", "purpose": "tagging", "value": "light"],
      ])
    let target = try #require(item["target"] as? [[String: Any]])
    #expect(target[0]["source"] as? String == "life/the-studio.html")
    #expect(
      target[0]["selector"] as? [String: String] == [
        "type": "TextQuoteSelector", "exact": "same grey", "prefix": "the ", "suffix": " twice",
      ])
    #expect((target[1]["selector"] as? [String: String])?["value"] == "t=2830")
    note.entity = EntityID(folder: "life", slug: "a b")
    let text = try AnnotationCollection([note], in: library, base: "https://example.org/x/").json()
    #expect(text.contains("\"source\" : \"https://example.org/x/life/a%20b.html\""))
    #expect(!text.contains("\"creator\""))
  }

  /// Wherever a copy of the site stands.
  @Test(arguments: [
    "life/the-studio.html", "https://example.org/life/the-studio.html#note-1",
    "https://example.org/deep/er/life/the-studio.html?x=1", "file:///home/ada/life/the-studio.html",
    "http://localhost:8000/life/the-studio/", "./life/the-studio.html",
    "https://example.org/life/the-studio/index.html", "life/the%2Dstudio.html",
  ])
  func thePageIsFoundByItsAddress(source: String) throws {
    #expect(try entity(of: source) == Self.entities[0])
  }

  @Test(arguments: [
    "https://example.org/", "https://example.org/life/gone.html", "../../etc/passwd", "",
    "urn:isbn:0385490623", "javascript:alert(1)", "about/life/x/y.html",
  ])
  func whatIsNoPageHasNone(source: String) throws {
    let id = try entity(of: source)
    #expect(Fixtures.small[id] == nil)
    #expect(id.folder == "elsewhere" && id.slug == (source.isEmpty ? "unknown" : source))
  }

  /// The site may call a page's file something else, also what another page once was called.
  @Test(arguments: [
    ("https://example.org/x/life/the_studio.html#a", "the-studio"),
    ("life/the_studio.html", "the-studio"), ("https://example.org/life/the_studio", "the-studio"),
    ("https://example.org/life/the_studio/index.html", "the-studio"),
    ("life/the-studio.html", "the-studio"), ("life/The-First.html", "the-first-brush"),
    ("life/the%5Fstudio.html", "the-studio"), ("life/the-long-journey.html", "the-long-journey"),
    ("life/gone.html", "gone"),
  ])
  func aFileOfTheSiteIsItsPage(source: String, slug: String) throws {
    func life(_ slug: String) -> EntityID { EntityID(folder: "life", slug: slug) }
    let files = [
      life("the-studio"): "life/the_studio.html", life("the-first-brush"): "life/The-First.html",
    ]
    let id = try entity(of: source, files: files)
    #expect(id == life(slug))
    let note = ReaderNote(id: "x", entity: id, passage: nil, body: "x", created: 0, modified: 0)
    let json = try AnnotationCollection([note], in: Fixtures.small, files: files, base: "b/").json()
    #expect(json.contains("\"b/\(files[id] ?? "life/\(slug).html")\""))
  }

  private func entity(of source: String, files: [EntityID: String] = [:]) throws -> EntityID {
    let json = "[{\"id\": \"x\", \"target\": \"\(source)\"}]"
    let read = try #require(
      try ReadAnnotations(json: json, in: Fixtures.small, files: files, now: 0))
    return try #require(read.notes.first).entity
  }
}
