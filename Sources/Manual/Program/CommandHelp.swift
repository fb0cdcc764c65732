import FoundationEssentials

/// The longer help of a command, taken apart again: it is paragraphs, then examples, then exit codes.
struct CommandHelp {
  private(set) var paragraphs: [String] = []
  /// What is typed, and what for.
  private(set) var examples: [(typed: String, purpose: String)] = []
  /// What each exit code means, by the code.
  private(set) var exitCodes: [String] = []

  init(_ discussion: String) {
    for part in discussion.components(separatedBy: "\n\n") {
      if part.hasPrefix("Examples:\n") {
        examples = Self.examples(in: part)
      } else if part.hasPrefix("Exit codes: ") {
        exitCodes = part.dropFirst("Exit codes: ".count).dropLast()
          .components(separatedBy: ", ").reduce(into: []) { codes, piece in
            if piece.first?.isNumber == true || codes.isEmpty {
              codes.append(piece)
            } else {
              codes[codes.count - 1] += ", \(piece)"
            }
          }
      } else {
        paragraphs.append(part)
      }
    }
  }

  private static func examples(in part: String) -> [(typed: String, purpose: String)] {
    let lines = part.split(separator: "\n").dropFirst()
      .map { String($0.drop { $0 == " " }) }
    return stride(from: 0, to: lines.count - 1, by: 2).map { (lines[$0], lines[$0 + 1]) }
  }
}
