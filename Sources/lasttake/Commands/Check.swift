import ArgumentParser
import ContentModel
import ContentParser

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hold the content of a companion to its rules.",
    discussion: HelpText.discussion(
      """
      Prints file:line:column: error|warning: message [rule], and a last line that counts them by \
      rule. The path leads there from the current folder; the column counts characters, as Unicode's \
      scalars, from 1. What others hang on comes first, and what has one cause is told once, with the \
      number of its places.
      """,
      examples: [
        ("check", "the companion that is built in, or LASTTAKE_CONTENT's"),
        ("check Content --format github", "a folder, as a forge annotates it"),
        ("check --explain broken-link", "what a rule asks and why, with examples"),
        ("check Content --watch", "again at each save, until Ctrl-C"),
        ("check Content --fix", "what can be mended for certain, as a difference, then a question"),
      ], nothing: "there are errors; warnings alone are fine"))

  @Argument(
    help: "The companion's folder; otherwise as --content says.", completion: .directory)
  var folder: String?

  @Option(
    help: """
      Print as text, as a JSON array of objects with an id each, as workflow commands of GitHub \
      Actions, or as a SARIF 2.1.0 log: text, json, github or sarif.
      """)
  var format: CheckFormat = .text

  @Flag(help: "Tell each place, also where one message stands for several.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Tell what a rule asks and why, with a wrong and a right example; all tells of each rule.",
      valueName: "rule"))
  var explain: String?

  @Flag(help: "Check again at each save, until Ctrl-C ends it or nobody reads on.")
  var watch = false

  @Flag(
    help: """
      Show what can be mended for certain as a difference, and write it if that is agreed to: \
      misspelt names of files and words with one that is near, dates in another form, notes without \
      a mark, and numbers of files that stand twice or are missing.
      """)
  var fix = false

  @Flag(help: "With --fix: write without a question, as in a script.")
  var yes = false

  @OptionGroup var content: ContentOptions

  func validate() throws {
    if yes, !fix { throw ValidationError("--yes goes with --fix") }
    if fix, watch { throw ValidationError("--fix and --watch don't go together") }
    if fix || watch, format != .text {
      throw ValidationError("--\(fix ? "fix" : "watch") prints text, and not \(format.rawValue)")
    }
  }

  func run() throws {
    try reportingFailure {
      if let explain { return try RuleBook(named: explain).print(format) }
      let path = try folder ?? content.path
      if watch {
        let all = self.all
        return try CheckWatch(folder: path) { CheckFormat.lines($0, inFull: all) }.run()
      }
      if fix, try !CheckMending(folder: path, isAgreed: yes).run() {
        throw Failure("", code: .nothing)
      }
      let diagnostics = try review(path)
      try format.print(
        diagnostics, inFull: all, fixes: try ContentEditor(folder: path).fixes())
      if diagnostics.contains(where: { $0.severity == .error }) {
        throw Failure("", code: .nothing)
      }
    }
  }

  /// - Throws: `Failure` with exit code 2 if nothing of the folder can be read.
  private func review(_ path: String) throws -> [Diagnostic] {
    do {
      return try reviewed(path)
    } catch {
      throw Failure(error.description, code: .unreadable)
    }
  }
}
