import ContentModel
import ContentParser
import Testing

/// The column of a finding counts characters, as Unicode's scalars, and its line those of an editor.
struct ColumnTests {
  /// What stands before a broken link, and the column at which the link begins.
  @Test(arguments: [
    ("", 1), ("abc ", 5), ("über ", 6), ("日本語 ", 5), ("e\u{301}te ", 6), ("👩‍🔬 ", 5), ("🖌 ", 3),
    ("a\tb ", 5), ("**é** ", 7),
  ])
  func charactersAreCounted(before: String, column: Int) throws {
    let text = "\(before)[x](y.md)\n"
    #expect(try places(text) == ["about.md:1:\(column)"])
  }

  @Test func carriageReturnsAndAByteOrderMarkCountForNothing() throws {
    let companion = try TemporaryCompanion()
    let text = "\u{FEFF}é [x](y.md)\r\n\r\nü\r\n日 [z](w.md)\r\n"
    try companion.write(Array(text.utf8), to: "about.md")
    #expect(
      try companion.load().diagnostics.map(\.location.description) == [
        "about.md:1:3", "about.md:4:3",
      ])
  }

  @Test func aLoneCarriageReturnEndsALineOfTheBody() throws {
    #expect(try places("é\ré [x](y.md)\n") == ["about.md:2:3"])
  }

  @Test func keysOfFrontMatterAreCountedToo() throws {
    let page = "---\nname: Ada\nrole: {日本: x}\nré: 1\n---\n"
    let companion = try TemporaryCompanion(["people/ada.md": page])
    #expect(
      try companion.findings() == ["people/ada.md:3:1 bad-value", "people/ada.md:4:1 unknown-key"])
    let broken = "---\nname: Ada\nrole: \"日本\" x\n---\n"
    let other = try TemporaryCompanion(["people/ada.md": broken])
    #expect(try other.findings() == ["people/ada.md:3:12 bad-yaml"])
  }

  @Test func otherPlacesAreCountedAlike() throws {
    let companion = try TemporaryCompanion(["about.md": "[x](y.md)\n\nüü [x](y.md)\n"])
    let finding = try #require(companion.load().diagnostics.first)
    #expect(finding.others.map(\.description) == ["about.md:3:4"])
  }

  @Test func theEditorsRulesCountCharactersToo() throws {
    let about = "Über [Ada](people/ada.md), Rachël Masson.[^1]\n\n[^1]: [P](sources/paper.md).\n"
    let mason = "---\nname: Rachël Mason\nrole: R\n---\n"
    let companion = try TemporaryCompanion(["about.md": about, "people/mason.md": mason])
    #expect(try companion.review(of: "about.md") == ["about.md:1:28 name-spelled-otherwise"])
  }

  private func places(_ text: String) throws -> [String] {
    try TemporaryCompanion(["about.md": text]).load().diagnostics.map(\.location.description)
  }
}
