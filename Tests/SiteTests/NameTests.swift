import BundledContent
import ContentModel
import TestSupport
import Testing

@testable import Site

/// No name stands for two things on a page, whatever the content calls its own, and what leads somewhere
/// arrives there: on the site and in the book.
struct NameTests {
  private static let source =
    "---\ntitle: Paper\ndescribed: true\npublisher: Town\ndate: 2024\nkind: agency\ngrade: official\n"
    + "accessed: 2026-11-20\n---\nWords.\n"

  private static func legalCase(_ title: String) -> String {
    "---\ntitle: \(title)\nkind: permit\nparties:\n  - name: School\n    role: applicant\nsteps:\n"
      + "  - date: 2024-02\n    what: Asked.\n    source: minutes-of-the-council\n    place: page 1\n---\n"
      + "Text.\n"
  }

  private static let marked = "Words.[^1] More.[^1]"
  private static let anchors = ["main", "page.start", "notes.here", "notes", "note-1", "ref-1-1"]
    .map { "<a id=\"\($0)\"></a> Words of \($0)." }.joined(separator: "\n\n")
  private static let events =
    (1...12).map { "- **2020** Thing \($0) happened.[^1]" }
    .joined(separator: "\n") + "\n- **2020-12** December.[^1]\n- **2020-11** November.[^1]"

  private static let contents: [(of: String, files: [String: String])] = [
    (
      "notes",
      ["town/04-x.md": chapter("X", marked + "\n\n## Note 1\n\nText.\n\n## Ref 1 1\n\nText.")]
    ),
    (
      "sections",
      ["town/04-x.md": chapter("X", marked + "\n\n## Notes\n\nText.\n\n## Addresses\n\nText.")]
    ),
    ("anchors", ["town/04-x.md": chapter("X", anchors + "\n\n" + marked)]),
    (
      "people",
      [
        "people/main.md": person("Main"), "people/filter.md": person("Filter"),
        "people/a b.md": person("A B"), "people/a_b.md": person("A_B"),
        "people/a-b.md": person("A-B"), "people/мария.md": person("Мария"),
        "people/павел.md": person("Павел"),
      ]
    ),
    (
      "quotes and questions",
      [
        "town/04-x.md": chapter(
          "X",
          ["Filter.", "Main."].map { quote($0) }.joined(separator: "\n\n")
            + ["Kind disputed", "Filter", "Main"].map {
              "\n\n> [!DISPUTED] \($0)\n>\n> One.[^1]"
            }.joined())
      ]
    ),
    (
      "sources",
      [
        "sources/kind-agency.md": source, "sources/filter.md": source, "sources/main.md": source,
      ]
    ),
    (
      "cases",
      [
        "cases/02-main.md": legalCase("Main"), "cases/03-a.md": legalCase("A"),
        "cases/04-a.2024.md": legalCase("A 2024"),
      ]
    ),
    ("events", ["town/04-x.md": chapter("X", events)]),
    (
      "board",
      [
        "town/04-goals.md": chapter("Goals", ""), "town/05-a b.md": chapter("A B", ""),
        "town/06-a_b.md": chapter("A_B", ""), "town/07-a_b.1.md": chapter("A_B 1", ""),
        "goals/04-pairing.md": "---\ntitle: Pairing\ngrade: hope\nsummary: One.\n---\nText.\n",
      ]
    ),
    (
      "trails",
      ["trails/02-main.md": "---\ntitle: Main\nfor: all\n---\n1. [It](../about.md): so.\n"]
    ),
    (
      "signs", ["town/04-x.md": chapter("X", "- **1974%** Something.[^1]\n- **1974?** Or not.[^1]")]
    ),
    (
      "letters", ["town/04-київ.md": chapter("Київ", "[Here](04-київ.md#далі)\n\n## Далі\n\nText.")]
    ),
  ]

