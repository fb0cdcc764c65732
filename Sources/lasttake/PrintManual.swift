import ArgumentParser
import Configuration
import Manual

struct PrintManual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print a page of the manual, for man.",
    discussion: HelpText.discussion(
      """
      lasttake.1 tells of the program, lasttake-content.5 how a companion is written. They are in \
      mdoc, as man and mandoc read it.
      """,
      examples: [
        ("manual | man -l -", "reads the page of the program"),
        ("manual lasttake-content.5 > lasttake-content.5", "keeps the other, to be installed"),
      ], nothing: nil))

  enum Page: String, ExpressibleByArgument, CaseIterable {
    case program = "lasttake.1"
    case content = "lasttake-content.5"
  }

  @Argument(help: "Which page: lasttake.1 or lasttake-content.5.")
  var page = Page.program

  func run() throws {
    try reportingFailure { try Output.print(utf8: made.mdoc) }
  }

  private var made: ManualPage {
    get throws {
      switch page {
      case .program:
        let program = try CommandDescription(dump: LastTake._dumpHelp())
        return ProgramPage(program, settings: OwnSettings.choices.explained, day: Build.day).page
      case .content: return ContentPage(day: Build.day).page
      }
    }
  }
}
