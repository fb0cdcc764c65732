import ContentModel

/// Whoever is named on a page is linked on it, since where somebody appears is told by links. A name that
/// is the words of a link to another page can't be, nor is one in a heading; a table repeats what the
/// text says. The text of a case is made of lines in which no link can stand.
struct PersonLinks: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    if case .legalCase = page.entry { return }
    guard page.tellsFacts, !review.causes.hide(page) else { return }
    var told = page.references.union([page.entry.id])
    for passage in page.passages where !passage.prose.hasBrokenLink {
      switch passage.setting {
      case .attribution, .label: continue
      case .paragraph, .event, .callout: break
      }
      for (person, word) in review.names.named(in: passage.prose.words)
      where word.link == nil && told.insert(person.id).inserted {
        findings.report(
          .personWithoutLink,
          "this page names “\(person.name)” and doesn’t link to \(person.id), which so won’t list it; link "
            + "the name once", line: word.line, column: word.column)
      }
    }
  }
}
