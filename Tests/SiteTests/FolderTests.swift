import Glibc
import Site
import Testing

/// What is in the folder of a site, and what is left alone.
struct FolderTests {
  @Test func whatDidNotChangeIsNotWrittenAnew() throws {
    let site = try TemporarySite()
    let folder = SiteFolder(site.path)
    let first = try folder.write([page("index.html", "one"), page("life/kyiv.html", "two")])
    #expect(first.written == ["index.html", "life/kyiv.html"] && first.kept == 0)
    let before = try ["index.html", "life/kyiv.html", ".lasttake-site"].map(site.state)
    let second = try folder.write([page("index.html", "one"), page("life/kyiv.html", "two")])
    #expect(second.written.isEmpty && second.kept == 2)
    #expect(try ["index.html", "life/kyiv.html", ".lasttake-site"].map(site.state) == before)
    let third = try folder.write([page("index.html", "1"), page("life/kyiv.html", "two")])
    #expect(third.written == ["index.html"] && site.text("index.html") == "1")
  }

  @Test func pagesThatAreNoMoreGoAndNothingElse() throws {
    let site = try TemporarySite()
    let folder = SiteFolder(site.path)
    _ = try folder.write([page("index.html", "one"), page("life/kyiv.html", "two")])
    try site.put("mine", in: "CNAME")
    let outcome = try folder.write([page("index.html", "one")])
    #expect(outcome.removed == ["life/kyiv.html"])
    #expect(site.text("life/kyiv.html") == nil && site.text("CNAME") == "mine")
    #expect(access("\(site.path)/life", F_OK) != 0)
  }

  @Test func aFolderOfOthersIsRefused() throws {
    let site = try TemporarySite()
    try site.put("mine", in: "notes.txt")
    #expect(throws: SiteRefusal.holdsFiles(site.path)) {
      try SiteFolder(site.path).write([page("index.html", "one")])
    }
    #expect(site.text("index.html") == nil && site.text(".lasttake-site") == nil)
  }

  @Test func aFileOfOthersInTheWayIsRefusedBeforeAnythingIsWritten() throws {
    let site = try TemporarySite()
    let folder = SiteFolder(site.path)
    _ = try folder.write([page("index.html", "one")])
    try site.put("mine", in: "zebra.html")
    #expect(throws: SiteRefusal.foreign("\(site.path)/zebra.html")) {
      try folder.write([page("index.html", "other"), page("zebra.html", "x")])
    }
    #expect(site.text("zebra.html") == "mine" && site.text("index.html") == "one")
  }

  @Test func nothingIsWrittenThroughALink() throws {
    let (site, outside) = (try TemporarySite(), try TemporarySite())
    let folder = SiteFolder(site.path)
    _ = try folder.write([page("index.html", "one")])
    #expect(symlink(outside.path, "\(site.path)/life") == 0)
    #expect(throws: SiteRefusal.self) {
      try folder.write([page("index.html", "one"), page("life/kyiv.html", "two")])
    }
    #expect(outside.text("kyiv.html") == nil)
  }

  @Test func aListThatNamesFilesElsewhereRemovesNone() throws {
    let (site, outside) = (try TemporarySite(), try TemporarySite())
    let folder = SiteFolder(site.path)
    _ = try folder.write([page("index.html", "one")])
    try outside.put("mine", in: "kept.txt")
    let name = outside.path.split(separator: "/").last ?? ""
    try site.put(
      "x\n../\(name)/kept.txt\n\(outside.path)/kept.txt\nindex.html\n", in: ".lasttake-site")
    _ = try folder.write([page("index.html", "two")])
    #expect(outside.text("kept.txt") == "mine" && site.text("index.html") == "two")
  }

  @Test(arguments: ["../out.html", "/etc/out.html", "a//b.html", "a/../../b.html", ""])
  func aPathThatLeadsElsewhereIsNotWritten(path: String) throws {
    let site = try TemporarySite()
    #expect(throws: SiteRefusal.self) { try SiteFolder(site.path).write([page(path, "x")]) }
  }
}
