import Display
import TextLayout

/// What a checkup found, as lines.
struct CheckupText {
  let findings: [Finding]
  let columns: Int
  /// What stands for the reader's own where somebody else is to read it; `nil` where it is the reader.
  var anonymizer: Anonymizer?

  var lines: [String] {
    let width = (findings.map(\.id.count).max() ?? 0) + 2
    return findings.flatMap { lines(of: $0, width) } + ["", Self.count(of: findings)]
  }

  private func lines(of finding: Finding, _ width: Int) -> [String] {
    let (own, remedy) = finding.told(isPublic: anonymizer != nil)
    let mark = finding.state == .fine ? "" : "\(finding.state.rawValue.uppercased()): "
    let told = [mark + own] + (remedy.map { ["To do: \($0)"] } ?? [])
    return told.flatMap { words in
      wrap(safeText(shown(words)), columns: max(20, columns - width))
    }.enumerated().map { number, line in
      let name = number == 0 ? finding.id : ""
      return name + " ".repeated(width - name.count) + line
    }
  }

  private func shown(_ words: String) -> String { anonymizer?.text(words) ?? words }

  /// `2 problems, 1 note`
  private static func count(of findings: [Finding]) -> String {
    let problems = findings.count { $0.state == .problem }
    let notes = findings.count { $0.state == .note }
    return "\(problems) \(problems == 1 ? "problem" : "problems"), "
      + "\(notes) \(notes == 1 ? "note" : "notes")"
  }
}

/// Leaves out of paths who somebody is.
struct Anonymizer {
  /// The home folder, and the name by which the reader logs in.
  var home: String?
  var user: String?

  func text(_ text: String) -> String {
    var text = text
    if let home, home.count > 1 {
      let folder = home.last == "/" ? String(home.dropLast()) : home
      text = Self.replacing(folder, with: "~", in: text)
    }
    if let user, !user.isEmpty { text = Self.replacing("/\(user)", with: "/…", in: text) }
    return text
  }

  /// Replaces the start or a part of paths, but nothing that only begins so.
  private static func replacing(_ part: String, with sign: String, in text: String) -> String {
    var replaced = ""
    var rest = text[...]
    while let found = rest.firstRange(of: part) {
      let next = rest[found.upperBound...].first
      let isWhole = next.map { !$0.isLetter && !$0.isNumber && !"-_".contains($0) } ?? true
      replaced += rest[..<found.lowerBound] + (isWhole ? sign : part)
      rest = rest[found.upperBound...]
    }
    return replaced + rest
  }
}
