import ContentModel
import TestSupport
import Testing

@Suite struct ChangeTests {
  @Test func updatesAndCorrectionsStandTheNewestFirst() {
    let changes = Fixtures.small.changes
    #expect(
      changes.map(\.id.description) == [
        "corrections/2026-11-22", "corrections/2026-11-22-2", "questions/the-case-is-closed",
      ])
    #expect(changes.map(\.kind) == [.correction, .correction, .update])
  }

  @Test func anUpdateHasItsPageAndItsSources() throws {
    let change = try #require(Fixtures.small.changes.last)
    #expect(change.title == "The case is closed")
    #expect(change.words == "It was closed without a finding.")
    #expect(change.entries == [EntityID(folder: "investigation", slug: "the-key")])
    #expect(change.sources == [EntityID(folder: "sources", slug: "city-archive")])
  }

  @Test func aCorrectionLeadsToItsPages() {
    let changes = Fixtures.small.changes
    #expect(changes[0].title == "First edition." && changes[0].words == "First edition.")
    #expect(changes[0].entries == [.about])
    #expect(changes[1].title == "The key and The empty frame")
    #expect(changes[1].words == "What Max Stone says stands as disputed.")
    #expect(
      changes[1].entries.map(\.description) == [
        "investigation/the-key", "investigation/the-empty-frame",
      ])
  }

  /// Every item of the bundled log is read, and the pages it names are linked.
  @Test func theBundledLogIsReadWhole() {
    let library = Fixtures.bundled
    var items = 0
    library.companion.about.blocks.walk { block in
      if case .list(let list) = block.kind { items += list.items.count }
    }
    let corrections = library.changes.filter { $0.kind == .correction }
    #expect(items >= 15 && corrections.count >= items - 5)
    #expect(corrections.filter { $0.entries == [.about] }.count <= 3)
    #expect(Set(corrections.map(\.id)).count == corrections.count)
  }

  @Test func datesCountAsFarAsTheyAreKnown() throws {
    func date(_ text: String) throws -> PartialDate { try #require(PartialDate(iso: text)) }
    for (one, other, isSince) in [
      ("2026-03-09", "2026", true), ("2026-03-09", "2026-03", true),
      ("2026-03-09", "2026-03-09", true), ("2026-03-09", "2026-03-10", false),
      ("2026-02-28", "2026-03", false), ("2025-12-31", "2026", false), ("2026", "2026-03", true),
      ("2026", "2026-12-31", true), ("2026-03", "2026-03-31", true), ("2026-02", "2026-03", false),
      ("2027", "2026-12-31", true), ("2025", "2026-01-01", false),
      ("2026-04-01", "2026-03-31", true),
    ] {
      #expect(try date(one).mayBe(since: date(other)) == isSince, "\(one) since \(other)")
    }
  }
}

@Suite struct FingerprintTests {
  private func entry(_ words: String, notes: [Note] = []) -> Entry {
    let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    let block = Block(.paragraph([Inline(.text(words), range)]), range)
    return .about(Article(file: "about.md", blocks: [block], notes: notes))
  }

  @Test func otherWordsMakeAnother() {
    let one = entry("He said so.").fingerprint
    #expect(one.count == 16)
    #expect(entry("He said  so.\n").fingerprint == one)
    #expect(entry("He said no.").fingerprint != one)
    #expect(entry("He saids o.").fingerprint != one)
  }

  @Test func notesMakeNoDifference() {
    let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    let note = Note(label: "1", blocks: [], sources: [], range: range)
    #expect(entry("So.", notes: [note]).fingerprint == entry("So.").fingerprint)
  }

  /// What a page says outside its text counts.
  @Test func statusAndReasonsCount() throws {
    let companion = Fixtures.small.companion
    var chapter = try #require(companion.strands.first?.chapters.first)
    let before = Entry.chapter(chapter).fingerprint
    chapter.bearings[0].because += " More."
    #expect(Entry.chapter(chapter).fingerprint != before)
    var person = try #require(companion.people.first { $0.status != nil })
    let known = Entry.person(person).fingerprint
    person.status?.text += " More."
    #expect(Entry.person(person).fingerprint != known)
  }
}
