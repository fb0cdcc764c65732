extension RuleExplanation {
  static let chargedWithoutStatus = RuleExplanation(
    "A charge without its outcome harms. Whoever is said to be charged is the accused of a case, whose steps "
      + "tell how it ended.",
    wrong: .chapter("[Ada Reed](../people/ada.md) was charged in 2011.[^1]\n\n" + paper),
    right: .file("cases/01-the-wall.md", legalCase(against: "ada")),
    .chapter("[Ada Reed](../people/ada.md) was charged in 2011.[^1]\n\n" + paper))

  static let statusOlderThanSteps = RuleExplanation(
    "A page must not tell as the present what its own case has overtaken.",
    wrong: .file("cases/01-the-wall.md", legalCase()),
    .chapter("As of May 2011, [Max Stone](../people/max.md) waits for the court.[^1]\n\n" + paper),
    right: .file("cases/01-the-wall.md", legalCase()),
    .chapter("As of March 2012, [Max Stone](../people/max.md) waits for the court.[^1]\n\n" + paper)
  )

  static let presentStatusWithoutDate = RuleExplanation(
    "“Is pending” is read years later. With its day it stays true.",
    wrong: .chapter("The suit is pending.[^1]\n\n" + paper),
    right: .chapter("As of 22 November 2026 the suit is pending.[^1]\n\n" + paper))
}
