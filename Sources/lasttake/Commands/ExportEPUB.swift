import Archive
import ArgumentParser
import BundledContent
import ContentModel
import Display
import Glibc
import Site

struct ExportEPUB: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "epub",
    abstract:
      "Write the companion as a book, EPUB 3, for readers on phones, tablets and paper-like screens.",
    discussion: HelpText.discussion(
      """
      All pages, in the order in which they are read, with a table of contents in strands and notes that \
      open where they are marked. The same content makes the same bytes: the book bears the day to which \
      the companion holds, or SOURCE_DATE_EPOCH.
      """,
      examples: [
        ("export epub last-take.epub", "the whole companion, in one file"),
        ("export epub - > book.epub", "the same, on standard output"),
      ], nothing: nil))

  @Argument(
    help: "The file to write, or - for standard output; a book that is there is replaced.",
    completion: .file(extensions: ["epub"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "Your own templates: a file here is taken for the program's of the same name.",
      valueName: "folder"),
    completion: .directory)
  var templates: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      guard let path = BundledContent.siteFolder else {
        throw Failure(
          "what pages are made from is not beside this program; install it whole", code: .unreadable
        )
      }
      let library = try content.library()
      let files = try files(of: library, from: TemplateFolder(path, own: templates))
      let bytes = try archived(files, at: Self.time(of: library.companion))
      guard file != "-" else { return try Output.print(bytes: bytes) }
      try write(bytes)
      try Output.print([safeText("\(file): \(files.count) files, \(bytes.count) bytes")])
    }
  }

  private func files(of library: Library, from templates: TemplateFolder) throws -> [SiteFile] {
    do {
      let time = Self.time(of: library.companion)
      return try Book(library, templates: try templates.templates(), time: time).files()
    } catch {
      throw Failure(error.description, code: .unreadable)
    }
  }

  private func archived(_ files: [SiteFile], at time: Int) throws -> [UInt8] {
    do {
      return try archive(
        files.enumerated().map {
          ArchivedFile(path: $1.path, bytes: $1.bytes, isStored: $0 == 0)
        }, at: time)
    } catch {
      throw Failure(error.description, code: .unreadable)
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    let place = WholeFile(path: file)
    guard place.isFree(forFilesThatBegin: Array("PK\u{3}\u{4}".utf8)) else {
      throw Failure("\(file) is no book, and would be lost; name another file", code: .unreadable)
    }
    try place.write(bytes)
  }

  /// When the book was last changed: as the environment says, else the day to which the companion holds, else
  /// when the program was made.
  private static func time(of companion: Companion) -> Int {
    Environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) } ?? companion.asOf.map(seconds)
      ?? Build().time ?? 0
  }

  /// The beginning of a day, in seconds since 1970.
  private static func seconds(_ date: PartialDate) -> Int {
    var day = tm()
    (day.tm_year, day.tm_mon, day.tm_mday) = (
      Int32(date.year - 1_900), Int32((date.month ?? 1) - 1), Int32(date.day ?? 1)
    )
    return timegm(&day)
  }
}
