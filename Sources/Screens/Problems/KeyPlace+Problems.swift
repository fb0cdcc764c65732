import Controls

extension KeyPlace {
  public static let problems = KeyPlace(
    "Problems", [.movable, .long, .ordering],
    guide: Guide(
      "What is wrong with the files of the content, each with its file, line and rule. A row opens the "
        + "page at that line.",
      signs: [.selection]))
}
