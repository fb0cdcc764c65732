import Annotations
import ArgumentParser
import ContentModel
import Interface
import Journal
import PlainJSON
import PlainText
import Reading
import Search
import Site

struct Notes: ParsableCommand {
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case chapter, time
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json, webannotation, webvtt
  }

  static let configuration = CommandConfiguration(
    abstract: "Print your notes as Markdown, each with its passage, its citation and a link.",
    discussion: HelpText.discussion(
      """
      As JSON it prints the whole journal: notes, bookmarks, what is read, searches and places; with \
      words, the notes that hold them. \
      --import takes such a file in; what is there already stays, and of two versions of a note \
      the newer.

      As webannotation it prints the notes after the W3C's Web Annotation Data Model, in JSON-LD, \
      for others; --creator says who wrote them. --import takes in such a file, or one of \
      Hypothesis: each note keeps its author and its dates, and none of yours is written over. \
      A note that names nobody is somebody's, unless --mine says that it is yours. \
      As webvtt it prints the notes that name a time of the film, as a track for a player.
      """,
      examples: [
        ("notes", "all notes, chapter by chapter"),
        ("notes --order time lens", "those with a word"),
        ("notes --format json > journal.json", "the journal, to be kept or taken elsewhere"),
        ("notes --import journal.json", "takes it in there"),
        ("notes --format webannotation --creator \"Ada Brook\" > ada.json", "notes for a class"),
        ("notes --format webvtt > notes.vtt", "notes on the film"),
      ], nothing: "there are no notes, or none with these words"))

  @Argument(help: ArgumentHelp("Only notes that hold these words.", valueName: "query"))
  var query: [String] = []

  @Option(help: .init(HelpText.said("By chapter, or by the time they were written.")))
  var order = Order.chapter

  @Option(
    help: "As markdown, or the whole journal as json; webannotation or webvtt for other programs.")
  var format = Format.markdown

  @Option(
    help: ArgumentHelp("As webannotation: who wrote the notes that are yours.", valueName: "name"))
  var creator: String?

  @Option(
    help: ArgumentHelp(
      "As webannotation: where the companion's site stands, for addresses in full.",
      valueName: "address"))
  var base: String?

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Take in a journal that was printed as JSON, or annotations; - is the input.",
      valueName: "file"),
    completion: .file())
  var imported: String?

  @Flag(help: "With --import: annotations that name nobody are your own.")
  var mine = false

  @OptionGroup var content: ContentOptions

  /// - Throws: `ValidationError` where an option has nothing to do, or no address is one.
  func validate() throws {
    guard imported == nil || query.isEmpty && format == .markdown && order == .chapter else {
      throw ValidationError("--import takes in a whole file, and goes with --mine alone.")
    }
    guard imported != nil || !mine else { throw ValidationError("--mine goes with --import.") }
    guard format == .webannotation || creator == nil && base == nil else {
      throw ValidationError("--creator and --base go with --format webannotation.")
    }
    if let base, siteBase(base) == nil {
      throw ValidationError("--base takes an address of the web, as in https://example.org/film.")
    }
  }

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      let companion = library.companion
      let opening =
        imported == nil
        ? StateFolder.openJournalIfThere(of: companion)
        : StateFolder.openJournal(of: companion, waiting: 5_000)
      if let problem = opening.problem { try report(problem) }
      if let imported { return try take(imported, into: opening, library) }
      switch format {
      case .json: try printJournal(opening.contents, library)
      case .markdown: try printMarkdown(opening.contents, library)
      case .webannotation: try printAnnotations(opening.contents, library)
      case .webvtt: try printTrack(opening.contents, library)
      }
    }
  }

  private func report(_ problem: JournalProblem) throws {
    switch problem {
    // What is to be taken in goes into the new one; the rest is read, and what can't be is told.
    case .setAside, .unkept: Output.complain("lasttake: \(problem)")
    default: throw Failure(problem.description, code: .unreadable)
    }
  }

  private func take(_ file: String, into opening: JournalOpening, _ library: Library) throws {
    let text = try ImportedText(file: file, megabytes: 256).read()
    if try takeAnnotations(text, of: file, into: opening, library) { return }
    if let fault = JSONFault(in: text) {
      throw Failure(
        "\(file):\(fault.line):\(fault.column): \(fault.reason); export it again",
        code: .unreadable)
    }
    do {
      let contents = try JournalContents(json: text)
      try opening.journal?.record(.merge(contents))
      try Output.print([Self.line(of: contents, into: opening.contents)])
    } catch let problem as JournalProblem {
      throw Failure("\(file): \(problem)", code: .unreadable)
    }
  }

  /// The notes that hold the words that were asked for.
  private func found(in journal: JournalContents) -> [ReaderNote] {
    let words = FoldedText(query.joined(separator: " ")).folded.split(separator: " ")
    return journal.notes.filter { note in
      let text = FoldedText("\(note.body) \(note.passage?.exact ?? "")").folded
      return words.allSatisfy { text.contains($0) }
    }
  }

  private func nothing(in journal: JournalContents) -> Failure {
    Failure(
      journal.notes.isEmpty
        ? "there are no notes yet; they are written while reading" : "no note holds these words",
      code: .nothing)
  }

  /// The whole, or where words are asked for, the notes that hold them and nothing else.
  private func printJournal(_ journal: JournalContents, _ library: Library) throws {
    var printed = journal
    if !query.joined().isEmpty {
      printed = JournalContents(notes: found(in: journal))
      guard !printed.notes.isEmpty else { throw nothing(in: journal) }
    }
    try Output.print(utf8: [try printed.attributed(in: library).json()])
  }

  private func printAnnotations(_ journal: JournalContents, _ library: Library) throws {
    let notes = NotesOrder(library, byTime: order == .time).sorted(found(in: journal))
    guard !notes.isEmpty else { throw nothing(in: journal) }
    let address = base.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let collection = AnnotationCollection(
      notes, in: library, by: creator ?? "", files: Self.files(of: library), base: address)
    try Output.print(utf8: [String(try collection.json().dropLast())])
  }

  private func printTrack(_ journal: JournalContents, _ library: Library) throws {
    let notes = found(in: journal)
    guard !notes.isEmpty else { throw nothing(in: journal) }
    let lines = FilmNotes(notes, in: library).lines
    guard !lines.isEmpty else {
      throw Failure(
        HelpText.said("no note names a time of the film; write it in front, as in 47:10 the hat"),
        code: .nothing)
    }
    try Output.print(utf8: lines)
  }

  private func printMarkdown(_ journal: JournalContents, _ library: Library) throws {
    let notes = found(in: journal)
    let drafts = query.joined().isEmpty ? journal.drafts : []
    guard !notes.isEmpty || !drafts.isEmpty else {
      throw nothing(in: journal)
    }
    try Output.print(
      NotesDocument(
        notes, drafts: drafts, in: library, byTime: order == .time, stamp: .system
      ).lines)
  }
}
