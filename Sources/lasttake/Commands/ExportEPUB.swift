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

  func validate() throws {
    if file.isEmpty { throw ValidationError("The file to write has no name.") }
    if templates == "" { throw ValidationError("The folder of templates has no name.") }
  }

  func run() throws {
    try reportingFailure {
      guard let path = BundledContent.siteFolder else {
        throw Failure(
          "what pages are made from is not beside this program; install it whole", code: .unreadable
        )
      }
      let library = try content.library()
      let files = try files(of: library, from: TemplateFolder(path, own: templates))
      let bytes = try archived(files, at: try Self.time(of: library.companion))
      guard file != "-" else { return try Output.print(bytes: bytes) }
      try write(bytes)
      guard !WholeFile(path: file).isPassage else { return }
      try Output.print([safeText("\(file): \(files.count) files, \(bytes.count) bytes")])
    }
  }

  private func files(of library: Library, from templates: TemplateFolder) throws -> [SiteFile] {
    let time = try Self.time(of: library.companion)
    do throws(TemplateProblem) {
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
    // OCF 3.3, 4.2.2: other archives begin as books do, as those of text processors.
    let isFree = place.isFree {
      $0.starts(with: "PK\u{3}\u{4}".utf8)
        && $0.dropFirst(30).starts(with: "mimetypeapplication/epub+zip".utf8)
    }
    guard isFree else {
      throw Failure("\(file) is no book, and would be lost; name another file", code: .unreadable)
    }
    try place.write(bytes)
  }

  /// When the book was last changed: as the environment says, else the day to which the companion holds, else
  /// when the program was made.
  /// - Throws: `Failure` if the environment says what is no time, as reproducible-builds.org asks, or one
  ///   that dates of four digits don't reach.
  private static func time(of companion: Companion) throws(Failure) -> Int {
    guard let epoch = Environment["SOURCE_DATE_EPOCH"] else {
      return companion.asOf.map(seconds) ?? Build().time ?? 0
    }
    guard let time = Int(epoch), (0...253_402_300_799).contains(time) else {
      throw Failure(
        "SOURCE_DATE_EPOCH is '\(epoch)', and no count of seconds from 1970 to 9999; unset it or mend it",
        code: .unreadable)
    }
    return time
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
