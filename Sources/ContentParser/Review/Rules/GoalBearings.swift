/// Some chapter of each strand bears on each goal.
struct GoalBearings: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard case .goal(let goal) = page.entry else { return }
    for strand in review.companion.strands
    where !strand.chapters.contains(where: { $0.bearing(on: goal.id) != nil })
      && !review.causes.has(Causes.bearinglessness, inFolder: strand.id)
    {
      findings.report(
        .goalWithoutBearing,
        "no chapter of “\(strand.id)” bears on this goal; name \(goal.id.slug) under “goals” in one "
          + "that serves it, complicates it or leaves it open",
        subject: strand.chapters.allSatisfy(\.bearings.isEmpty) ? "goals of \(strand.id)" : nil)
    }
  }
}
