import ArgumentParser
import BundledContent
import Display

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the folder of a new companion, to write your own over.",
    discussion: HelpText.discussion(
      """
      It asks nothing. The folder is a small, complete companion to an invented film, in which every \
      element stands once with a comment that explains it; lasttake check finds nothing in it.
      """,
      examples: [
        ("new my-film", "a companion to write over"),
        ("new --bare my-film", "the fewest files, with every key explained"),
      ], nothing: nil))

  @Argument(
    help: "The folder to make; one that is there must be empty.", completion: .directory)
  var folder: String

  @Flag(help: "No invented film: the fewest files that a companion has, without any page.")
  var bare = false

  func run() throws {
    try reportingFailure {
      let name = folder.withoutSlashes
      guard !name.isEmpty else { throw Failure("name the folder to make", code: .usage) }
      guard let template = BundledContent.folder(named: bare ? "Bare" : "Starter") else {
        throw Failure(
          "what a new companion is made from is not beside this program; install it whole",
          code: .unreadable)
      }
      try Output.print(lines(of: written(template, to: name), in: name))
    }
  }

  private func written(_ template: String, to name: String) throws(Failure) -> [String] {
    do {
      return try FolderCopy(of: template, at: name).write()
    } catch {
      throw Failure(error.message(of: name), code: .unreadable)
    }
  }

  /// What was written, folder by folder, and what to type next.
  private func lines(of files: [String], in name: String) -> [String] {
    let folders = Dictionary(grouping: files.filter { $0.contains("/") }) { path in
      String(path.prefix { $0 != "/" }) + "/"
    }
    let word = name.asShellWord
    let what = bare ? "an empty companion" : "a companion to an invented film"
    let lines =
      ["\(name) is now \(what):"]
      + columns(
        files.filter { !$0.contains("/") }.map { ($0, "") }
          + folders.sorted { $0.key < $1.key }.map { ($0.key, Self.count($0.value)) })
      + ["", "Next:"]
      + columns([
        ("lasttake --content \(word)", "opens it"),
        ("lasttake check \(word)", "says whether all is in order"),
        ("lasttake tutorial", "leads from nothing to a companion in an hour"),
      ])
    return lines.map { safeText($0) }
  }

  private static func count(_ files: [String]) -> String {
    switch files.count(where: { !$0.hasSuffix("/") }) {
    case 0: "empty"
    case 1: "1 file"
    case let count: "\(count) files"
    }
  }

  /// The second words of all in one column.
  private func columns(_ rows: [(String, String)]) -> [String] {
    let widest = rows.map { displayWidth($0.0) }.max() ?? 0
    return rows.map { first, second in
      let gap = String(repeating: " ", count: widest + 2 - displayWidth(first))
      return "  " + first + (second.isEmpty ? "" : gap + second)
    }
  }
}

extension String {
  /// A path without the slashes at its end; of the root alone, nothing.
  fileprivate var withoutSlashes: String {
    var path = self[...]
    while path.last == "/" { path.removeLast() }
    return String(path)
  }
}
