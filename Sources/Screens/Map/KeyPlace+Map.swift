import Controls

extension KeyPlace {
  public static let map = KeyPlace(
    "Map", [.movable, .page, .long, .ordering],
    guide: Guide(
      "Every chapter against every goal: a row a chapter, a column a goal, and a sign where the one "
        + "bears on the other. The arrows go from cell to cell, and the reason stands below.",
      signs: [.selection] + Guide.Sign.bearings + [
        Guide.Sign("█", "how many words the chapter has beside the longest")
      ]))
}
