/// How an entry of the board is selected where no script selects one. Only one is: what has the focus goes
/// before what is pointed at, and that before what was gone to.
enum BoardSelection: CaseIterable {
  case focused, pointedAt, goneTo

  /// The board while one of these entries is selected. What tells most stands first: what follows is
  /// looked for among all entries.
  func board(with entries: String) -> String {
    let live = "div.board:not(.has-selection, .let-go)"
    return switch self {
    // A focus that isn't shown was left by a click, as one comes back.
    case .focused: "\(live):has(:focus-visible):has(\(entries) :focus-visible)"
    case .pointedAt: "\(live):hover:not(:has(:focus-visible)):has(\(entries):hover)"
    case .goneTo:
      "\(live):has(:target):not(:has(:focus-visible, .item:hover)):has(\(entries):target)"
    }
  }

  /// A pane in which nothing is selected.
  var otherPane: String {
    switch self {
    case .focused: ".pane:not(:has(:focus-visible))"
    case .pointedAt: ".pane:not(:hover)"
    case .goneTo: ".pane:not(:has(:target))"
    }
  }
}
