import ArgumentParser
import Display

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at what the program needs and uses here, and say what to do about it.",
    discussion: HelpText.discussion(
      """
      Terminal, locale, colours, clipboard, editor, browser, content, settings and journal, each in \
      words. What is a note, the program copes with; what is a problem doesn't work, or would lose \
      something. Nothing is changed, and no journal is begun.
      """,
      examples: [
        ("doctor", "how all stands here"),
        ("doctor --report > report.txt", "the same for a bug report, with nothing of your own"),
      ], nothing: "there is a problem"))

  @Flag(
    help: """
      For a bug report: plain text, your home folder as ~, no title of a companion of your own, and \
      nothing of what you wrote.
      """)
  var report = false

  @OptionGroup var format: FormatOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      let findings = Checkup(folder: content.folder).findings()
      let anonymizer =
        report ? Anonymizer(home: Environment["HOME"], user: Environment["USER"]) : nil
      switch format.format {
      case .json:
        try Output.print(json: findings.map { FindingRecord($0, anonymizer) })
      case .text:
        let columns = report ? 80 : Output.columns(atMost: 80)
        try Output.print(
          CheckupText(findings: findings, columns: columns, anonymizer: anonymizer).lines)
      }
      if findings.contains(where: { $0.state == .problem }) { throw Failure("", code: .nothing) }
    }
  }
}

/// One finding of `lasttake doctor` as JSON.
struct FindingRecord: Encodable {
  let id: String
  let state: String
  let words: String
  let remedy: String?

  init(_ finding: Finding, _ anonymizer: Anonymizer?) {
    id = finding.id
    state = finding.state.rawValue
    let told = finding.told(isPublic: anonymizer != nil)
    words = anonymizer?.text(told.words) ?? told.words
    remedy = told.remedy.map { anonymizer?.text($0) ?? $0 }
  }
}
