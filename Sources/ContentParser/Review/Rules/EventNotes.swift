/// An event has a note.
struct EventNotes: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    for passage in page.passages {
      guard case .event(let event) = passage.setting, !page.hasSource(passage),
        !page.hasBrokenNote(passage)
      else { continue }
      findings.report(
        .eventWithoutNote,
        "no note says where the event of \(event.date) comes from; end it in the mark of one that "
          + "links to a source", line: event.location.line, column: event.location.column)
    }
  }
}
