import Foundation
import TestSupport
import Testing

/// The tutorial does what it says, to the letter, in a terminal of 80 columns and 24 rows.
struct TutorialTests {
  private static var folder: String { Fixtures.template("Tutorial") ?? "nowhere" }

  private static func files() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/steps").sorted()
      .map { URL(fileURLWithPath: "\(folder)/steps/\($0)") }
  }

  @Test func whoFollowsItSeesWhatItSays() throws {
    let steps = try TutorialSteps(Self.files())
    #expect(steps.strayBlocks == [] && steps.orders.count > 40)
    let reader = try TutorialReader()
    defer { reader.leave() }
    try reader.follow(steps.orders[...])
    let made = try Program("check", "\(reader.folder)/ferry")
    #expect(made.output == "0 errors, 0 warnings\n")
    let chapters = try ["river", "bridge"].map { strand in
      try Program("list", strand, "--content", "\(reader.folder)/ferry").lines.count
    }
    #expect(chapters == [2, 1])
  }

  /// In a pipe it is text from which each block can be taken as it is.
  @Test func inAPipeEveryLineOfItsBlocksIsThere() throws {
    let text = try Program("tutorial", environment: ["COLUMNS": "80"])
    #expect(text.exitCode == 0 && text.errors.isEmpty)
    var count = 0
    let printed = Set(text.output.components(separatedBy: "\n"))
    for order in try TutorialSteps(Self.files()).orders.map(\.order) {
      let lines: [String] =
        switch order {
        case .type(let lines), .see(let lines): lines
        case .write(_, let text): text.components(separatedBy: "\n")
        case .change, .press: []
        }
      for line in lines {
        #expect(printed.contains(line), "\(line)")
        count += 1
      }
    }
    #expect(count > 150)
  }

  @Test func aStepCanBeAskedFor() throws {
    let third = try Program("tutorial", "3")
    #expect(third.exitCode == 0 && third.output.hasPrefix("# Where it comes from\n"))
    let none = try Program("tutorial", "99")
    #expect(
      none.exitCode == 1 && none.errors == "lasttake: there is no step 99; they are 1 to 10\n")
  }

  @Test(arguments: ["0", "99", "-1", "-9223372036854775808", "9223372036854775807"])
  func aStepThatIsNotThereIsToldOf(_ step: String) throws {
    let program = try Program("tutorial", "--", step)
    #expect(program.exitCode == 1 && program.errors.contains("there is no step \(step)"))
  }

  @Test func itOpensAndKeepsItsPlace() throws {
    let pane = try TmuxPane([TmuxPane.lasttake, "tutorial", "2"])
    let (screen, isShown) = try pane.wait {
      $0.contains { $0.contains("Its name and its strands") }
    }
    #expect(isShown, "\(screen.joined(separator: "\n"))")
    try pane.send("q")
    #expect(try pane.exitCode() == 0)
  }

  /// The manual leads through the same files, wherever Markdown is read.
  @Test func theManualLeadsToEveryStep() throws {
    let manual = try String(contentsOf: Documents.manual, encoding: .utf8)
    let files = try Self.files()
    #expect(files.count == 10)
    for file in files {
      #expect(
        manual.contains("(../Sources/BundledContent/Tutorial/steps/\(file.lastPathComponent))"))
    }
  }
}
