import Controls

extension KeyPlace {
  public static let catalogue = KeyPlace(
    "Lists", [.movable, .page, .long, .ordering],
    guide: Guide(
      "A list of what the companion holds, with the text of the selected row. Each row opens its page.",
      signs: [.selection]))
  public static let notes = KeyPlace(
    "Notes", [.movable, .page, .long, .ordering],
    guide: Guide(
      "All that you wrote and marked: notes with the words they hang on, what is still being written, "
        + "bookmarks. Each opens its place; nothing of it leaves this computer.",
      signs: [.selection]))
  public static let filter = KeyPlace("Filter", [.field, .typing])
}

extension Catalogue {
  public var guide: Guide { keyPlace == .catalogue ? kind.guide : keyPlace.guide }
}

extension Catalogue.Kind {
  /// What the help says of each list.
  var guide: Guide {
    switch self {
    case .timeline:
      Guide(
        title: title,
        "Everything that the chapters date, in order, each strand in its lane. A strip on top shows how "
          + "many events each month, year or century has; each event opens the passage that tells it.",
        signs: [
          .selection, Guide.Sign("▁ █", "a time with few events, and with many"),
          Guide.Sign("·", "a time without any"),
        ])
    case .people:
      Guide(
        title: title,
        "Who is named here: whom it is about, then those who were charged, then everybody else. A "
          + "status says how a case stood, and on which day.", signs: [.selection])
    case .sources:
      Guide(
        title: title,
        "Where each statement comes from, kind by kind, the newest first. The word behind a publisher "
          + "is the grade: how near the text is to who published it first.",
        signs: [.selection] + Guide.Sign.sourceGrades)
    case .alone:
      Guide(
        title: title,
        "What only one source bears, source by source, as far as the notes of this companion tell. Each "
          + "statement opens where it stands; what a callout says of it stands below it.",
        signs: [.selection] + Guide.Sign.sourceGrades)
    case .trails:
      Guide(
        title: title,
        "Paths through the companion, each for a purpose: its stops are passages, with what to see in "
          + "each. A trail opens on its page, from which a key leads to the first stop.",
        signs: [.selection])
    case .notes: KeyPlace.notes.guide
    case .questions:
      Guide(
        title: title,
        "What nobody has established, where accounts differ, what is only alleged, and what to talk "
          + "about. Each opens the passage in which it stands, with its sources.",
        signs: [.selection] + Guide.Sign.callouts)
    case .latest:
      Guide(
        title: title,
        "What is new: pages whose words have changed since you opened them, what happened after the "
          + "sources spoke, and what was corrected here. The newest stands first, with its date and "
          + "its page.",
        signs: [.selection] + Guide.Sign.callouts)
    }
  }
}
