import ArgumentParser
import ContentModel
import PlainText

struct Map: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: HelpText.said("Print which chapter bears on which goal, and how."),
    discussion: HelpText.discussion(
      """
      The chapters of all strands are the rows, the goals the columns: ● serves, ◐ complicates, \
      ○ leaves open. With --reasons, each sign is followed by the companion's own reason. As JSON \
      a chapter has its bearings, with their reasons, and its words.
      """,
      examples: [
        ("map", "the table of signs"), ("map --reasons", "the same with a reason for each sign"),
      ], nothing: "there are no chapters"))

  @Flag(help: .init(HelpText.said("Below each chapter, why it bears on its goals.")))
  var reasons = false

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let pairing = Pairing(library)
      switch format.format {
      case .json:
        let rows = (0..<pairing.rowCount).compactMap { MapRecord(row: $0, of: pairing) }
        try Output.print(json: rows)
      case .text:
        let columns = max(40, Output.columns(atMost: 120, otherwise: 80))
        try Output.print(MapText(library, columns: columns).lines(withReasons: reasons))
      }
      guard pairing.rowCount > 0 else {
        throw Failure("there is no chapter in this companion", code: .nothing)
      }
    }
  }
}
