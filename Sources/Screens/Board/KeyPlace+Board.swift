import Controls

extension KeyPlace {
  public static let board = KeyPlace(
    "Board", [.movable, .page, .long, .ordering],
    guide: Guide(
      "What the film was to do stands beside the chapters of each strand. Select a row in one pane, "
        + "and signs in the others show what has to do with it; a line below says why.",
      signs: [.selection, Guide.Sign("›", "what is selected in another pane")]
        + Guide.Sign.bearings + [
          Guide.Sign("↔", "a chapter of another strand that shares a goal"),
          Guide.Sign("◇", "care: the chapter has a part that can be skipped"),
          Guide.Sign("✓", "read to its end, or marked so"),
          Guide.Sign("40%", "how far you came in it"),
          Guide.Sign("█ ░", "the words of one strand, and of the next"),
          Guide.Sign("↑ ↓", "how many rows lie above and below"),
        ]))
}
