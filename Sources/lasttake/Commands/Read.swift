import PlainText
import ArgumentParser
import Controls
import Display
import Interface

struct Read: ParsableCommand {
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  static let configuration = CommandConfiguration(abstract: "Print entries as text.")

  @Argument(help: ArgumentHelp("What to print: life/two-mothers, about, ….", valueName: "id"))
  var ids: [String]

  @Option(help: "The longest line, in columns, 20 to 400.")
  var width: Int?

  @Option(help: "Whether to write bold, underline and colour: auto, always or never.")
  var color: ColorChoice = .auto

  @OptionGroup var content: ContentOptions

  func validate() throws {
    if let width, !(20...400).contains(width) {
      throw ValidationError("--width takes a number of columns from 20 to 400.")
    }
  }

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let isStyled = color == .always || color == .auto && Output.allowsColor
      let columns = width ?? min(Output.columns ?? 72, 72)
      let text = LinearText(
        library, columns: columns,
        look: isStyled ? { Theme.terminal.style(for: $0, emphasis: $1) } : nil)
      let pages = try ids.map { id in
        guard let lines = text.lines(of: try entityID(id)) else { throw unknown(id) }
        return lines
      }
      try Output.print(Array(pages.joined(separator: ["", String(repeating: "-", count: 12), ""])))
    }
  }
}
