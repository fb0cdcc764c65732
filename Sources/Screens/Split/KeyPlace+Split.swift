import Controls

extension KeyPlace {
  public static let split = KeyPlace(
    "Side by side", [.movable, .text, .page, .long, .ordering],
    guide: Guide(
      "Two chapters of different strands stand beside each other for a goal that they share. The keys "
        + "move the side with the double border, and each keeps its own place.",
      signs: Guide.Sign.page))
}
