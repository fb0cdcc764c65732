import ArgumentParser
import ContentModel
import Files
import Glibc
import Interface
import Journal
import PlainText
import Reading
import Search

struct Notes: ParsableCommand {
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case chapter, time
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Print your notes as Markdown, each with its passage, its citation and a link.",
    discussion: HelpText.discussion(
      """
      As JSON it prints the whole journal: notes, bookmarks, what is read, searches and places. \
      --import takes such a file in; what is there already stays, and of two versions of a note \
      the newer.
      """,
      examples: [
        ("notes", "all notes, chapter by chapter"),
        ("notes --order time lens", "those with a word"),
        ("notes --format json > journal.json", "the journal, to be kept or taken elsewhere"),
        ("notes --import journal.json", "takes it in there"),
      ], nothing: "there are no notes, or none with these words"))

  @Argument(help: ArgumentHelp("Only notes that hold these words.", valueName: "query"))
  var query: [String] = []

  @Option(help: .init(HelpText.said("By chapter, or by the time they were written.")))
  var order = Order.chapter

  @Option(help: "As Markdown, or the whole journal as JSON.")
  var format = Format.markdown

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Take in a journal that was printed as JSON; - is the input.", valueName: "file"),
    completion: .file())
  var imported: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let companion = library.companion
      let opening =
        imported == nil
        ? StateFolder.openJournalIfThere(of: companion)
        : StateFolder.openJournal(of: companion, waiting: 5_000)
      if let problem = opening.problem { try report(problem) }
      if let imported { return try take(imported, into: opening) }
      if format == .json {
        return try Output.print(utf8: [try opening.contents.attributed(in: library).json()])
      }
      try printMarkdown(opening.contents, library)
    }
  }

  private func report(_ problem: JournalProblem) throws {
    // What is only not to be written can still be read and printed.
    if case .readOnly = problem, imported == nil { return }
    throw Failure(problem.description, code: .unreadable)
  }

  private func take(_ file: String, into opening: JournalOpening) throws {
    let text = try self.text(of: file)
    do throws(JournalProblem) {
      let contents = try JournalContents(json: text)
      try opening.journal?.record(.merge(contents))
    } catch {
      throw Failure("\(file): \(error)", code: .unreadable)
    }
  }

  /// The most that is read of a file, in bytes.
  private static let largestImport = 256 << 20

  private func text(of file: String) throws -> String {
    let input = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else {
      throw Failure("\(file): \(String(cString: strerror(errno)))", code: .unreadable)
    }
    defer { if file != "-" { close(input) } }
    guard case .bytes(let bytes) = readCapped(input, most: Self.largestImport) else {
      throw Failure("\(file): can't be read, or is larger than 256 MB", code: .unreadable)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func printMarkdown(_ journal: JournalContents, _ library: Library) throws {
    let words = FoldedText(query.joined(separator: " ")).folded.split(separator: " ")
    let notes = journal.notes.filter { note in
      let text = FoldedText("\(note.body) \(note.passage?.exact ?? "")").folded
      return words.allSatisfy { text.contains($0) }
    }
    let drafts = words.isEmpty ? journal.drafts : []
    guard !notes.isEmpty || !drafts.isEmpty else {
      throw Failure(
        journal.notes.isEmpty
          ? "there are no notes yet; they are written while reading" : "no note holds these words",
        code: .nothing)
    }
    try Output.print(
      NotesDocument(
        notes, drafts: drafts, in: library, byTime: order == .time, stamp: .system
      ).lines)
  }
}
