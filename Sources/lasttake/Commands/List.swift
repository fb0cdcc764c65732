import ArgumentParser
import ContentModel
import Display

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what the companion holds, one line each.",
    discussion: HelpText.discussion(
      """
      Without a kind, how much there is of each. People go by last name, behind whom it is about and \
      whoever has a status in a case; sources by kind, the newest first. Rows are cut at words to the terminal's width, or to \
      COLUMNS; an id never is, nor anything in a pipe. lasttake read KIND prints the same whole.
      """,
      takesIDs: true,
      examples: [
        ("list", "how much there is of each kind"), ("list quotes", "every quote, with its id"),
        ("list timeline --format json", "the events for another program"),
      ], nothing: "there is nothing of the kind"))

  @Argument(
    help: ArgumentHelp(
      "goals, a strand (\(HelpText.sample.strands)), people, sources, cases, trails, quotes, questions, "
        + "timeline, or alone: what rests on one source alone."), completion: .kinds)
  var kind: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let listing = Listing(library)
      guard let kind else {
        try printCounts(listing.counts, library.companion)
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

  /// How much there is, in the companion's words; what stands for a list is the word that is typed.
  private func printCounts(_ counts: [ListRecord], _ companion: Companion) throws {
    guard format.format == .text else { return try print(counts) }
    let lines = ListLines(counts, columns: Output.columns(atMost: .max)).lines
    try Output.print(
      zip(counts, lines).map { record, line in
        record.id + companion.said(String(line.dropFirst(record.id.count)))
      })
  }

  private func print(_ records: [ListRecord]) throws {
    switch format.format {
    case .json: try Output.print(json: records)
    case .text: try Output.print(ListLines(records, columns: Output.columns(atMost: .max)).lines)
    }
  }
}
