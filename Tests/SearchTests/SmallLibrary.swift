import ContentModel
import Search

/// A library small enough to be read at a glance, with quotes for every filter.
enum SmallLibrary {
  static let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
  static let index = SearchIndex(Library(companion))

  static let companion = Companion(
    goals: [
      Goal(
        id: EntityID(folder: "goals", slug: "celebrate-the-life"), title: "Celebrate the life",
        grade: nil, summary: "",
        article: Article(
          file: "goals/01.md",
          blocks: [
            quote(
              "resonate", "“I hope her own words resonate\nthe most.”", by: "rachel-mason",
              name: "Rachel Mason", occasion: "to the Guardian", date: "2025-03",
              sources: ["guardian-feature"], home: "goals/celebrate-the-life")
          ]))
    ],
    strands: [life, investigation],
    people: [
      person("rachel-mason", "Rachel Mason"), person("ost", "Masha Ost", also: ["Маша Ост"]),
      person("dana-hale", "Dana Hale", status: true),
    ],
    sources: [
      source("guardian-feature", "Feature on Last Take", "The Guardian", .press),
      source("labour-report", "Summary of investigation", "The State", .agency),
    ])

  static let life = Strand(
    id: "life", title: "A life",
    chapters: [
      chapter(
        "life/kyiv", "Київ and the café", bearsOn: ["celebrate-the-life"],
        [
          quote(
            "kyiv", "“We met in a café; the takeoff of it all…”", by: "ost",
            name: "M. Ost", occasion: "at a screening", date: "2021", fragment: true,
            sources: ["guardian-feature"], home: "life/kyiv")
        ])
    ])

  static let investigation = Strand(
    id: "investigation", title: "The investigation",
    chapters: [
      chapter(
        "investigation/the-day", "The day", bearsOn: [],
        [
          callout(.disputed, home: "investigation/the-day"),
          quote(
            "cold-gun", "“Cold gun.”", by: "dana-hale", name: "Dana Hale",
            occasion: "on the set", date: "2021-10-21", sources: ["labour-report"],
            home: "investigation/the-day"),
          heading("After"),
          quote(
            "take-care", "Take care. The cold was in every gun-metal thing.", by: nil,
            name: "A host", occasion: "in a letter", date: nil, sources: [],
            home: "investigation/the-day"),
          quote(
            "finding", "Management knew whose care takes time", by: "labour-report",
            folder: "sources",
            name: "Summary of investigation", occasion: "", date: "2022-04",
            sources: ["labour-report"], home: "investigation/the-day"),
          callout(.unknown, home: "investigation/the-day"),
        ])
    ])

  /// The slugs of the quotes found, in their order.
  static func find(_ query: String) -> [String] {
    everything("kind:quote \(query)").compactMap { EntityID($0)?.slug }
  }

  /// The ids of all that is found, in their order.
  static func everything(_ query: String) -> [String] {
    index.search(Query(query)).map { index.items[$0.item].id }
  }
}

extension SmallLibrary {
  private static func words(_ text: String) -> [Inline] { [Inline(.text(text), range)] }

  private static func heading(_ text: String) -> Block {
    Block(.heading(Heading(level: 2, words: words(text), anchor: text)), range)
  }

  private static func id(_ text: String) -> EntityID {
    EntityID(text) ?? EntityID(folder: "none", slug: text)
  }

  private static func callout(_ kind: Callout.Kind, home: String) -> Block {
    let callout = Callout(
      id: id("questions/x"), kind: kind, title: "", blocks: [], home: id(home),
      location: SourceLocation(file: home))
    return Block(.callout(callout), range)
  }

  private static func chapter(
    _ name: String, _ title: String, bearsOn goals: [String], _ blocks: [Block]
  ) -> Chapter {
    let location = SourceLocation(file: name)
    let bearings = goals.map {
      Bearing(goal: id("goals/\($0)"), kind: .serves, because: "", location: location)
    }
    return Chapter(
      id: id(name), title: title, period: nil, summary: "", bearings: bearings,
      article: Article(file: name, blocks: blocks))
  }

  private static func person(
    _ slug: String, _ name: String, also: [String] = [], status: Bool = false
  ) -> Person {
    let date = status ? PartialDate(year: 2023) : nil
    return Person(
      id: id("people/\(slug)"), name: name, role: "", alsoKnownAs: also,
      status: date.map { ProceduralStatus(text: "Charged.", asOf: $0) },
      article: Article(file: slug))
  }

  private static func source(
    _ slug: String, _ title: String, _ publisher: String, _ kind: Source.Kind
  ) -> Source {
    Source(
      id: id("sources/\(slug)"), title: title, publisher: publisher, kind: kind,
      article: Article(file: slug))
  }

  private static func quote(
    _ slug: String, _ text: String, by speaker: String?, folder: String = "people", name: String,
    occasion: String, date: String?, fragment: Bool = false, sources: [String], home: String
  ) -> Block {
    let quote = Quote(
      id: id("quotes/\(slug)"), words: [Block(.paragraph(words(text)), range)],
      speaker: speaker.map { id("\(folder)/\($0)") }, speakerName: name, occasion: occasion,
      date: date.flatMap { PartialDate(iso: $0) }, dateText: date ?? "undated",
      isFragment: fragment, sources: sources.map { id("sources/\($0)") }, attribution: [],
      home: id(home), location: SourceLocation(file: home))
    return Block(.quote(quote), range)
  }
}
