import Controls

extension KeyPlace {
  /// Every place, in the order in which they are listed.
  public static let all: [KeyPlace] = [
    .board, .reader, .split, .search, .facets, .catalogue, .cases, .notes, .map, .find, .links,
    .passage, .filter, .card, .outline, .problems, .prompt, .styles, .filePrompt,
    .palette, .help, .welcome,
  ]

  /// The places of a kind.
  public static func all(_ kind: Kinds) -> Set<KeyPlace> {
    Set(all.filter { $0.kinds.contains(kind) })
  }
}
