import ContentModel

/// Holds a companion to the editorial rules, beside what the loader finds.
///
/// Only `check` asks for it: opening a companion never pays for these rules.
public struct ContentEditor: Sendable {
  private let path: String

  /// `folder` is the path of a folder that holds a `companion.yml`.
  public init(folder: String) { path = folder }

  /// Everything that is wrong with the folder, in the order of the places.
  public func review() throws(ContentError) -> [Diagnostic] {
    let loaded = try ContentLoader(folder: path).load()
    let review = Review(loaded.value, folder: try ContentFolder(path))
    let found = concurrently(review.pages) { page in
      var findings = Findings(file: page.article.file)
      for rule in editorialRules { rule.check(page, in: review, findings: &findings) }
      return findings.diagnostics
    }
    return (loaded.diagnostics + found.flatMap { $0 })
      .sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
  }
}
