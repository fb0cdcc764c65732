import Foundation
import TestSupport
import Testing

@testable import lasttake

/// The completions that the shells are given, in the shells themselves.
struct CompletionTests {
  private static let shells = ["bash", "zsh", "fish"]
  private static let folder = URL(fileURLWithPath: TmuxPane.lasttake).deletingLastPathComponent()

  /// Writes a shell's script where that shell looks for it, and gives the folder.
  private func script(for shell: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = try Program("--generate-completion-script", shell)
    #expect(program.exitCode == 0 && program.lines.count > 100)
    try Data(program.output.utf8).write(to: folder.appendingPathComponent("_lasttake"))
    return folder
  }

  private static var environment: [String: String] {
    [
      "PATH": folder.path + ":/usr/bin:/bin", "LASTTAKE_CONTENT": Fixtures.smallPath,
      "LANG": "C.UTF-8", "TERM": "dumb",
    ]
  }

  @Test(
    .enabled(if: shells.allSatisfy(hasProgram), "bash, zsh or fish is not installed"),
    arguments: shells)
  func theScriptIsRight(shell: String) throws {
    let folder = try script(for: shell)
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = try printed(
      by: [shell, "-n", folder.appendingPathComponent("_lasttake").path],
      environment: Self.environment)
    #expect(said.text == "" && said.exitCode == 0)
  }

  /// What is typed before Tab, and what then stands in the line.
  private static let lines = [
    ("read life/the-st", "read life/the-studio"),
    ("cite quotes/i-nev", "cite quotes/i-never-painted-the-same-grey"),
    ("quotes speaker:ad", "quotes speaker:ada-reed"),
    ("search gun strand:inv", "search gun strand:investigation"),
    ("search --kind ques", "search --kind question"),
    ("cite --style chi", "cite --style chicago"),
    ("list invest", "list investigation"),
    ("handout by-the", "handout by-the-wall"),
    ("picture boa", "picture board"),
    ("open --theme hi", "open --theme high-contrast"),
    ("manual lasttake-", "manual lasttake-content.5"),
  ]

  @Test(.enabled(if: hasProgram("bash"), "bash is not installed"), arguments: lines)
  func bashCompletes(typed: String, whole: String) throws {
    let folder = try script(for: "bash")
    defer { try? FileManager.default.removeItem(at: folder) }
    let shell = try Pseudoterminal(
      ["bash", "--norc", "--noprofile", "-i"],
      environment: Self.environment.merging(["PS1": "$ "]) { $1 }, columns: 200)
    shell.type("source '\(folder.path)/_lasttake'; echo re''ady\n")
    #expect(shell.wait(for: "ready"))
    shell.type("lasttake \(typed)\t")
    #expect(shell.wait(for: "lasttake \(whole) "), "\(shell.output.suffix(200))")
  }

  @Test(.enabled(if: hasProgram("zsh"), "zsh is not installed"), arguments: lines)
  func zshCompletes(typed: String, whole: String) throws {
    let folder = try script(for: "zsh")
    defer { try? FileManager.default.removeItem(at: folder) }
    let shell = try Pseudoterminal(
      ["zsh", "-f", "-i"], environment: Self.environment, columns: 200)
    shell.type(
      "unsetopt zle_bracketed_paste; fpath=('\(folder.path)' $fpath); autoload -U compinit; "
        + "compinit -D -u; echo re''ady\n")
    #expect(shell.wait(for: "ready"))
    shell.type("lasttake \(typed)\t")
    #expect(shell.wait(for: "lasttake \(whole) "), "\(shell.output.suffix(200))")
  }

  @Test(.enabled(if: hasProgram("fish"), "fish is not installed"), arguments: lines)
  func fishCompletes(typed: String, whole: String) throws {
    let folder = try script(for: "fish")
    defer { try? FileManager.default.removeItem(at: folder) }
    // Its scripts ask for the cursor, which only a fish at a terminal has.
    let shell = try Pseudoterminal(
      ["fish", "--no-config", "-i"],
      environment: Self.environment.merging(["HOME": folder.path]) { $1 }, columns: 200)
    shell.type("source '\(folder.path)/_lasttake'; echo re''ady\n")
    #expect(shell.wait(for: "ready"))
    shell.type("lasttake \(typed)\t")
    #expect(shell.wait(for: "lasttake \(whole) "), "\(shell.output.suffix(200))")
  }

  // MARK: What is offered

  private func candidates(
    _ words: [String], _ prefix: String, shell: String = "fish", index: Int? = nil
  ) -> Candidates {
    Candidates(
      words: words, index: index ?? words.count - 1, prefix: prefix,
      shell: .init(rawValue: shell))
  }

  @Test func bashIsGivenWhatFollowsItsColon() {
    let parted = candidates(["lasttake", "quotes", "speaker", ":", "ad"], "ad", shell: "bash")
    #expect(parted.typed == "speaker:ad")
    #expect(parted.offered(["speaker:ada", "strand:life"]) == ["ada"])
    let begun = candidates(["lasttake", "quotes", "speaker", ":"], ":", shell: "bash")
    #expect(begun.offered(["speaker:ada", "speaker:max"]) == ["ada", "max"])
    #expect(candidates(["lasttake", "speaker:\"ad"], "speaker:\"ad").typed == "speaker:ad")
    let zsh = candidates(["lasttake", "speaker:a"], "speaker:a", shell: "zsh")
    #expect(zsh.offered(["speaker:ada"]) == ["speaker\\:ada"])
    #expect(candidates([], "", index: 7).offered(["a"]) == ["a"])
  }

  @Test func theFolderOfTheLineIsRead() {
    let nowhere = ["lasttake", "read", "--content", "/no/such/folder", "life/"]
    #expect(candidates(nowhere, "life/").library == nil)
    let joined = ["lasttake", "read", "--content=\(Fixtures.smallPath)", "life/"]
    let library = candidates(joined, "life/").library
    #expect(library?.companion.title == "A Small Companion")
  }

  @Test func aFilterOffersItsValuesAndNoneItsNames() {
    let library = Fixtures.small
    #expect(candidates(["spea"], "spea").filters(library).allSatisfy { $0.hasPrefix("speaker:") })
    #expect(candidates(["spea"], "spea").filters(library).count > 1)
    #expect(candidates([""], "").filters(library).contains("kind:"))
    let strand = candidates(["strand:l"], "strand:l")
    #expect(strand.offered(strand.filters(library)) == ["strand:life"])
  }
}
