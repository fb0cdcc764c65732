/// A paragraph of fact has a note.
///
/// Without one, a paragraph may stand right before a quote, or end in a colon before what has notes of
/// its own, or lead on to the chapters, goals and cases where the facts have theirs: some sentence links
/// there, and no other names anybody or gives a number.
struct ParagraphNotes: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard page.tellsFacts else { return }
    for passage in page.passages where needsNote(passage) && !page.hasSource(passage) {
      // Its source, or the page that it leads on to, can't be told.
      if page.hasBrokenNote(passage) || passage.prose.hasBrokenLink { continue }
      if leadsOn(passage, in: review) { continue }
      findings.report(
        .paragraphWithoutNote,
        "no note says where this \(word(passage)) comes from; end it in the mark of one that links to a "
          + "source\(passage.quotation == nil ? "" : ", or say who speaks, if it is somebody’s words")",
        at: passage.range)
    }
  }

  private func word(_ passage: Passage) -> String {
    if passage.quotation != nil { return "quoted text" }
    return passage.isItem ? "list item" : "paragraph"
  }

  private func needsNote(_ passage: Passage) -> Bool {
    if passage.leadsToQuote || passage.prose.endsInColon { return false }
    return switch passage.setting {
    case .paragraph: true
    case .callout(let callout): ![.care, .discuss].contains(callout.kind.nature)
    case .event, .attribution, .label: false
    }
  }

  private func leadsOn(_ passage: Passage, in review: Review) -> Bool {
    let folders = ["goals", "cases"] + review.companion.strands.map(\.id)
    var hasLink = false
    for sentence in passage.prose.sentences {
      if sentence.contains(where: { $0.link.map { folders.contains($0.folder) } ?? false }) {
        hasLink = true
      } else if sentence.contains(where: { $0.hasDigit || review.names.words.contains($0.text) }) {
        return false
      }
    }
    return hasLink
  }
}
