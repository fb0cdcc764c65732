import Foundation
import TestSupport
import Testing

@testable import lasttake

/// `check` as authors use it: paths that lead from where they are, and counts.
struct CheckTests {
  @Test func theLastLineCountsByRule() throws {
    let companion = try BrokenCompanion()
    let program = try Program("check", companion.folder)
    #expect(program.exitCode == 1)
    #expect(
      program.lines.last
        == "3 errors, 3 warnings: goal-without-bearing 2, bad-date 1, unknown-key 1, unknown-source 1, "
        + "unread-date 1")
  }

  @Test func aCompanionWithoutFaultsCountsNothing() throws {
    #expect(try Program("check", Fixtures.bundledPath).lines == ["0 errors, 0 warnings"])
  }

  @Test func oneMessageStandsForManyAndAllAreToldOnRequest() throws {
    let companion = try BrokenCompanion()
    let short = try Program("check", companion.folder)
    #expect(short.lines.count { $0.contains("unknown-source") } == 2)
    #expect(short.lines.contains { $0.hasSuffix("(and 6 more places) [unknown-source]") })
    let long = try Program("check", companion.folder, "--all")
    #expect(long.lines.count { $0.hasSuffix(": note: here too [unknown-source]") } == 6)
    #expect(
      long.lines.allSatisfy { !$0.contains(": note:") || $0.hasPrefix("/") || $0.hasPrefix("..") })
  }

  /// Each path that is printed leads to its file from where the program ran.
  @Test(arguments: ["", "life", "../elsewhere/deep", "/"])
  func pathsLeadThereFromHere(_ here: String) throws {
    let companion = try BrokenCompanion()
    let start = here == "/" ? here : "\(companion.folder)/\(here)"
    try FileManager.default.createDirectory(atPath: start, withIntermediateDirectories: true)
    for named in [companion.folder, here == "life" ? ".." : companion.folder + "/"] {
      let program = try Program("check", named, "--all", in: start)
      let places = program.lines.filter { $0.contains(": error:") || $0.contains(": note:") }
      #expect(places.count > 8)
      for place in places {
        let path = String(place.prefix { $0 != ":" })
        let full = path.hasPrefix("/") ? path : "\(start)/\(path)"
        #expect(FileManager.default.fileExists(atPath: full), "\(place)")
      }
    }
  }

  @Test(arguments: [
    ("Content", "/home/ada", "Content/a.md"), ("./Content//", "/home/ada", "Content/a.md"),
    (".", "/home/ada", "a.md"), ("../Content", "/home/ada", "../Content/a.md"),
    ("/nowhere/ada/Content", "/nowhere/ada", "Content/a.md"),
    ("/nowhere/ada", "/nowhere/ada", "a.md"),
    ("/nowhere/ada/Content", "/nowhere/ada/src/lib", "../../Content/a.md"),
    ("/nowhere/ada/Content", "/nowhere/ada/src/lib/deep", "/nowhere/ada/Content/a.md"),
    ("/n/C", "/n/a", "/n/C/a.md"), ("/", "/home/ada", "/a.md"),
  ])
  func aPathIsShortWhereThatLeadsThere(folder: String, here: String, path: String) {
    #expect(ShownPath(folder, from: here)["a.md"] == path)
  }
}

/// A copy of the small companion with several things wrong, gone when the value is.
final class BrokenCompanion {
  let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
      + "/\(UUID().uuidString)/broken"
    try FileManager.default.createDirectory(
      atPath: (folder as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder)
    try FileManager.default.removeItem(atPath: folder + "/sources/city-archive.md")
    try replace("role: Painter", with: "role: Painter\nborn: 1980", in: "people/ada-reed.md")
    try replace("date: 2020-03-03", with: "date: 3 March 2020", in: "sources/the-gazette.md")
    try replace("**1986-05**", with: "**May 1986**", in: "life/01-the-first-brush.md")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: (folder as NSString).deletingLastPathComponent)
  }

  func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
  }

  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(of: path)
    try #require(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8)
      .write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
  }
}
