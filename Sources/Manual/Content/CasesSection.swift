/// What comes from the steps of a case.
enum CasesSection {
  static let section = ManualSection(
    "Cases",
    [
      .paragraph(
        "Everything that is told of how a case stands comes from its steps, so that no two places can "
          + "disagree. Its status is made of the steps that decide something, and of the last. Whoever "
          + "is a party as `accused`, to a case of a kind that accuses, has the status of it, or of each, in "
          + "the list of people, on the page and in JSON. The page of every party lists the cases with their "
          + "last step; the page of the case shows its steps as a dated list with a note each."),
      .paragraph(
        "On the timeline each step stands once, with the name of its case where it names no party, in "
          + "the strand from which most chapters lead to it. An event that a page tells on the very "
          + "date of a step is taken for that step if the page leads to the case: it stays on its "
          + "page, and on the timeline the step stands alone. So a page of a case links to it, and "
          + "tells a second happening of that day under the case, or on another page."),
    ])
}
