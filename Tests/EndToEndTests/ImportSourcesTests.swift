import Foundation
import TestSupport
import Testing

/// `lasttake import sources` into a companion of one's own.
struct ImportSourcesTests {
  private static let bibliography = """
    @article{a, title = {The dam}, author = {Brook, Ada}, journal = {Valley Post}, date = {2021-10-22},
      url = {https://post.example/dam}}
    @online{b, title = {Another copy}, url = {http://www.post.example/dam/}}
    @book{c, title = {Water
    """

  @Test func makesPagesOnceAndSaysWhatIsLeft() throws {
    let folder = try SmallCopy()
    let first = try folder.take(Self.bibliography, "--from", "bibtex")
    let path = "sources/valley-post-2021-10-22-dam.md"
    #expect(
      first.lines == [
        "\(path); left to say: grade, accessed",
        "-:3: “Another copy” is there as sources/valley-post-2021-10-22-dam",
      ])
    #expect(
      first.exitCode == 0 && first.errors.contains("lasttake: -:4:24: the entry “c” breaks off"))
    let check = try Program("check", folder.path).output
    let page = try #require(folder.text(of: path))
    #expect(page.contains("author: \"Ada Brook\"\n") && page.contains("grade: # TODO: "))
    for key in ["grade", "accessed"] {
      #expect(check.contains("“\(key)” of a source is empty"), "\(check)")
    }
    #expect(check.contains("valley-post-2021-10-22-dam.md:"))

    let second = try folder.take(Self.bibliography, "--from", "bibtex")
    #expect(second.exitCode == 1 && second.lines.allSatisfy { $0.contains(" is there as ") })
    #expect(folder.text(of: path) == page)
  }

  @Test func aFileOfTheNameStays() throws {
    let folder = try SmallCopy()
    // No page of the companion: its title is missing, and it is nobody's.
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(folder.path)/sources/dam.md"))
    let program = try folder.take("[{\"id\": \"dam\", \"title\": \"Dam\"}]")
    #expect(program.lines.first?.hasPrefix("sources/dam-2.md; left to say: ") == true)
    #expect(folder.text(of: "sources/dam.md") == "mine")
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try SmallCopy()
    let program = try folder.take("TY  - NEWS\nTI  - The dam\nER  - \n", "--dry-run")
    #expect(program.exitCode == 0 && program.lines.count == 1)
    #expect(folder.text(of: "sources/dam.md") == nil)
  }

  @Test func whatNobodyCanReadIsToldInOneLine() throws {
    let folder = try SmallCopy()
    for (input, words) in [("Hello", ["-"]), ("", ["gone.bib"]), ("[]", ["-", "--from", "word"])] {
      let program = try Program(
        ["import", "sources", "--content", folder.path] + words, input: input)
      #expect(program.exitCode == (words == ["gone.bib"] ? 2 : 64))
      #expect(program.errors.split(separator: "\n").count == 1 && program.output.isEmpty)
    }
  }

  @Test func aTitleReachesTheTerminalWithoutControl() throws {
    let folder = try SmallCopy()
    let record = "TY  - BOOK\nTI  - Bad \u{1B}]0;PWNED\u{7} title\nUR  - https://e.org/a\nER  - \n"
    for _ in 0..<2 {
      let program = try folder.take(record)
      #expect(!program.output.contains("\u{1B}") && !program.output.contains("\u{7}"))
    }
  }

  @Test func whyAFileCantBeReadIsSaid() throws {
    let folder = try SmallCopy()
    let program = try Program("import", "sources", folder.path, "--content", folder.path)
    #expect(program.exitCode == 2)
    #expect(program.errors.contains("\(folder.path): Is a directory"), "\(program.errors)")
  }

  @Test func whatIsNoUTF8MakesNoPage() throws {
    let folder = try SmallCopy()
    let before = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/sources")
    let file = "\(folder.path)/latin.bib"
    let entry = Data("@book{c,\n  title = {Der M".utf8) + [0xFC] + Data("ller}}\n".utf8)
    try entry.write(to: URL(fileURLWithPath: file))
    let program = try Program("import", "sources", file, "--content", folder.path)
    #expect(program.exitCode == 2 && program.output.isEmpty)
    #expect(program.errors.contains("\(file):2:17: this is not UTF-8"), "\(program.errors)")
    let after = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/sources")
    #expect(after.sorted() == before.sorted())
  }

  /// A file that is read as another kind of file holds no work, and says nothing by itself.
  @Test(arguments: [
    (
      "TY  - BOOK\nTI  - Dam\nER  - \n", "bibtex",
      "-: no work stands in it as bibtex; say --from ris"
    ),
    ("@book{a, title = {Dam}}", "ris", "-:1:1: no record begins here"),
    (
      "", "bibtex",
      "-: no work stands in it as bibtex; say by --from what it is, or export it again"
    ),
    ("[]", "csl-json", "-: no work stands in it as csl-json; say by --from what it is"),
  ])
  func aFileWithoutWorksIsTold(input: String, format: String, line: String) throws {
    let program = try SmallCopy().take(input, "--from", format)
    #expect(program.exitCode == 1 && program.output.isEmpty)
    #expect(program.errors.hasPrefix("lasttake: \(line)"), "\(program.errors)")
    #expect(program.errors.split(separator: "\n").count == 1)
  }

  /// No page is there in part, nor a file that it was written to before.
  @Test func nothingIsLeftBeside() throws {
    let folder = try SmallCopy()
    let before = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/sources")
    _ = try folder.take(Self.bibliography, "--from", "bibtex")
    let after = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/sources")
    #expect(Set(after).subtracting(before) == ["valley-post-2021-10-22-dam.md"])
  }

  /// A copy of the small companion, gone when the value is.
  private final class SmallCopy {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path

    init() throws { try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: path) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func take(_ bibliography: String, _ words: String...) throws -> Program {
      try Program(
        ["import", "sources", "-", "--content", path] + words, input: bibliography)
    }

    func text(of file: String) -> String? {
      try? String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    }
  }
}
