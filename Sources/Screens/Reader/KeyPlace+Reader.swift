import Controls

extension KeyPlace {
  public static let reader = KeyPlace(
    "Reader", [.movable, .text, .page, .long, .ordering],
    guide: Guide(
      "One page to read: a goal, a chapter, a person, a source, or About. Names, links and notes lead "
        + "on from it, and the way back returns to the very line.",
      signs: Guide.Sign.page))
  public static let find = KeyPlace("Find in page", [.field, .typing])
  public static let links = KeyPlace("Links", [.typing])
  public static let passage = KeyPlace(
    "Selection", [.ordering],
    guide: Guide(
      "Words of the page are selected, a sentence at first. Make them more or fewer, then note, copy "
        + "or bookmark them.",
      signs: Guide.Sign.page))
}

extension Guide.Sign {
  /// What can stand on a page.
  static let page =
    callouts + bearings + [
      Guide.Sign("[1]", "a note: where this is from"),
      Guide.Sign("▌", "a quotation with who said it, or a block of its own"),
      Guide.Sign("│", "words quoted from a text, or a table or code"),
      Guide.Sign("›", "a heading below another"),
      Guide.Sign("*", "a note of yours begins here"),
      Guide.Sign("+", "a bookmark of yours"),
      Guide.Sign("~ ~", "struck words; ^ raised, _ lowered ones"),
    ] + goalGrades + sourceGrades
}
