import Controls

extension KeyPlace {
  public static let quotes = KeyPlace(
    "Quotes", [.field, .typing],
    guide: Guide(
      "Every quotation of the companion, found as you type. All words must stand in it, and a filter "
        + "such as speaker: or year: narrows what is found.",
      signs: [.selection] + Guide.Sign.callouts))
  public static let facets = KeyPlace(
    "Filters", [.movable, .ordering],
    guide: Guide(
      "What the quotes that were found can be narrowed by, with how many would be left. Several values "
        + "of one kind stand for any of them.",
      signs: [
        .selection, Guide.Sign("[x]", "the list is narrowed by it"),
        Guide.Sign("[ ]", "it is not"), Guide.Sign("…", "values that are not shown"),
      ]))
}
