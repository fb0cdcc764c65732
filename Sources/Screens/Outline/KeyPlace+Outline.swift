import Controls

extension KeyPlace {
  public static let outline = KeyPlace(
    "Outline", [.movable, .long, .ordering],
    guide: Guide(
      "The headings of the page, which follows as you move. You can stay at the one that is selected, or "
        + "go back to where you were.",
      signs: [.selection]))
}
