import Controls

extension KeyPlace {
  public static let search = KeyPlace(
    "Search", [.field, .typing],
    guide: Guide(
      "Everything that the companion says, found as you type: quotes, sentences, names, sources, "
        + "events, your notes. All words must stand in it, and a filter such as kind: or speaker: "
        + "narrows what is found.",
      signs: [.selection, Guide.Sign("→", "how the word being typed could go on")]
        + Guide.Sign.callouts + Guide.Sign.bearings))
  public static let facets = KeyPlace(
    "Filters", [.movable, .ordering],
    guide: Guide(
      "What is found can be narrowed by these, with how many would be left. Several values of one "
        + "kind stand for any of them.",
      signs: [
        .selection, Guide.Sign("[x]", "the list is narrowed by it"),
        Guide.Sign("[ ]", "it is not"), Guide.Sign("…", "values that are not shown"),
      ]))
}
