import ContentModel

/// No claim rests on one source of low grade, unless the prose says so.
struct WeakSources: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard page.tellsFacts else { return }
    for (index, passage) in page.passages.enumerated() where !page.hasBrokenNote(passage) {
      for mark in passage.prose.marks {
        let sources = page.sources(ofNote: mark.label)
        guard sources.count == 1, let grade = review.grade(of: sources[0]), !grade.standsAlone,
          !saysSo(index, in: page.passages)
        else { continue }
        findings.report(
          .weakSourceAlone,
          "this rests on \(sources[0]) alone, whose grade is \(grade.rawValue); name a second "
            + "source in the note, or say so in the paragraph or the lead-in of the quote, in words as “by "
            + "one report” or “a copy”",
          at: mark.range)
      }
    }
  }

  /// Whether the passage owns up to it; for a quote, or the paragraphs of a callout, what stands
  /// before it may.
  private func saysSo(_ index: Int, in passages: [Passage]) -> Bool {
    switch passages[index].setting {
    case .attribution:
      admits(passages[index]) || index > 0 && admits(passages[index - 1])
    case .callout(let callout):
      passages.contains { passage in
        guard case .callout(let other) = passage.setting else { return false }
        return other.location == callout.location && admits(passage)
      }
    case .paragraph, .event, .label: admits(passages[index])
    }
  }

  private func admits(_ passage: Passage) -> Bool { Self.admissions.stand(in: passage.prose) }

  private static let admissions = Phrases(words)

  /// Those by which prose owns up to it.
  static let words = [
    "alone", "copy", "copies", "repost", "reposted", "rewrite", "rewritten", "syndicated",
    "one report", "one paper", "one article", "one letter", "one page", "one source", "one account",
    "only report", "single report",
    "seen only",
  ]
}
