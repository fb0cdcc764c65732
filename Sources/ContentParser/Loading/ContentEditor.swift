import ContentModel
import Files

/// Holds a companion to the editorial rules, beside what the loader finds.
///
/// Only `check` asks for it: opening a companion never pays for these rules.
public struct ContentEditor: Sendable {
  let path: String

  /// `folder` is the path of a folder that holds a `companion.yml`.
  public init(folder: String) { path = folder }

  /// Everything that is wrong with the folder, one finding for each cause: those that others may hang
  /// on first, then in the order of their places.
  public func review() throws(ContentError) -> [Diagnostic] {
    let (found, levels) = try everyFinding()
    return levels.applied(to: found).byCause.countingCharacters(in: try ContentFolder(path))
  }

  /// The findings of each place, with columns in bytes and whatever they follow from, and how much each
  /// rule matters.
  func everyFinding() throws(ContentError) -> (found: [Diagnostic], levels: RuleLevels) {
    let edition = try ContentLoader(folder: path).read(after: nil) { _, _ in true }
    guard let edition else { return ([], RuleLevels()) }
    let review = Review(
      edition.companion, folder: try ContentFolder(path), found: edition.diagnostics)
    let found = concurrently(review.pages.filter { !review.causes.hide($0) }) { page in
      var findings = Findings(file: page.article.file)
      for rule in editorialRules { rule.check(page, in: review, findings: &findings) }
      return findings.diagnostics
    }
    return (edition.diagnostics + found.flatMap { $0 }, edition.levels)
  }
}
