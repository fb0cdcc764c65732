import Reading

/// The screens that can be asked for by name, where none of them needs the reader's own copy.
public enum ScreenName: String, CaseIterable, Sendable {
  case board, map, search, quotes, timeline, people, sources, questions, cases, latest, alone,
    trails

  /// Where it is found, as the journal names it.
  public var place: ReaderPlace {
    switch self {
    case .board, .map, .search, .quotes, .cases: ReaderPlace(screen: rawValue)
    case .timeline, .people, .sources, .questions, .latest, .alone, .trails:
      ReaderPlace(screen: "list", detail: ["kind": rawValue])
    }
  }
}
