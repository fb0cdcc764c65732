import ContentModel
import ContentParser
import Foundation
import TestSupport
import Testing

@testable import Site

/// Every passage has an address made of its words, which stays while the page around it changes.
struct PassageTests {
  /// The small companion with one chapter more.
  private func site(_ text: String) throws -> BuiltSite {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("---\ntitle: Spring\nsummary: It begins.\n---\n\n\(text)".utf8)
      .write(to: folder.appendingPathComponent("life/90-spring.md"))
    return try BuiltSite(Library(try ContentLoader(folder: folder.path).load().value))
  }

  private static let page = """
    The wheel turned all day, and nobody stopped it.

    - She lit the lamp.
    - **2019-03-01** The gate was closed.

    > [!UNKNOWN] Who closed it
    > Nobody wrote down who closed the gate that evening.

    > “The wheel turned all day, and more.”
    >
    > — [Ada](../people/ada.md), in a letter, 2019[^1]

    1. A first thing.

       It has two parts.

    2. A second thing.

    The wheel turned all day, and it is told twice.

    [^1]: [The ledger](../sources/ledger.md).

    """

  @Test func everyPassageHasAnAddressOfItsWords() throws {
    let page = try site(Self.page).page("life/spring.html")
    for element in [
      "<p id=\"the-wheel-turned-all-day-and-2\">The wheel turned all day, and nobody",
      "<li id=\"she-lit-the-lamp\">She lit", "<li class=\"event\" id=\"event-2019-03-01\">",
      "<p id=\"nobody-wrote-down-who-closed-the\">Nobody wrote",
      "<figure class=\"quote\" id=\"the-wheel-turned-all-day-and\"",
      "<li><p id=\"a-first-thing\">A first", "<p id=\"it-has-two-parts\">It has",
      "<p id=\"the-wheel-turned-all-day-and-3\">The wheel turned all day, and it is told",
    ] {
      #expect(page.contains(element), "\(element)")
    }
    // What somebody said is one passage, under the quote's own name.
    #expect(page.contains("\n<p>“The wheel turned all day, and more.”"))
  }

  @Test func whatChangesElsewhereChangesNoAddress() throws {
    let before = try site(Self.page).page("life/spring.html")
    let more = Self.page.replacing(
      "- She lit", with: "A paragraph more.\n\n## And a heading\n\n- She lit")
    let after = try site(more).page("life/spring.html")
    let (old, new) = (values(of: "id", in: before), values(of: "id", in: after))
    #expect(Set(new).subtracting(old) == ["a-paragraph-more", "and-a-heading"])
    #expect(new.filter(old.contains) == old)
  }

  @Test func noPassageOfTheCompanionIsWithoutAnAddress() throws {
    let site = try BuiltSite.bundled()
    var count = 0
    for entry in Fixtures.bundled.entries {
      let page = try site.page(try #require(site.addresses.file(of: entry.id)))
      let names = Set(values(of: "id", in: page))
      for passage in entry.article.blocks.passages {
        let name = site.addresses.anchors(of: entry.id).name(ofPassageAt: passage.range)
        #expect(names.contains(try #require(name)), "\(entry.id): \(passage.words.prefix(40))")
        count += 1
      }
    }
    #expect(count > 500)
  }

  /// In the list of quotes and on hand-outs words are of another page, and bear no name of it.
  @Test func namesStandOnThePageOfTheWordsAlone() throws {
    let site = try site(Self.page)
    #expect(!(try site.page("quotes.html")).contains("<p id="))
    #expect(!(try site.page("questions.html")).contains("nobody-wrote-down"))
  }
}
