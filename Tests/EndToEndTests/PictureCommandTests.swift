import Display
import Foundation
import Screens
import TestSupport
import Testing

/// `lasttake picture`; what is in a picture, `ScreenPictureTests` see.
struct PictureCommandTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  /// The words of a picture, row by row.
  private func rows(of svg: String) -> [String] {
    svg.components(separatedBy: "\n").filter { $0.hasPrefix("<text") }.map { line in
      line.replacing(/<[^>]*>/, with: "")
        .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
        .replacingOccurrences(of: "&amp;", with: "&")
    }
  }

  @Test func everyScreenIsDrawnByItsName() throws {
    var seen: Set<[String]> = []
    for screen in ScreenName.allCases {
      let program = try Program("picture", screen.rawValue, "-", "--size", "80x24")
      #expect(program.exitCode == 0, "\(program.errors)")
      let rows = rows(of: program.output)
      #expect(rows.count == 24)
      let tabs: [ScreenName] = [.board, .map, .timeline, .people, .sources, .questions, .latest]
      let title = "<title id=\"name\">\(screen.rawValue.capitalized) · A Small Companion</title>"
      #expect(!tabs.contains(screen) || program.output.contains(title), "\(screen)")
      #expect(seen.insert(rows).inserted, "\(screen)")
    }
  }

  @Test func thePictureShowsWhatThePaneShows() throws {
    let program = try Program("picture", "board", "-", "--size", "80x24", "--keys", "Down f")
    let picture = rows(of: program.output)
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", Fixtures.smallPath], columns: 80, rows: 24)
    _ = try pane.wait { $0.contains { $0.contains("Show the work") } }
    try pane.send("Down", "f")
    let shown = try pane.wait { $0 == picture }
    #expect(shown.isExpected, "\(shown.screen)")
  }

  @Test func theFileIsWrittenOverWhole() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a board.svg")
    let link = folder.appendingPathComponent("link.svg")
    try Data("<!-- A screen of lasttake -->\n<svg old".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(try Program("picture", "board", link.path).exitCode == 0)
    #expect(
      try String(contentsOf: file, encoding: .utf8) == Program("picture", "board", "-").output)
    let facts = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(facts[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test(arguments: [
    (["bord", "-"], 64, "'bord' is no screen and no id; did you mean board?"),
    (["xqzwv", "-"], 64, "'xqzwv' is no screen and no id; screens are board, map, "),
    (["life/the-studo", "-"], 1, "there is no 'life/the-studo' in this companion; did you mean"),
    (["board", "-", "--size", "120"], 64, "as in 120x36, from 20x5 to 400x200, and not '120'"),
    (["board", "-", "--size", "9x9"], 64, "and not '9x9'"),
    (["board", "-", "--size", "100000x99999999999999999999"], 64, "--size takes"),
    (["board", "-", "--keys", "Down Foo"], 64, "'Foo' is neither"),
    (["board", "-", "--theme", "pink"], 64, "the themes are terminal, light"),
    (
      ["board", "/no/such/folder/x.svg"], 2,
      "/no/such/folder/x.svg can’t be written: No such file or directory; make the folder /no/such/folder"
    ),
    (["board", ""], 64, "The file to draw into has no name"),
    (
      ["board", "/proc/x.svg"], 2,
      "/proc/x.svg can’t be written: No such file or directory; name another place"
    ),
    (
      ["board", "/dev/full"], 2,
      "/dev/full can’t be written: No space left on device; make room there"
    ),
  ])
  func whatIsWrongIsOneLine(arguments: [String], code: Int32, words: String) throws {
    let program = try Program(["picture"] + arguments)
    #expect(program.exitCode == code)
    #expect(program.output.isEmpty)
    #expect(program.errors.split(separator: "\n").count == 1)
    #expect(program.errors.contains(words), "\(program.errors)")
  }

  /// The hostile companion's words stay words.
  @Test func hostileContentBringsNoMarkup() throws {
    let hostile = try HostileCompanion()
    let program = try Program(
      "picture", "board", "-", environment: ["LASTTAKE_CONTENT": hostile.folder])
    #expect(program.exitCode == 0, "\(program.errors)")
    #expect(!program.output.contains("<script") && !program.output.contains("\u{1B}"))
    #expect(rows(of: program.output).count == 36)
  }
}

/// The pictures that the README shows. `RECORD_SCREENS=1` draws them anew, and such a run fails, so that
/// what was drawn is looked at.
struct ReadmePictureTests {
  @Test(arguments: [
    ("board", "board", "Down"), ("chapter", "life/kyiv", "Down Down"), ("map", "map", "Down Down"),
  ])
  func thePictureIsWhatTheProgramShows(name: String, subject: String, keys: String) throws {
    let program = try Program(
      "picture", subject, "-", "--size", "108x34", "--keys", keys,
      environment: ["LASTTAKE_CONTENT": Fixtures.bundledPath])
    #expect(program.exitCode == 0, "\(program.errors)")
    let file = Documents.root.appendingPathComponent(".github/pictures/\(name).svg")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try Data(program.output.utf8).write(to: file)
      Issue.record("drew \(name); look at it, then run without RECORD_SCREENS")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == program.output)
    let readme = try String(contentsOf: Documents.readme, encoding: .utf8)
    #expect(readme.contains("](.github/pictures/\(name).svg)"))
  }
}
