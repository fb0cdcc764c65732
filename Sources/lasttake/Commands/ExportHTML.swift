import ArgumentParser
import BundledContent
import ContentModel
import Display
import Site

struct ExportHTML: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "html",
    abstract: "Write the companion as a site: pages for any browser, from disk or a web server.",
    discussion: HelpText.discussion(
      """
      Every page, quote and event has an address that stays. Nothing is asked of the network, by the \
      program or by the pages. Called again, it writes what has changed, and removes pages that are no \
      more; files that it didn't make it leaves alone, and it says so where one is in its way.
      """,
      examples: [
        ("export html site", "the whole companion, in the folder site"),
        (
          "export html site --base https://example.org/film",
          "with a sitemap and whole addresses, for a web server"
        ),
      ], nothing: nil))

  @Argument(
    help: "The folder to write; a new or empty one, or one that was written before.",
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Where the site is to stand, as https://example.org/film: for the sitemap, and for whole addresses.",
      valueName: "url"))
  var base: String?

  @Option(
    help: ArgumentHelp(
      "Your own templates, styles or scripts: a file here is taken for the program's of the same name.",
      valueName: "folder"),
    completion: .directory)
  var templates: String?

  @OptionGroup var content: ContentOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("The folder to write has no name.") }
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
      let outcome = try written(library, from: TemplateFolder(path, own: templates))
      try Output.print([safeText(outcome.line(on: folder))])
    }
  }

  private func written(
    _ library: Library, from templates: TemplateFolder
  ) throws -> SiteFolder.Outcome {
    do {
      let site = Website(
        library, templates: try templates.templates(), assets: try templates.assets(),
        base: try checkedBase())
      return try SiteFolder(folder).write(try site.files())
    } catch let problem as TemplateProblem {
      throw Failure(problem.description, code: .unreadable)
    } catch let refusal as SiteRefusal {
      throw Failure(refusal.description, code: .unreadable)
    }
  }

  /// Without the slashes at its end.
  private func checkedBase() throws(Failure) -> String? {
    guard var base = base?[...] else { return nil }
    while base.last == "/" { base.removeLast() }
    guard let address = siteBase(String(base)) else {
      throw Failure(
        "'\(base)' is no address of the web; write it whole, as in https://example.org/film",
        code: .usage)
    }
    return address
  }
}

extension SiteFolder.Outcome {
  /// One line on what was done.
  fileprivate func line(on folder: String) -> String {
    let total = written.count + kept
    let parts = [
      "\(written.count) written", kept > 0 ? "\(kept) as they were" : nil,
      removed.isEmpty ? nil : "\(removed.count) removed",
    ]
    let all = parts.compactMap { $0 }.joined(separator: ", ")
    return left.isEmpty
      ? "\(folder): \(total) files, \(all)"
      : "\(folder): \(total) files, \(all); left, since somebody changed them: "
        + left.joined(separator: ", ")
  }
}
