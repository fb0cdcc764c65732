import Files
import Glibc
import Site
import Testing

/// What an author put into the folder of a site, or changed there, is never lost.
struct FolderListTests {
  private let site: TemporarySite
  private let folder: SiteFolder

  init() throws {
    site = try TemporarySite()
    folder = SiteFolder(site.path)
    _ = try folder.write([page("index.html", "one"), page("life/kyiv.html", "two")])
  }

  private func write(_ pages: (String, String)...) throws -> SiteFolder.Outcome {
    try folder.write(pages.map { page($0.0, $0.1) })
  }

  private var list: [Substring] {
    (site.text(".lasttake-site") ?? "").split(separator: "\n")
  }

  @Test func aListThatNamesWhatNoSiteMakesRemovesNone() throws {
    let own = [
      ".git/HEAD", "own/thesis.md", "own/.draft.html", "notes.txt", "a/assets/b.css", "other.xml",
    ]
    for name in [".git", "own", "a", "a/assets"] { mkdir("\(site.path)/\(name)", 0o777) }
    for name in own { try site.put("mine", in: name) }
    try site.put((["x", "index.html"] + own).joined(separator: "\n") + "\n", in: ".lasttake-site")
    let outcome = try write(("index.html", "two"))
    #expect(outcome.removed.isEmpty && site.text("index.html") == "two")
    for name in own { #expect(site.text(name) == "mine", "\(name)") }
  }

  @Test(arguments: ["assets/a\nb.css", "a\tb.html", "a\u{7F}.html", "\u{85}/a.html", "a\r\nb.html"])
  func aNameThatHoldsAControlIsNotWritten(path: String) throws {
    #expect(throws: SiteRefusal.self) { try write((path, "x")) }
    #expect(list.count == 3 && site.text(path) == nil)
  }

  @Test(arguments: ["notes.txt", ".git/HEAD", "a/.b.html", "pages/a.css"])
  func whatNoSiteMakesIsNotWritten(path: String) throws {
    #expect(throws: SiteRefusal.self) { try write((path, "x")) }
    #expect(site.text(path) == nil)
  }

  @Test func aPageThatWasChangedByHandIsToldAndKept() throws {
    try site.put("mine", in: "index.html")
    for text in ["one", "three"] {
      #expect(throws: SiteRefusal.self) {
        try write(("index.html", text), ("life/kyiv.html", "2"))
      }
      #expect(site.text("index.html") == "mine" && site.text("life/kyiv.html") == "two")
    }
    #expect(rename("\(site.path)/index.html", "\(site.path)/mine.html") == 0)
    #expect(try write(("index.html", "three"), ("life/kyiv.html", "2")).written.count == 2)
    #expect(site.text("mine.html") == "mine" && site.text("index.html") == "three")
  }

  @Test func aLinkInThePlaceOfAPageIsKept() throws {
    try site.put("mine", in: "mine.txt")
    unlink("\(site.path)/index.html")
    #expect(symlink("mine.txt", "\(site.path)/index.html") == 0)
    #expect(throws: SiteRefusal.self) { try write(("index.html", "three")) }
    #expect(site.text("index.html") == "mine")
  }

  @Test func aPageThatIsNoMoreButWasChangedByHandStays() throws {
    try site.put("mine", in: "life/kyiv.html")
    let outcome = try write(("index.html", "one"))
    #expect(outcome.removed.isEmpty && site.text("life/kyiv.html") == "mine")
    // From then on it is nobody's but the author's.
    #expect(throws: SiteRefusal.foreign("\(site.path)/life/kyiv.html")) {
      try write(("index.html", "one"), ("life/kyiv.html", "two"))
    }
  }

  @Test func aListOfAnOlderSiteIsStillRead() throws {
    try site.put("These files are made.\nindex.html\nlife/kyiv.html\n", in: ".lasttake-site")
    try site.put("another", in: "index.html")
    let outcome = try write(("index.html", "three"))
    #expect(outcome.written == ["index.html"] && outcome.removed == ["life/kyiv.html"])
    #expect(site.text("index.html") == "three")
  }

  /// A run that ended in its midst has written some pages, and the list tells of both states.
  @Test func whatAnEndedRunLeftIsKnown() throws {
    let before = list
    _ = try write(("index.html", "1"), ("life/kyiv.html", "2"))
    try site.put((before + list.dropFirst()).joined(separator: "\n") + "\n", in: ".lasttake-site")
    try site.put("one", in: "index.html")
    #expect(try write(("index.html", "I"), ("life/kyiv.html", "II")).written.count == 2)
    #expect(before.count == 3 && Set(before).isDisjoint(with: list.dropFirst()))
  }

  /// As where a disk holds two names that differ in capitals for one: here, two names of one file.
  @Test(arguments: ["one", "three"]) func aPageWhoseNameChangesInCapitalsStays(text: String) throws
  {
    #expect(link("\(site.path)/index.html", "\(site.path)/Index.html") == 0)
    let outcome = try write(("Index.html", text), ("life/kyiv.html", "two"))
    #expect(site.text("Index.html") == text)
    #expect(outcome.removed == (text == "one" ? [] : ["index.html"]))
  }

  @Test func whatAnEndedRunWasWritingGoes() throws {
    for draft in [".lasttake-draft", "life/.lasttake-draft"] { try site.put("hal", in: draft) }
    _ = try write(("index.html", "one"), ("life/kyiv.html", "two"))
    #expect(site.text(".lasttake-draft") == nil && site.text("life/.lasttake-draft") == nil)
  }

  @Test func twoDontWriteOneSiteAtATime() throws {
    let other = open(site.path, O_RDONLY | O_DIRECTORY)
    #expect(flock(other, LOCK_EX) == 0)
    #expect(throws: SiteRefusal.self) { try write(("index.html", "three")) }
    close(other)
    #expect(try write(("index.html", "three")).written == ["index.html"])
  }
}
