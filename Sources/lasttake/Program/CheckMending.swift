import ContentParser
import Display
import Glibc

/// `check --fix`: shows what can be mended for certain, and writes it when it is told to.
struct CheckMending {
  let folder: String
  /// Whether nobody is asked.
  let isAgreed: Bool

  /// - Returns: Whether there is nothing left to mend.
  func run() throws -> Bool {
    try ProgramsOwn.refuse(folder, "check the copy")
    let mending: Mending
    do throws(ContentError) {
      mending = try ContentEditor(folder: folder).mending()
    } catch {
      throw Failure(error.description, code: .unreadable)
    }
    guard !mending.isEmpty else {
      try Output.print(["nothing here can be mended for certain"])
      return true
    }
    let diff = UnifiedDiff(mending).lines
    // In a pipe it is for another program, and stays as it is.
    if isatty(STDOUT_FILENO) == 1 {
      try Output.print(diff.map(Self.shown))
    } else {
      try Output.print(utf8: diff)
    }
    guard try mayWrite(mending.files.count) else { return false }
    try MendedFiles(folder: folder).write(mending)
    try Output.print(["mended: \(Self.files(mending.files.count))"])
    return true
  }

  private func mayWrite(_ count: Int) throws -> Bool {
    if isAgreed { return true }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      Output.complain("nothing was written; --yes writes it")
      return false
    }
    _ = StandardStreams.write("write this to \(Self.files(count))? [y/N] ", to: STDOUT_FILENO)
    let answer = readLine()?.lowercased().trimmed ?? ""
    if ["y", "yes"].contains(answer) { return true }
    try Output.print(["nothing was written"])
    return false
  }

  /// A line of the difference, tabs kept.
  private static func shown(_ line: String) -> String {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { safeText($0) }
      .joined(separator: "\t")
  }

  private static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
}
