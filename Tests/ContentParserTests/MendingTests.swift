import ContentModel
import ContentParser
import Foundation
import Testing

/// What is mended for certain, and what is left to the author.
struct MendingTests {
  /// A file with one thing wrong, and the same mended; `nil` where only the author can tell.
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    let wrong: String
    let right: String?

    init(_ file: String, _ wrong: String, _ right: String?) {
      (self.file, self.wrong, self.right) = (file, wrong, right)
    }

    var testDescription: String { wrong }
  }

  @Test(arguments: Self.links + Self.dates + Self.notes + Self.neighbours + Self.words)
  func whatIsCertainIsMended(_ example: Case) throws {
    let companion = try TemporaryCompanion([example.file: example.wrong])
    let before = try companion.load().diagnostics
    #expect(!before.isEmpty)
    let mending = try ContentEditor(folder: companion.folder).mending()
    #expect(mending.files.map(\.path) == (example.right == nil ? [] : [example.file]))
    let after = mending.files.first.map { String(decoding: $0.after, as: UTF8.self) }
    #expect(after == example.right)
    guard let right = example.right else { return }
    let mended = try TemporaryCompanion([example.file: right])
    #expect(try mended.load().diagnostics.count < before.count)
    #expect(try ContentEditor(folder: mended.folder).mending().isEmpty)
  }

  static let links = [
    Case("about.md", "[A](people/Ada.md)\n", "[A](people/ada.md)\n"),
    Case(
      "about.md", "[S](life/01-strat.md#the-e-mail) 01-strat.md [T](<life/01-strat.md>)\n",
      "[S](life/01-start.md#the-e-mail) 01-strat.md [T](<life/01-start.md>)\n"),
    Case("about.md", "[S][s]\n\n[s]: life/01-strat.md\n", "[S][s]\n\n[s]: life/01-start.md\n"),
    Case("about.md", "[A](people/add.md)\n", nil), Case("about.md", "[x](gone.md)\n", nil),
    Case("about.md", "[E](life/01-start.md#the-emial)\n", nil),
  ]

  static let dates = [
    Case("about.md", "- **12 May 2020** A.\n", "- **2020-05-12** A.\n"),
    Case("about.md", "- **2020-05-12:** A.\n", "- **2020-05-12** A.\n"),
    Case(
      "about.md", "- é __May 2020__ A\n- __May 2020__ B\n", "- é __May 2020__ A\n- __2020-05__ B\n"),
    Case("about.md", "- **about 1990** A.\n", nil), Case("about.md", "- **2020-13-01** A.\n", nil),
    Case(
      "sources/paper.md", source("date: 12 May 2020"), source("date: 2020-05-12")),
    Case("sources/paper.md", source("date: \"12 May 2020\""), source("date: \"2020-05-12\"")),
    Case("sources/paper.md", source("date: last year"), nil),
  ]

  static let notes = [
    Case("about.md", "A.\n\n[^1]: One\n  goes on.\n", "A.\n"),
    Case(
      "about.md", "A.[^2]\n\n[^1]: One.\n[^2]: Two.\n", "A.[^2]\n\n[^2]: Two.\n"),
    Case(
      "about.md", "A.\n\n[^1]: One.\n\n    More.\n\nB.\n", "A.\n\nB.\n"),
    Case("about.md", "A.\r\n\r\n[^1]: One.\r\n\r\nB.\r\n", "A.\r\n\r\nB.\r\n"),
    Case("about.md", "> A.\n>\n> [^1]: One.\n", nil),
    // A lone carriage return ends a line too.
    Case(
      "about.md", "Old\rMac.[^1]\n\n[^8]: Eight.\n[^1]: One.\n",
      "Old\rMac.[^1]\n\n[^1]: One.\n"),
    Case("about.md", "A.\n\n[^1]: One.\n\n\n    More.", "A.\n"),
  ]

  /// What stands directly below a note and is none of its words stays.
  static let neighbours = [
    Case(
      "about.md", "A.\n\n[^1]: [P](sources/paper.md).\n## B\n\nC.\n", "A.\n\n## B\n\nC.\n"),
    Case("about.md", "A.\n\n[^1]: One.\n- B\n", "A.\n\n- B\n"),
    Case("about.md", "A.\n\n[^1]: One.\n> [!CARE] B\n", "A.\n\n> [!CARE] B\n"),
    Case("about.md", "A.\n\n[^1]: One.\n```\nB\n```\n", "A.\n\n```\nB\n```\n"),
    Case("about.md", "A.\n\n[^1]: One.\n<!-- B -->\n", "A.\n\n<!-- B -->\n"),
    Case("about.md", "A.\n[^1]: One.\n    More.\n---\n", "A.\n\n---\n"),
    Case("about.md", "A.\n\n[^1]: One.\n| B | C |\n|---|---|\n", nil),
    Case("about.md", "A.[^2]\n\n[^1]: One.\n\n    [^2]: Two.\n", nil),
    Case("about.md", "A.\n\n[^1]: One.\nB.[^2]\n\n[^2]: Two.\n", nil),
    Case("about.md", "A [B].\n\n[^1]: One.\n\n    [B]: https://example.org\n", nil),
  ]

  static let words = [
    Case(
      "people/ada.md", "---\nname: Ada\nrole: R\n---\n> [!CAER] T\n",
      "---\nname: Ada\nrole: R\n---\n> [!CARE] T\n"),
    Case("sources/paper.md", source("kind: Press"), source("kind: press")),
    Case("sources/paper.md", source("kind: book of hours"), nil),
    Case(
      "life/01-start.md",
      TemporaryCompanion.chapter("## The e-mail\n\nA.\n").replacing(
        "goal: mend", with: "goal: mned"),
      TemporaryCompanion.chapter("## The e-mail\n\nA.\n")),
    Case(
      "people/ada.md", "\u{FEFF}---\r\nname: Ada\r\nrole: R\r\n---\r\n[P](../sources/papre.md)\r\n",
      "\u{FEFF}---\r\nname: Ada\r\nrole: R\r\n---\r\n[P](../sources/paper.md)\r\n"),
  ]

  private static func source(_ line: String) -> String {
    let key = line.prefix { $0 != ":" }
    let lines = [
      "title: Paper", "publisher: P", "date: 2025-03", "kind: press", "grade: publisher",
      "accessed: 2026-11-22",
    ].map { $0.hasPrefix("\(key):") ? line : $0 }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n"
  }

  @Test func filesOfOneNumberAreNumberedAnewAndLinksFollow() throws {
    let companion = try TemporaryCompanion([
      "life/01-more.md": TemporaryCompanion.chapter("[Start](01-start.md#the-e-mail)"),
      "life/last.md": TemporaryCompanion.chapter("[More](../life/01-more.md) 01-start.md"),
      "about.md": "[S](life/01-start.md)\n",
    ])
    let mending = try ContentEditor(folder: companion.folder).mending()
    let names = mending.files.map { "\($0.path) \($0.newPath)" }
    #expect(
      names == [
        "about.md about.md", "life/01-more.md life/01-more.md",
        "life/01-start.md life/02-start.md", "life/last.md life/03-last.md",
      ])
    let texts = mending.files.map { String(decoding: $0.after, as: UTF8.self) }
    #expect(texts[0] == "[S](life/02-start.md)\n")
    #expect(texts[1].contains("[Start](02-start.md#the-e-mail)"))
    #expect(texts[3].contains("[More](../life/01-more.md) 02-start.md"))
  }

  /// What an author left out for now is no note, and what ends a comment is no part of one.
  @Test(arguments: [
    "A.\n\n<!--\n[^9]: Nine.\n-->\n\n## B\n", "A.[^1]\n\n<!--\n[^1]: Old.\n-->\n\n[^1]: One.\n",
    "A.\n\n```\n[^9]: Nine.\n```\n", "A.\n\n<details>\n[^9]: Nine.\n</details>\n",
  ])
  func whatLooksLikeANoteIsLeftAlone(_ about: String) throws {
    let companion = try TemporaryCompanion(["about.md": about])
    #expect(try companion.load().diagnostics == [])
    #expect(try ContentEditor(folder: companion.folder).mending().isEmpty)
  }

  @Test func aNumberThatNobodyCountsToIsNone() throws {
    let goal = "---\ntitle: T\ngrade: hope\nsummary: S.\n---\n"
    let long = "9223372036854775807-a"
    let companion = try TemporaryCompanion(["goals/\(long).md": goal, "goals/zzz.md": goal])
    let names = try ContentEditor(folder: companion.folder).mending().files.map(\.newPath)
    #expect(names == ["goals/02-\(long).md", "goals/03-zzz.md"])
  }

  @Test func aFileThatCannotBeRenamedKeepsAllAsTheyAre() throws {
    let text = TemporaryCompanion.chapter("Text.")
    let companion = try TemporaryCompanion(["life/01-more.md": text, "sources.txt": text])
    try FileManager.default.createSymbolicLink(
      atPath: companion.folder + "/life/02-linked.md",
      withDestinationPath: companion.folder + "/sources.txt")
    #expect(try ContentEditor(folder: companion.folder).mending().isEmpty)
  }

  @Test func aGapIsNoFault() throws {
    let companion = try TemporaryCompanion(["life/07-x.md": TemporaryCompanion.chapter("Text.")])
    #expect(try ContentEditor(folder: companion.folder).mending().isEmpty)
  }

  @Test func twoFilesOfOneNameAreLeftToTheirAuthor() throws {
    let companion = try TemporaryCompanion([
      "life/01-start.md": TemporaryCompanion.chapter("## The e-mail"),
      "life/1-start.md": TemporaryCompanion.chapter("Text."),
    ])
    #expect(try ContentEditor(folder: companion.folder).mending().isEmpty)
  }

  @Test func aLinkOutOfTheFolderIsNotMended() throws {
    let companion = try TemporaryCompanion()
    let outside = companion.folder + ".outside"
    defer { try? FileManager.default.removeItem(atPath: outside) }
    try Data("[A](people/Ada.md)\n".utf8).write(to: URL(fileURLWithPath: outside))
    try FileManager.default.removeItem(atPath: companion.folder + "/about.md")
    try FileManager.default.createSymbolicLink(
      atPath: companion.folder + "/about.md", withDestinationPath: outside)
    #expect(try ContentEditor(folder: companion.folder).mending().isEmpty)
  }
}
