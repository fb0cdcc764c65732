import Controls

extension KeyPlace {
  public static let card = KeyPlace(
    "Source note", [.movable, .ordering],
    guide: Guide(
      "A note of the page: where the statement is from, and the place in it. Each of its sources can be "
        + "opened, and its address on the web opened or copied.",
      signs: [Guide.Sign("→", "a source that can be opened")] + Guide.Sign.sourceGrades))
}
