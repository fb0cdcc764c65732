import ContentModel
import TestSupport
import Testing

@testable import Search
@testable import Site

/// The page's search finds what the program's finds, in the same order.
@Suite(.enabled(if: ScriptedSearch.canRun))
struct SearchParityTests {
  private static let queries = [
    // One word: whole, begun, inflected, a part of another, none.
    "gun", "film", "filming ", "filmed ", "cinemat", "ammun", "oun", "zzzz", "a", "the", "’", "21",
    "2021-10-21", "halyna", "HALYNA", "Gutierrez", "gutiérrez", "Żurek", "Галина", "галин", "£",
    // Several words, in any order and with common ones.
    "cold gun", "gun cold ", "live rounds", "rounds live ammunition ", "who said cold gun",
    "what did the camera crew write", "rachel mason film ", "baldwin trial dismissed", "the of ",
    "safety on set", "her own voice", "crew walk out", "set medic",
    // Phrases, open and closed, and words that hold a stroke.
    "\"cold gun\"", "“cold gun”", "\"live round", "“the film", "walk-out", "camera-operator's ",
    "\"director of photography\" light", "’cold gun’", "\"\"", "\"",
    // What is left out.
    "gun -cold", "-gun", "gun -\"cold gun\"", "- gun", "-the film", "gun -zzzz",
    // Filters.
    "kind:quote", "kind:quote gun", "kind:court gun", "kind:person ", "speaker:mason",
    "speaker:\"rachel mason\" film", "speaker:halls gun", "strand:life light",
    "strand:life strand:investigation gun",
    "goal:celebrate", "from:court", "from:written ", "status:disputed", "status:charged",
    "year:2021",
    "year:202 gun", "source:guardian-feature", "source:guardian", "kind:quote -speaker:mason film",
    "kind:zzzz", "speaker:", "speaker: gun", "foo:bar", "kind:question status:unknown ",
    "-kind:passage baldwin", "year:2021 year:2022 kind:event",
    "",
  ]

  @Test func theOrderIsThatOfTheProgram() throws {
    try compare(Self.queries, in: Fixtures.bundled)
    try compare(Self.queries, in: Fixtures.symphony)
  }

  @Test func queriesMadeOfTheContentsWordsAgree() throws {
    var made = MadeQueries(Fixtures.bundled, seed: 15)
    try compare((0..<400).map { _ in made.next() }, in: Fixtures.bundled)
  }

