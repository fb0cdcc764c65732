/// What stands behind a rule: why it is asked, and what breaks it beside what keeps it.
///
/// The examples belong to one small, invented companion. A test holds that what is wrong breaks this
/// rule and no other, and that what is right breaks none.
public struct RuleExplanation: Hashable, Sendable {
  /// Why the rule is there, in one or two sentences.
  public let reason: String
  public let wrong: [RuleExample]
  public let right: [RuleExample]

  init(_ reason: String, wrong: RuleExample..., right: RuleExample...) {
    self.reason = reason
    self.wrong = wrong
    self.right = right
  }
}

/// A part of a companion, as an author would write it. `\x` and two digits stand for a byte that can't be
/// shown.
public enum RuleExample: Hashable, Sendable {
  /// Markdown below the front matter of a chapter.
  case chapter(String)
  /// All of a file, by its path in the companion's folder.
  case file(String, String)
  /// Files of the folder, as `ls` lists them: a name, and behind an arrow where a link leads.
  case listing([String])

  /// Where it stands, in a few words: `people/ada.md`.
  public var place: String {
    switch self {
    case .chapter: "in a chapter"
    case .file(let path, _): path
    case .listing(let names): names.count == 1 ? "a file" : "files"
    }
  }

  /// Its lines.
  public var lines: [String] {
    switch self {
    case .chapter(let text), .file(_, let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .listing(let names): names
    }
  }
}
