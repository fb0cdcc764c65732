import ArgumentParser
import Bibliography
import ContentModel
import ContentParser
import Display

struct ImportSources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Make source pages of bibliographies: CSL-JSON, BibTeX or RIS.",
    discussion: HelpText.discussion(
      """
      Each work that the companion does not have becomes a page in its folder \(HelpText.typed("sources")). No file is \
      overwritten; a work of the same address, DOI, or title and date is named and passed over. What \
      a bibliography does not tell, as the grade, is marked TODO in the page, and check names it.
      """,
      examples: [
        ("import sources library.json --content Mine", "an export of Zotero as CSL-JSON"),
        ("import sources a.bib b.ris --content Mine --dry-run", "what would be made of two files"),
        ("import sources - --from ris --content Mine", "a record from another program"),
      ], nothing: "no page was made"))

  @Argument(help: ArgumentHelp("The bibliographies; - is the input.", valueName: "file"))
  var files: [String]

  @Option(help: "What they are: csl-json, bibtex or ris; otherwise the files tell.")
  var from: BibliographyFormat?

  @Flag(help: "Only say what would be done.")
  var dryRun = false

  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let folder = try content.path
      try ProgramsOwn.refuse(folder, "name the copy with --content")
      let companion = try loaded(folder).value
      let form = ContentForm.source
      var pages = SourcePages(
        sources: companion.sources, kinds: form.words(of: "kind", in: companion.vocabulary),
        grades: form.words(of: "grade"))
      // All are read before a page is written.
      let read = try files.map { try Bibliography(file: $0, as: from) }
      var made = 0
      for bibliography in read {
        let file = bibliography.file
        for line in bibliography.complaints { Output.complain("lasttake: \(line)") }
        for record in bibliography.records {
          let place = "\(file):\(record.line)"
          made += try take(record, at: place, into: folder, &pages) ? 1 : 0
        }
      }
      if made == 0 { throw Failure("", code: .nothing) }
    }
  }

  /// - Returns: Whether a page was made.
  private func take(
    _ record: BibliographicRecord, at place: String, into folder: String, _ pages: inout SourcePages
  ) throws -> Bool {
    while true {
      switch pages.add(record) {
      case .known(let id):
        try Output.print([safeText("\(place): “\(record.title)” is there as \(id)")])
        return false
      case .page(let slug, let text, let requests):
        let path = "sources/\(slug).md"
        if !dryRun, try !SourceFile.create(path, in: folder, text: text) {
          pages.forget(slug)
          continue
        }
        let left = requests.isEmpty ? "" : "; left to say: \(requests.joined(separator: ", "))"
        try Output.print([safeText("\(path)\(left)")])
        return true
      }
    }
  }
}

/// A file with what was read of it.
private struct Bibliography {
  /// As it is typed; `-` is the input.
  let file: String
  private let text: String
  private let format: BibliographyFormat
  private let read: ReadBibliography

  var records: [BibliographicRecord] { read.records }

  /// - Parameter asked: What it is; otherwise its name and its first words tell.
  init(file: String, as asked: BibliographyFormat?) throws(Failure) {
    self.file = file
    text = try ImportedText(file: file, megabytes: 64).read()
    guard let format = asked ?? BibliographyFormat(fileName: file, text: text) else {
      throw Failure(
        "\(file): neither its name nor its first words tell what it is; say --from csl-json, bibtex or ris",
        code: .usage)
    }
    self.format = format
    read = ReadBibliography(text, as: format)
  }

  /// What is wrong with it, a line each; also that it holds nothing, which is most often a file that
  /// is taken for another kind.
  var complaints: [String] {
    guard read.problems.isEmpty, read.records.isEmpty else {
      return read.problems.map { "\(file):\($0.line):\($0.column): \($0.message)" }
    }
    let told = BibliographyFormat(fileName: "", text: text)
    let remedy =
      told == format ? nil : told.map { "say --from \($0.rawValue)" }
    return [
      "\(file): no work stands in it as \(format.rawValue); "
        + (remedy ?? "say by --from what it is, or export it again")
    ]
  }
}

extension BibliographyFormat: ExpressibleByArgument {}
