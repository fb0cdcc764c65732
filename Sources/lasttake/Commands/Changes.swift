import ArgumentParser
import ContentModel
import Display
import TextLayout

struct Changes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what has changed: updates, and corrections of this companion, newest first.",
    discussion: HelpText.discussion(
      """
      A date known only by its year or month counts as far as it is known. Corrections come from the \
      log in about.md. Without --since, everything.
      """,
      examples: [
        ("changes", "all that has changed, newest first"),
        ("changes --since 2026-06", "since June 2026"),
      ], nothing: "nothing has changed"))

  @Option(
    help: ArgumentHelp(
      "Only what happened on this day or later: 2026, 2026-03 or 2026-03-09.", valueName: "date"))
  var since: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let first = try since.map(date)
      let library = try content.library()
      let changes = library.changes.filter { change in
        first.map { change.date.mayBe(since: $0) } ?? true
      }
      switch format.format {
      case .json: try Output.print(json: changes.map(ChangeRecord.init))
      case .text: try Output.print(changes.flatMap { Self.lines(of: $0, in: library) })
      }
      guard !changes.isEmpty else {
        let day = first.map { " since \($0.prose)" } ?? ""
        throw Failure("nothing has changed\(day), as far as this companion knows", code: .nothing)
      }
    }
  }

  private func date(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text) else {
      throw Failure(
        "'\(text)' is no date; write 2026, 2026-03 or 2026-03-09", code: .usage)
    }
    return date
  }

  static func lines(of change: Change, in library: Library) -> [String] {
    let columns = Output.columns(atMost: 80)
    // What is all title is told once.
    let words = change.words == change.title ? "" : change.words
    let heading = "\(change.date.prose) · \(change.kind.rawValue) · \(change.title)"
    let pages = change.entries.map(\.typed).joined(separator: ", ")
    let sources = change.sources.map(\.description).joined(separator: ", ")
    let facts =
      ["\(change.id) in \(pages)"] + (sources.isEmpty ? [] : ["rests on \(sources)"])
    return
      (wrap(heading, columns: columns)
      + (wrap(words, columns: columns - 4) + facts).map { "    " + $0 } + [""])
      .map { safeText($0) }
  }
}
