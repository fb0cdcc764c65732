import Foundation
import TestSupport
import Testing

@testable import lasttake

/// `lasttake new`: a companion to write over.
struct NewTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent(
    UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  private func remove() { try? FileManager.default.removeItem(at: root) }

  /// All that stands in the folder of the test, hidden files too.
  private func everything() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
  }

  @Test(arguments: [["new"], ["new", "--bare"]])
  func whatItMakesIsInOrder(command: [String]) throws {
    defer { remove() }
    let made = try Program(command + [path("film")])
    #expect(made.exitCode == 0 && made.errors.isEmpty, "\(made.errors)")
    #expect(made.output.contains("\n  companion.yml\n") && made.output.contains("\n  goals/ "))
    for next in ["--content \(path("film")) ", "check \(path("film")) ", "tutorial "] {
      #expect(made.output.contains("\n  lasttake \(next)"))
    }
    let check = try Program("check", path("film"))
    #expect(check.exitCode == 0 && check.output == "0 errors, 0 warnings\n", "\(check.output)")
    let hasRests = try everything().contains { $0.contains(".lasttake") }
    #expect(!hasRests)
  }

  /// Where nothing is, nothing is said of it.
  @Test func whatIsEmptyHasNoTail() throws {
    defer { remove() }
    _ = try Program("new", "--bare", path("film"))
    let page = path("film") + "/story/01-emptyfm.md"
    try Data("---\n---\nA word.\n".utf8).write(to: URL(fileURLWithPath: page))
    let counts = try Program("list", "--content", path("film"))
    #expect(
      counts.lines.contains { $0.hasPrefix("questions ") && $0.hasSuffix(" 0") }, "\(counts.output)"
    )
    let chapters = try Program("list", "story", "--content", path("film"))
    #expect(chapters.lines.contains { $0.hasSuffix("emptyfm · 1 min") }, "\(chapters.output)")
    for line in counts.lines + chapters.lines {
      #expect(!line.contains("·  ·") && !line.hasSuffix(" ") && !line.hasSuffix(":"), "\(line)")
    }
  }

  @Test func itIsTheTemplateAndItsAuthorsToWrite() throws {
    defer { remove() }
    _ = try Program("new", path("film"))
    let files = FileManager.default
    let there = try files.subpathsOfDirectory(atPath: Fixtures.starterPath).sorted()
    let written = try everything().compactMap { $0.inside("film") }
    #expect(there.count > 25 && there == written)
    for file in there {
      let copy = path("film/\(file)")
      #expect(files.isWritableFile(atPath: copy))
      #expect(
        files.contents(atPath: copy) == files.contents(atPath: "\(Fixtures.starterPath)/\(file)"))
    }
  }

  @Test func aFolderWithFilesIsLeftAlone() throws {
    defer { remove() }
    try FileManager.default.createDirectory(atPath: path("film"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: root.appendingPathComponent("film/.hidden"))
    try Data("mine".utf8).write(to: root.appendingPathComponent("file"))
    let before = try everything()
    for (name, reason) in [
      ("film", "is there already, with files in it; name a new folder"),
      ("file", "is there already and is no folder"), ("no/where/film", "there is no folder"),
      ("file/film", "there is no folder"),
    ] {
      let program = try Program("new", path(name))
      #expect(program.exitCode == 2 && program.output.isEmpty)
      #expect(program.errors.contains(reason) && program.errors.split(separator: "\n").count == 1)
    }
    #expect(try everything() == before)
    for words in [["new"], ["new", ""], ["new", "/"]] { #expect(try Program(words).exitCode == 64) }
  }

  /// A shell that stands in the folder goes on standing in it.
  @Test func anEmptyFolderStaysTheSame() throws {
    defer { remove() }
    try FileManager.default.createDirectory(atPath: path("film"), withIntermediateDirectories: true)
    let number = {
      try FileManager.default.attributesOfItem(atPath: path("film"))[.systemFileNumber] as? Int
    }
    let before = try number()
    let line =
      "cd '\(path("film"))' && '\(TmuxPane.lasttake)' new . && '\(TmuxPane.lasttake)' check ."
    let shell = try Program(["-c", line], executable: "/bin/sh")
    #expect(shell.output.hasSuffix("0 errors, 0 warnings\n"), "\(shell.errors)")
    #expect(try number() == before)
    let hasRests = try everything().contains { $0.contains(".lasttake") }
    #expect(!hasRests)
  }

  @Test func aNameOfOneLetterIsAFolderHere() throws {
    defer { remove() }
    for command in [["new", "x"], ["check", "x"], ["list", "goals", "--content", "x"]] {
      let program = try Program(command, in: root.path)
      #expect(program.exitCode == 0 && program.errors.isEmpty, "\(command): \(program.errors)")
    }
    #expect(try everything().contains("x/companion.yml"))
  }

  /// As on a full disk: no file may have more than so many blocks.
  @Test(arguments: ["film", "empty"])
  func whatCantBeWrittenWholeIsNotThere(name: String) throws {
    defer { remove() }
    try FileManager.default.createDirectory(
      atPath: path("empty"), withIntermediateDirectories: true)
    let line = "ulimit -f 1; exec '\(TmuxPane.lasttake)' new '\(path(name))' 2>&1 | cat"
    let shell = try Program(["-c", line], executable: "/bin/sh")
    #expect(
      shell.output
        == "lasttake: \(path(name)) can’t be written: File too large; nothing of it was left; "
        + "make room there, or name another place\n")
    #expect(try everything() == ["empty"])
  }

  @Test(arguments: ["my film", "it's", "a;b", "-x", "plain", "Фильм"])
  func whatToTypeNextIsOneWord(name: String) {
    #expect(commandWords(name.asShellWord) == [name.hasPrefix("-") ? "./\(name)" : name])
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func itOpensOnItsBoard(columns: Int, rows: Int) throws {
    defer { remove() }
    _ = try Program("new", path("film"))
    let pane = try TmuxPane(
      [TmuxPane.lasttake, "--content", path("film")], columns: columns, rows: rows)
    let (screen, isShown) = try pane.wait { $0.contains { $0.contains("2 Say whose sky") } }
    #expect(isShown, "\(screen.joined(separator: "\n"))")
    try pane.send("q")
    #expect(try pane.exitCode() == 0)
  }
}

extension String {
  /// The path within a folder; `nil` if it is not in it.
  fileprivate func inside(_ folder: String) -> String? {
    hasPrefix(folder + "/") ? String(dropFirst(folder.count + 1)) : nil
  }
}
