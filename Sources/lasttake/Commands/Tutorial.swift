import ArgumentParser
import BundledContent
import ContentModel
import Display
import FoundationEssentials

struct Tutorial: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learn to write a companion, in about an hour.",
    discussion: HelpText.discussion(
      """
      A companion whose chapters are steps: it opens where you left it. In a pipe the steps are \
      printed one after another, as they were written, so that blocks can be copied.
      """,
      examples: [
        ("tutorial", "opens it"), ("tutorial 3", "opens the third step"),
        ("tutorial > steps.md", "writes all steps to a file, from which blocks can be copied"),
      ], nothing: "there is no such step"))

  @Argument(help: "The number of a step, from 1.")
  var step: Int?

  @OptionGroup var look: ThemeOption

  func run() throws {
    try reportingFailure {
      guard let folder = BundledContent.folder(named: "Tutorial") else {
        throw Failure(
          "the tutorial is not beside this program; install it whole", code: .unreadable)
      }
      let library = Library(try loaded(folder).value)
      let steps = try steps(of: library)
      guard !Output.isScreen else {
        let id = step == nil ? nil : steps.first?.description
        return try Opening(path: folder, id: id, theme: look.theme).run()
      }
      let pages = (step == nil ? [.about] : []) + steps
      try Output.print(pages.compactMap { library[$0] }.flatMap { markdown(of: $0, in: folder) })
    }
  }

  /// The step that was asked for, or all.
  private func steps(of library: Library) throws(Failure) -> [EntityID] {
    let steps = library.companion.strands.flatMap(\.chapters).map(\.id)
    guard let step else { return steps }
    guard step >= 1, step <= steps.count else {
      throw Failure("there is no step \(step); they are 1 to \(steps.count)", code: .nothing)
    }
    return [steps[step - 1]]
  }

  /// A page as it was written, below its title: whoever reads it can take its blocks as they are.
  private func markdown(of entry: Entry, in folder: String) -> [String] {
    let text =
      (try? String(contentsOfFile: "\(folder)/\(entry.article.file)", encoding: .utf8)) ?? ""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first == "---" { lines = lines.dropFirst().drop { $0 != "---" }.dropFirst() }
    return ["# " + safeText(entry.title), ""] + lines.map { safeText(String($0)) }
  }
}