  /// Also where a strand is called what the board's own names begin with.
  @Test(arguments: contents.map(\.of)) func everythingHasANameOfItsOwn(of kind: String) throws {
    let files = try #require(Self.contents.first { $0.of == kind }).files
    for strand in ["town", "pane", "dates"] {
      let renamed = Dictionary(
        uniqueKeysWithValues: files.map {
          ($0.key.replacing("town/", with: "\(strand)/"), $0.value)
        })
      let library = try authored(
        Self.renamed(strand).merging(renamed) { _, own in own },
        changing: {
          $0.replacing("town/", with: "\(strand)/").replacing("id: town", with: "id: \(strand)")
        })
      #expect(library.companion.strands.map(\.id).contains(strand))
      let site = try BuiltSite(library)
      #expect(problems(in: site.files, endingWith: ".html") == [], "\(strand)")
      let book = try BuiltBook(library).files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      }
      #expect(problems(in: Dictionary(uniqueKeysWithValues: book), endingWith: ".xhtml") == [])
    }
  }

  /// The starter's chapters of the town, in a strand of another name.
  private static func renamed(_ strand: String) -> [String: String] {
    let own = ["01-the-vote", "02-the-first-night"].map { name in
      let text = starterText("town/\(name).md").replacing("town/", with: "\(strand)/")
      return ("\(strand)/\(name).md", text)
    }
    return Dictionary(uniqueKeysWithValues: own)
  }

  @Test func marksLeadToTheirNotesAndBack() throws {
    let body =
      "Words.[^1] More.[^1]\n\n## Note 1\n\nText.[^2]\n\n## Notes\n\nText.\n"
      + "\n[^2]: [Notebook](../sources/notebook-of-the-star-room.md), page 2."
    let library = try authored(["town/04-x.md": chapter("X", body)])
    let site = try BuiltSite(library).page("town/x.html")
    let book = try BuiltBook(library).text("town/x.xhtml")
    for (page, note) in [(site, "<li"), (book, "role=\"doc-footnote\"")] {
      let marks = page.split(separator: "<a class=\"mark\"").dropFirst().compactMap {
        values(of: "href", in: String($0.prefix { $0 != ">" })).first?.dropFirst()
      }
      #expect(marks.count == 3 && Set(marks).count == 2)
      for mark in marks { #expect(page.contains("\(note) id=\"\(mark)\">"), "\(mark)") }
      let back = page.split(separator: "doc-backlink").count - 1
      #expect(back == 2)
    }
    #expect(site.contains("<h2 id=\"note-1\">") && site.contains("<h2 id=\"notes\">"))
  }

  @Test func whatTheBookListsIsListedOnce() throws {
    let names = ["мария", "павел", "a-b", "a_b", "a b"]
    let files = names.map { ("people/\($0).md", person($0)) }
    let package = try BuiltBook(try authored(Dictionary(uniqueKeysWithValues: files)))
      .text("package.opf")
    let ids = values(of: "id", in: package)
    let order = values(of: "idref", in: package)
    #expect(Set(ids).count == ids.count && Set(order).count == order.count)
    #expect(order.count > names.count && Set(order).isSubset(of: ids))
  }

  @Test func placesOnAPageOfManyLettersAreWhole() throws {
    let body = "[Here](04-київ.md#далі)\n\n## Далі\n\n" + quote("It rained all night.")
    let page = try BuiltSite(try authored(["town/04-київ.md": chapter("Київ", body)]))
      .page("town/київ.html")
    #expect(page.contains("href=\"#%D0%B4%D0%B0%D0%BB%D1%96\""))
    #expect(page.contains("data-place=\"#it-rained-all-night\""))
  }

  @Test(arguments: [
    ("https://e.org/a[b]", "https://e.org/a%5Bb%5D"),
    ("https://e.org/50%zz", "https://e.org/50%25zz"),
    ("https://e.org/100%", "https://e.org/100%25"), ("https://e.org/a%2Fb", "https://e.org/a%2Fb"),
    ("https://[2001:db8::1]:80/a", "https://[2001:db8::1]:80/a"),
    ("https://[x]@e.org/", "https://%5Bx%5D@e.org/"), ("https://[e.org", "https://%5Be.org"),
    ("https://e.org/?q[]=a#b[c]#d", "https://e.org/?q%5B%5D=a#b%5Bc%5D%23d"),
    ("https://e.org/a b", "https://e.org/a%20b"), ("mailto:a%b@e.org", "mailto:a%25b@e.org"),
  ])
  func addressesAreWrittenAsTheirRulesAsk(address: String, written: String) {
    #expect(webAddress(address) == written)
  }

  @Test func whatIsNewTakesNoAddressFromWhatWasThere() throws {
    let before = try BuiltSite(try authored(["people/a_b.md": person("A")]))
    let after = try BuiltSite(
      try authored(["people/a_b.md": person("A"), "people/a b.md": person("B")]))
    let id = EntityID(folder: "people", slug: "a_b")
    #expect(before.addresses.file(of: id) == "people/a_b.html")
    #expect(after.addresses.file(of: id) == "people/a_b.html")
    #expect(try after.page("people.html").contains(" id=\"a_b\"><a href=\"people/a_b.html\""))
  }

  @Test func anAuthorsFileGoesBeforeAMadeOne() throws {
    let templates = TemplateFolder(try #require(BundledContent.siteFolder))
    let own = ["pairs.css", "index.js", "letters.js"].map {
      SiteFile(path: "assets/\($0)", bytes: Array("/* mine */".utf8))
    }
    let site = Website(
      Fixtures.starter, templates: try templates.templates(), assets: try templates.assets() + own)
    let files = try site.files()
    #expect(Set(files.map(\.path)).count == files.count)
    for file in own { #expect(files.contains(file), "\(file.path)") }
  }

  /// What an author's own template names keeps its name.
  @Test func anAuthorsTemplateNamesGoBeforeTheTexts() throws {
    let own = try TemporarySite()
    let program = try #require(BundledContent.siteFolder)
    let entry =
      "{{> head}}\n<aside id=\"sidebar\"></aside><h1>{{heading}}</h1>\n{{{text}}}\n{{> foot}}\n"
    try own.put(entry, in: "entry.mustache")
    let library = try authored(["town/04-x.md": chapter("X", "## Sidebar\n\nText.")])
    let folder = TemplateFolder(program, own: own.path)
    let files = try Website(
      library, templates: try folder.templates(), assets: try folder.assets()
    ).files()
    let pages = files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    #expect(problems(in: Dictionary(uniqueKeysWithValues: pages), endingWith: "town/x.html") == [])
    #expect(pages.contains { $1.contains("<h2 id=\"sidebar-2\">") })
  }

  @Test func pairsAreNamedWhateverTheirNamesHold() throws {
    let goal = "---\ntitle: Show it\ngrade: hope\nsummary: One.\n---\nText.\n"
    let bearing = chapter("X", "").replacing("goal: show-the-work", with: "goal: show it")
    let site = try BuiltSite(
      try authored(["goals/04-show it.md": goal, "town/04-x.md": bearing]))
    let board = try site.page("index.html")
    #expect(board.contains("data-pairs=\"goals/show%20it:serves\""))
    let ids = Set(values(of: "data-id", in: board))
    let pairs = values(of: "data-pairs", in: board).flatMap { $0.split(separator: " ") }
    let others = pairs.map { String($0[..<($0.lastIndex(of: ":") ?? $0.endIndex)]) }
    #expect(others.count > 10 && Set(others).isSubset(of: ids), "\(Set(others).subtracting(ids))")
    #expect(Set(values(of: "data-with", in: board)).isSubset(of: ids))
    let style = try site.page("assets/pairs.css")
    let meant = Set(style.matches(of: /data-id="([^"]+)"/).map { String($0.1) })
    #expect(!meant.isEmpty && meant.isSubset(of: ids), "\(meant.subtracting(ids))")
  }
}