  private func compare(_ queries: [String], in library: Library) throws {
    let scope = SearchScope(SearchIndex(library), in: library)
    let answers = try ScriptedSearch(library).answers("find", queries)
    #expect(answers.count == queries.count)
    var hits = 0
    for (query, answer) in zip(queries, answers) {
      let own = scope.answer(Query(query))
      hits += own.hits.count
      let items = own.hits.map { String($0.item) }.joined(separator: " ")
      #expect(
        answer == items + "|" + own.leftOut.joined(separator: " "),
        "“\(query)” of \(library.companion.title)")
    }
    #expect(hits > queries.count)
  }

  @Test func theNearestSpellingIsThatOfTheProgram() throws {
    let words = [
      "amunition", "cinematografer", "balwdin", "Halina Hutchns", "speaker:masn gun", "kind:qoute",
      "gutierez reed", "xq", "qqqqqqqq", "gun", "armourer saftey",
    ]
    let index = SearchIndex(Fixtures.bundled)
    let answers = try ScriptedSearch(Fixtures.bundled).answers("spell", words)
    // What finds something is not asked about; the page doesn't ask either.
    for (word, answer) in zip(words, answers) where index.search(Query(word)).isEmpty {
      #expect(answer == index.nearestSpelling(to: Query(word)) ?? "", "\(word)")
    }
    #expect(answers.contains { !$0.isEmpty })
  }

  @Test func theSameWordsAreMarked() throws {
    let queries = [
      "filming ", "cold gun", "“cold gun”", "cinemat", "gutierrez", "ound", "’halls’ gun",
    ]
    let library = Fixtures.bundled
    let scope = SearchScope(SearchIndex(library), in: library)
    let answers = try ScriptedSearch(library).answers("mark", queries)
    var count = 0
    for (query, answer) in zip(queries, answers) {
      let own = scope.answer(Query(query))
      let marked = own.hits.prefix(20).map { hit in
        let text = scope[hit].text
        return FoldedText(text).find(own.query).map { String(text[$0]) }.joined(separator: "/")
      }
      #expect(answer == marked.joined(separator: "|"), "\(query)")
      count += marked.count { !$0.isEmpty }
    }
    #expect(count > 60)
  }

  /// A mark is never a part of a character: of a family, a flag, a syllable.
  @Test func wholeCharactersAreMarked() throws {
    let text = "One 👩‍👩‍👧 here, हिन्दी there, 🇺🇦 and e\u{301}te\u{301}, กำ, 각, ล้ำค่า, 👍🏽."
    let library = try authored(["town/04-x.md": chapter("Characters", text)])
    let queries = ["👩", "हिन", "🇺", "ete", "ก", "ᄀ", "ค", "👍", "there"]
    let scope = SearchScope(SearchIndex(library), in: library)
    var count = 0
    for (query, answer) in zip(queries, try ScriptedSearch(library).answers("mark", queries)) {
      let own = scope.answer(Query(query))
      let marked = own.hits.prefix(20).map { hit in
        let text = scope[hit].text
        return FoldedText(text).find(own.query).map { String(text[$0]) }.joined(separator: "/")
      }
      #expect(
        Array(answer.unicodeScalars) == Array(marked.joined(separator: "|").unicodeScalars),
        "\(query): \(answer), not \(marked)")
      count += marked.count { !$0.isEmpty }
    }
    #expect(count > 7)
  }

  @Test func everyWordHasTheSameStem() throws {
    let words = SearchIndex(Fixtures.bundled).words
    let own = (0..<words.count).map { String(decoding: words[$0], as: UTF8.self) }
    let endings = ["", "s", "ed", "ing", "ly", "ness", "ational", "iveness", "ement", "y", "eedly"]
    let all = own + own.prefix(2_000).flatMap { word in endings.map { word + $0 } }
    let stems = try ScriptedSearch(Fixtures.bundled).answers("stem", all)
    for (word, stem) in zip(all, stems) where stem != Stemmer.shared.stem(of: word) {
      Issue.record("\(word): \(stem), not \(Stemmer.shared.stem(of: word))")
    }
    #expect(stems.count == all.count)
  }

  @Test func everyScalarFoldsTheSame() throws {
    let ranges = [(0, 0x2FFF), (0x3000, 0xFFFF), (0x1_0000, 0x1_FFFF), (0xE_0000, 0xE_0FFF)]
    let answers = try ScriptedSearch(Fixtures.symphony).answers(
      "fold", ranges.map { "\($0.0) \($0.1)" })
    var count = 0
    for line in answers.flatMap({ $0.split(separator: ",") }) {
      let scalars = line.split(separator: " ").compactMap {
        UInt32($0).flatMap(Unicode.Scalar.init)
      }
      let scalar = try #require(scalars.first)
      // A later Unicode may have given it a meaning.
      guard scalar.properties.generalCategory != .unassigned else { continue }
      count += 1
      let own = FoldedText(String(scalar)).folded
      #expect(
        Array(own.unicodeScalars) == Array(scalars.dropFirst()),
        "U+\(String(scalar.value, radix: 16))")
    }
    #expect(count > 60_000)
  }
}

/// Queries made of the words that can be found, in the ways in which readers type.
private struct MadeQueries {
  private var generator: SeededGenerator
  private let items: [SearchItem]
  private let values: [SearchRecords.Value]

  init(_ library: Library, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let records = SearchRecords(library)
    (items, values) = (records.items, records.values)
  }

  mutating func next() -> String {
    let words =
      items.randomElement(using: &generator)?.text.split(separator: " ").map(String.init) ?? []
    let start = Int.random(in: 0..<max(1, words.count), using: &generator)
    let some = words[start...].prefix(Int.random(in: 1...3, using: &generator))
    let typed = some.joined(separator: " ")
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return String(typed.prefix(Int.random(in: 2...12, using: &generator)))
    case 1: return "“\(typed)”"
    case 2: return typed + " -" + (words.last ?? "")
    case 3: return typed + " \(filter()) "
    case 4: return "\(filter()) \(typed)"
    default: return typed + " "
    }
  }

  private mutating func filter() -> String {
    guard let value = values.randomElement(using: &generator) else { return "" }
    let name = value.names.randomElement(using: &generator) ?? ""
    return Query.Filter(value.field, name).description
  }
}
