import Controls

extension KeyPlace {
  public static let styles = KeyPlace(
    "Citation styles", [.movable, .ordering],
    guide: Guide(
      "The forms in which words are copied with their citation, and how the selected one looks. It can be "
        + "copied, or written to a file.",
      signs: [.selection]))
}
