import ContentModel
import TestSupport
import Testing

@testable import Search

/// What the search finds besides quotes, and in which order.
struct EverythingTests {
  private static let index = SearchIndex(Fixtures.bundled)

  private func found(_ query: String) -> [SearchItem] {
    Self.index.search(Query(query)).map { Self.index.items[$0.item] }
  }

  @Test func everySentenceOfEveryPageIsFound() {
    let texts = Dictionary(grouping: Self.index.items, by: \.home).mapValues { $0.map(\.text) }
    var missing: [String] = []
    for entry in Fixtures.bundled.entries {
      entry.article.blocks.walk { block in
        guard case .paragraph(let words) = block.kind else { return }
        let text = words.plainText
        for range in text.sentences where text[range].contains(where: \.isLetter) {
          let sentence = String(text[range])
          // The list of an event gives its date apart.
          let words =
            sentence.prefix(1).allSatisfy(\.isNumber)
            ? sentence.drop { $0 != " " }.dropFirst() : sentence[...]
          if !(texts[entry.id] ?? []).contains(where: { $0.contains(words) }) {
            missing.append(sentence)
          }
        }
      }
    }
    #expect(missing.count == 0, "\(missing.prefix(3))")
  }

  @Test(arguments: SearchKind.allCases.filter { $0 != .note })
  func everyKindIsAFacet(_ kind: SearchKind) {
    let hits = found("kind:\(kind.rawValue)")
    #expect(!hits.isEmpty && hits.allSatisfy { $0.kind == kind })
  }

  @Test func idsAreOfOneItemEach() {
    let ids = Self.index.items.map(\.id)
    let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.sorted().prefix(5))")
  }

  @Test func namesComeFirstThenQuotesThenOtherWords() throws {
    let kinds = found("hutchins").map(\.kind)
    let lastName = try #require(kinds.lastIndex(of: .person))
    let firstQuote = try #require(kinds.firstIndex(of: .quote))
    let lastQuote = try #require(kinds.lastIndex(of: .quote))
    let firstPassage = try #require(kinds.firstIndex(of: .passage))
    #expect(firstQuote < firstPassage)
    #expect(kinds.first == .person || kinds.first == .heading)
    #expect(lastName > 0 && lastQuote > firstQuote)
  }

  @Test func inflectedWordsComeAfterTheWordAsItStands() throws {
    let hits = found("\"filming\"")
    func has(_ item: SearchItem, _ word: String) -> Bool {
      let bytes = FoldedText.fold(item.text)
      return bytes.words.contains { Array(bytes[$0]) == Array(word.utf8) }
    }
    let exact = hits.prefix { has($0, "filming") }
    #expect(exact.count > 1 && hits.count > exact.count)
    #expect(hits.dropFirst(exact.count).allSatisfy { !has($0, "filming") })
  }

  @Test(arguments: [
    ("quit", "quite"), ("authority", "author"), ("hard", "harding"), ("even", "evening"),
  ])
  func whatEnglishKeepsApartIsNotMerged(_ word: String, other: String) {
    #expect(Stemmer.shared.stem(of: word) != Stemmer.shared.stem(of: other))
  }

  @Test(arguments: [
    ("film", "filming"), ("film", "filmed"), ("light", "lights"), ("acquitted", "acquitted"),
    ("кіно", "кіно"), ("no", "no"), ("", ""),
  ])
  func inflectionsOfAWordHaveOneStem(_ word: String, other: String) {
    #expect(Stemmer.shared.stem(of: word) == Stemmer.shared.stem(of: other))
  }

  @Test func whatIsExcludedIsLeftOut() {
    let all = found("baldwin kind:quote")
    let without = found("baldwin kind:quote -gun")
    #expect(without.count < all.count && !without.isEmpty)
    #expect(!without.contains { $0.text.lowercased().contains(" gun ") })
    #expect(!found("-kind:quote baldwin").contains { $0.kind == .quote })
    #expect(found("baldwin -\"alec baldwin\"").count < found("baldwin").count)
  }

  @Test(
    arguments: [
      ("colour:red", "colour", nil), ("speker:mason", "speaker", "speaker"),
      ("strnad:life", "strnad", "strand"),
    ] as [(String, String, String?)])
  func anUnknownFilterIsNamedWithTheNearest(_ query: String, name: String, nearest: String?) {
    let unknown = Query(query).unknownFilters
    #expect(unknown.count == 1)
    #expect(unknown.first?.nearest == nearest)
  }

  @Test(arguments: ["12:30", "https://example.org", "speaker:mason", "a: b", "x:y", "gun:"])
  func whatIsNoFilterIsNotNamed(_ query: String) {
    #expect(Query(query).unknownFilters.isEmpty, "\(query)")
  }

  @Test func theNearestSpellingComesFromAllWordsInAnyScript() {
    #expect(Self.index.nearestSpelling(to: Query("cinematografer")) == "cinematographer")
    #expect(Self.index.nearestSpelling(to: Query("Гатчінс")) == nil)
  }

  @Test func whereFewHaveAllWordsTheCommonOnesAreLeftOut() throws {
    let scope = SearchScope(Self.index, in: Fixtures.bundled)
    let answer = scope.answer(Query("when was rust first shown"))
    #expect(answer.leftOut == ["when", "was"])
    #expect(answer.hits.map { scope[$0].text }.contains { $0.contains("20 November 2024") })
    #expect(Set(answer.hits.map(\.item)).count == answer.hits.count)
    #expect(scope.answer(Query("who")).leftOut == [])
    #expect(scope.answer(Query("\"who was\" zzzz")).hits.isEmpty)
    #expect(
      Query("the -who \"of the\" gun").withoutCommonWords?.query.text == "-who \"of the\" gun")
  }

  @Test func whoIsSpokenOfIsNoSpeaker() {
    let found = found("kind:quote speaker:hutchins")
    #expect(!found.isEmpty && found.allSatisfy { $0.speaker.contains("Hutchins") })
  }

  @Test func scriptsWithoutSpacesAreFoundByAnyOfTheirWords() {
    let bytes = FoldedText.fold("ハリナの映画 film")
    #expect(bytes.words.map { String(decoding: bytes[$0], as: UTF8.self) }.last == "film")
    #expect(bytes.words.count == 7)
    #expect(FoldedText("ハリナの映画").find(Query("映画")).count == 1)
  }

  @Test func aSentenceKnowsTheSourcesOfItsNotes() {
    let sourced = found("kind:passage").filter { !$0.sources.isEmpty }
    #expect(sourced.count > 100)
    #expect(found("kind:passage from:court").count > 10)
  }
}
