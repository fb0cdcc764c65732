/// What the file of settings can hold.
enum SettingsSection {
  static func section(_ settings: [ManualTerm]) -> ManualSection {
    ManualSection(
      "Settings",
      [
        .paragraph(
          "A file in YAML, of which everything may be left out. An error in it is told with its line "
            + "and column, and the rest holds. `lasttake config` prints the settings in force, as a "
            + "file that sets the same, and each with where it comes from; with `--all` also the name "
            + "and keys of every action."),
        .terms("key", "sets", settings),
        .paragraph(
          "What is chosen by a key, the theme, the measure, the mouse, is kept for the next start, "
            + "until the line for it in the file is changed. `--theme` wins over both, and `NO_COLOR` "
            + "over all."),
      ])
  }
}
