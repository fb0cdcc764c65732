import Controls

extension KeyPlace {
  public static let cases = KeyPlace(
    "Cases", [.movable, .page, .long, .ordering],
    guide: Guide(
      "What was brought against whom, and how it went, a row a case on one "
        + "axis of time. Each step has its date and its source; a case opens as a page.",
      signs: [
        .selection, Guide.Sign("┼", "a step of a case, where it stands in time"),
        Guide.Sign("●", "the step that is selected"),
      ]))
}
