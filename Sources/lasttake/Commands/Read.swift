import PlainText
import ArgumentParser
import Controls
import Display
import ContentModel

struct Read: ParsableCommand {
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  static let configuration = CommandConfiguration(
    abstract: "Print entries, or whole lists, as text.",
    discussion: HelpText.discussion(
      """
      A list is read by its name: \(HelpText.lists). A page may be read from a heading on: \
      \(HelpText.sample.chapter)#a-heading. As JSON, what is read is one array.
      """,
      takesIDs: true,
      examples: [
        ("read \(HelpText.sample.chapter)", "one chapter"),
        ("read timeline", "every event, in order"),
        ("read \(HelpText.sample.lastStrand) --width 100 | less", "all chapters of a strand"),
        ("read questions --format json", "what is open, for another program"),
      ], nothing: "the companion has nothing of this id, or nothing in the list"))

  @Argument(
    help: ArgumentHelp(
      "What to print: \(HelpText.sample.chapter), about, or a list, as timeline.", valueName: "id"),
    completion: .idsAndLists)
  var ids: [String]

  @OptionGroup var width: WidthOption

  @Option(help: "Whether to write bold, underline and colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(help: "Print what the page leads to: ids and addresses, one a line, with their words.")
  var links = false

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let library = try content.library()
      if format.format == .json {
        return try Output.print(json: try ids.flatMap { try records(of: $0, in: library) })
      }
      let isStyled = color == .always || color == .auto && Output.allowsColor
      let text = LinearText(
        library, columns: width.columns,
        look: isStyled ? { Theme.terminal.style(for: $0, emphasis: $1) } : nil)
      let lines =
        links
        ? try ids.flatMap { try self.links(of: $0, text, library) }
        : LinearText.joined(try ids.map { try self.lines(of: $0, text, library) })
      try Output.print(lines)
    }
  }

  private func lines(of name: String, _ text: LinearText, _ library: Library) throws -> [String] {
    let list = name == "latest" ? latest(library) : text.list(name)
    if list?.isEmpty == true { throw nothing(of: name) }
    if let list { return list }
    let id = try id(name, in: library)
    let anchor = try heading(named: name, on: id, in: library)
    guard let lines = anchor.flatMap({ text.lines(of: id, from: $0) }) ?? text.lines(of: id) else {
      throw unknown(name, in: library)
    }
    return lines
  }

  private func links(of name: String, _ text: LinearText, _ library: Library) throws -> [String] {
    guard let lines = text.links(of: try id(name, in: library)) else {
      throw unknown(name, in: library)
    }
    return lines
  }

  private func latest(_ library: Library) -> [String] {
    library.changes.flatMap { Changes.lines(of: $0, in: library) }
  }

  private func records(of name: String, in library: Library) throws -> [AnyRecord] {
    let pairing = Pairing(library)
    let rows: [AnyRecord]? =
      switch name {
      case "latest": library.changes.map { AnyRecord(ChangeRecord($0)) }
      case "map":
        (0..<pairing.rowCount).compactMap { MapRecord(row: $0, of: pairing).map(AnyRecord.init) }
      default: Listing(library).records(of: name)?.map(AnyRecord.init)
      }
    if rows?.isEmpty == true { throw nothing(of: name) }
    if let rows { return rows }
    let id = try id(name, in: library)
    guard var record = Listing(library).record(of: id) else { throw unknown(name, in: library) }
    if let anchor = try heading(named: name, on: id, in: library) {
      record.text = library[id]?.article.passage(anchor).plainText
    }
    return [AnyRecord(record)]
  }

  /// What can't be a list is an id.
  private func id(_ name: String, in library: Library) throws -> EntityID {
    let lists = Listing(library).kinds + ["map", "latest"]
    guard !lists.contains(name) else {
      let page = library.companion.strands.first?.chapters.first?.id ?? .about
      throw Failure(
        "'\(name)' is a list, and --links reads pages; name one, as \(page)",
        code: .usage)
    }
    if !name.contains("/"), let list = close(name, in: lists) {
      throw Failure("there is no list '\(name)'; did you mean \(list)?", code: .usage)
    }
    return try entityID(name, in: library)
  }

  private func nothing(of name: String) -> Failure {
    Failure("nothing of the kind '\(name)' stands in this companion", code: .nothing)
  }
}
