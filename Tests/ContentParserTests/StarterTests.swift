import ContentModel
import ContentParser
import Foundation
import TestSupport
import Testing

/// What `lasttake new` makes shows every element of the content format once, and nothing is wrong.
struct StarterTests {
  private let library = Fixtures.starter
  private var companion: Companion { library.companion }

  @Test(arguments: ["Starter", "Bare", "Tutorial"])
  func nothingIsToBeFound(name: String) throws {
    let folder = try #require(Fixtures.template(name))
    #expect(try ContentEditor(folder: folder).review() == [])
  }

  /// Every key of the table stands in a file of its kind, and not in a comment.
  @Test(arguments: ContentForm.allCases.filter { $0 != .about })
  func everyKeyIsThere(form: ContentForm) throws {
    let lines = try files(of: form).flatMap { try yaml(of: $0) }.map {
      $0.drop { " -".contains($0) }
    }
    for name in names(form.keys) {
      #expect(lines.contains { $0.hasPrefix("\(name):") }, "\(form.place) shows no “\(name)”")
    }
  }

  /// Whoever looks for what a key means finds it beside the key, the first time that it stands there.
  @Test(arguments: ContentForm.allCases.filter { $0 != .about })
  func theKeysAreExplained(form: ContentForm) throws {
    let lines = try files(of: form).flatMap { try yaml(of: $0) }
    #expect(lines.count { $0.drop { $0 == " " }.hasPrefix("#") } >= 2, "\(form.place)")
  }

  @Test func everyCalloutAndBearingIsThere() {
    #expect(Set(library.callouts.map(\.kind)) == Set(companion.vocabulary.calloutKinds))
    let bearings = companion.strands.flatMap(\.chapters).flatMap(\.bearings).map(\.kind)
    #expect(Set(bearings) == Set(Bearing.Kind.allCases))
    #expect(companion.strands.count == 2 && companion.goals.count == 3)
    #expect(Set(companion.goals.map(\.grade)).count == 3)
  }

  @Test func everyWayOfQuotingIsThere() {
    #expect(library.quotes.contains { $0.speaker?.folder == "people" && !$0.isFragment })
    #expect(library.quotes.contains { $0.speaker?.folder == "sources" })
    #expect(library.quotes.contains { $0.isFragment })
    #expect(library.quotes.allSatisfy { !$0.sources.isEmpty })
  }

  @Test func datesOfEveryKindAreThere() {
    let periods =
      library.events.map(\.date) + companion.strands.flatMap(\.chapters).compactMap(\.period)
    let certainties = periods.map(\.start.certainty)
    #expect(certainties.contains(.certain) && certainties.contains(.approximate))
    #expect(certainties.contains(.uncertain))
    #expect(periods.contains { $0.open == .end } && periods.contains { $0.start != $0.end })
    #expect(Set(library.changes.map(\.kind)) == Set(Change.Kind.allCases))
  }

  @Test func everyKindOfBlockAndOfWordsIsThere() {
    var seen: Set<String> = []
    for entry in library.entries {
      entry.article.blocks.walk { seen.insert(caseName($0.kind)) }
      entry.article.blocks.walkInlines { seen.insert(caseName($0.kind)) }
    }
    let missing = Set([
      "paragraph", "heading", "quote", "callout", "list", "table", "evidence", "code", "html",
      "thematicBreak", "emphasis", "strong", "strikethrough", "raised", "lowered", "link", "image",
      "note",
    ]).subtracting(seen)
    #expect(missing == [])
  }

  @Test func linksLeadToHeadingsAndPicturesAreThere() {
    var anchors = 0
    for entry in library.entries {
      entry.article.blocks.walkInlines { inline in
        if case .link(.entry(_, anchor: .some), _) = inline.kind { anchors += 1 }
      }
    }
    #expect(anchors > 1)
    #expect(!companion.trails.isEmpty && companion.cases.allSatisfy { $0.kind?.isCharge == false })
  }

  // MARK: The files

  private func names(_ keys: [ContentKey]) -> [String] {
    keys.flatMap { key -> [String] in
      guard case .members(let member) = key.value else { return [key.name] }
      return [key.name] + names(member.keys)
    }
  }

  private func files(of form: ContentForm) throws -> [String] {
    let folders: [String] =
      switch form {
      case .companion: []
      case .chapter: companion.strands.map(\.id)
      case .goal: ["goals"]
      case .person: ["people"]
      case .source: ["sources"]
      case .legalCase: ["cases"]
      case .trail: ["trails"]
      case .about: []
      }
    if folders.isEmpty { return ["companion.yml"] }
    return try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: "\(Fixtures.starterPath)/\(folder)")
        .sorted().map { "\(folder)/\($0)" }
    }
  }

  /// The lines of a file's keys.
  private func yaml(of file: String) throws -> [String] {
    let text = try String(contentsOfFile: "\(Fixtures.starterPath)/\(file)", encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    guard file.hasSuffix(".md") else { return lines }
    return Array(lines.dropFirst().prefix { $0 != "---" })
  }

  private func caseName(_ value: some Any) -> String {
    String("\(value)".prefix { $0.isLetter })
  }
}
