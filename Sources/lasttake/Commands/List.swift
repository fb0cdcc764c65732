import ArgumentParser
import ContentModel
import Display

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what the companion holds, one line each.",
    discussion: "Without a kind, how much there is of each.")

  @Argument(
    help: ArgumentHelp(
      "goals, a strand (life, investigation), people, sources, cases, trails, quotes, questions, timeline, "
        + "or alone: what rests on one source alone."))
  var kind: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let listing = Listing(library)
      guard let kind else {
        try print(listing.counts)
        return
      }
      guard let records = listing.records(of: kind) else {
        throw Failure(
          "there is no kind '\(kind)'; take one of: \(listing.kinds.joined(separator: ", "))",
          code: .usage)
      }
      try print(records)
      if records.isEmpty {
        throw Failure("nothing of the kind '\(kind)' stands in this companion", code: .nothing)
      }
    }
  }

  private func print(_ records: [ListRecord]) throws {
    switch format.format {
    case .json: try Output.print(json: records)
    case .text:
      let widest = min(40, records.map { displayWidth($0.id) }.max() ?? 0)
      try Output.print(
        records.flatMap { record in
          let gap = String(repeating: " ", count: max(0, widest - displayWidth(record.id)))
          return ["\(record.id)\(gap)  \(record.line)"] + record.linesBelow
        }.map { safeText($0) })
    }
  }
}
