import Display

/// The one table of keys. The footer, the help and the README's list come from it.
public enum Keymap {
  private static let lists: Set<KeyPlace> = [.board, .reader, .facets, .catalogue, .help, .card]
  private static let pages: Set<KeyPlace> = [.board, .reader, .catalogue]
  private static let long: Set<KeyPlace> = [.board, .reader, .catalogue, .help]
  private static let everywhere = Set(KeyPlace.allCases)

  public static let bindings: [Binding] = moving + opening + searching + arranging + going

  static let moving: [Binding] = [
    Binding(
      [.up, .character("k")], .moveUp, in: lists, "Move up, or scroll up a line", footer: "move"),
    Binding([.down, .character("j")], .moveDown, in: lists, "Move down, or scroll down a line"),
    Binding([.up], .moveUp, in: [.quotes], "Quote before"),
    Binding([.down], .moveDown, in: [.quotes], "Quote after", footer: "choose"),
    Binding(
      [.left, .character("h")], .moveLeft, in: [.board], "Pane to the left", footer: "pane"),
    Binding([.right, .character("l")], .moveRight, in: [.board], "Pane to the right"),
    Binding(
      [.left, .character("h")], .moveLeft, in: [.reader], "The one before: chapter, goal, person",
      footer: "turn"),
    Binding([.right, .character("l")], .moveRight, in: [.reader], "The one after"),
    Binding(
      [.pageDown, .character(" ")], .pageDown, in: long, "Page down"),
    Binding([.pageUp, .character("b")], .pageUp, in: long, "Page up"),
    Binding([.home], .moveToTop, in: [.quotes], "First quote"),
    Binding([.end], .moveToBottom, in: [.quotes], "Last quote"),
    Binding([.pageDown], .pageDown, in: [.quotes, .facets], "Page down"),
    Binding([.pageUp], .pageUp, in: [.quotes, .facets], "Page up"),
    Binding([.home, .character("g")], .moveToTop, in: long.union([.facets]), "To the top"),
    Binding([.end, .character("G")], .moveToBottom, in: long.union([.facets]), "To the end"),
    Binding(
      [.character("}")], .paragraphDown, in: [.catalogue], "Next group or year", footer: "jump"),
    Binding([.character("{")], .paragraphUp, in: [.catalogue], "Group or year before"),
    Binding([.character("{")], .paragraphUp, in: [.reader], "Paragraph before"),
    Binding([.character("}")], .paragraphDown, in: [.reader], "Paragraph after"),
  ]

  static let opening: [Binding] = [
    Binding([.enter], .openSelected, in: [.board], "Read what is selected", footer: "read"),
    Binding([.tab], .nextTarget, in: [.board], "Next pane"),
    Binding([.backTab], .previousTarget, in: [.board], "Pane before"),
    Binding([.tab], .nextTarget, in: [.reader], "Next link or note", footer: "links"),
    Binding([.backTab], .previousTarget, in: [.reader], "Link or note before"),
    Binding([.enter], .openSelected, in: [.reader], "Follow the link, open the note"),
    Binding(
      [.enter], .openSelected, in: [.quotes], "Open the quote in its passage", footer: "passage"),
    Binding([.tab], .nextTarget, in: [.quotes], "The list of filters", footer: "filters"),
    Binding(
      [.enter, .character(" ")], .openSelected, in: [.facets],
      "Filter by the value, or no longer", footer: "filter"),
    Binding(
      [.tab, .escape], .previousTarget, in: [.facets], "Back to the field", footer: "field"),
    Binding([.enter], .openSelected, in: [.catalogue], "Open what is selected", footer: "open"),
    Binding([.enter], .openSelected, in: [.card], "Open the source", footer: "open the source"),
    Binding([.enter], .openSelected, in: [.find], "Keep what was found", footer: "keep"),
    Binding([.escape], .leave, in: [.board], "Back to the screen before"),
    Binding(
      [.escape], .leave, in: everywhere.subtracting([.board, .facets]), "Back out one level",
      footer: "back"),
    Binding(
      [.character("["), .backspace], .goBack, in: pages, "Back to the place before"),
    Binding([.character("]")], .goForward, in: pages, "Forward again"),
  ]

  static let searching: [Binding] = [
    Binding(
      [.character("/")], .searchQuotes, in: [.board, .catalogue], "Search all quotes",
      footer: "search quotes"),
    Binding([.character("/")], .findInPage, in: [.reader], "Find in this page", footer: "find"),
    Binding([.tab], .searchQuotes, in: [.find], "Search all quotes for it", footer: "all quotes"),
    Binding([.character("n")], .nextHit, in: [.reader], "Next place found"),
    Binding([.character("N")], .previousHit, in: [.reader], "Place found before"),
    Binding([.down], .nextHit, in: [.find], "Next place found", footer: "next"),
    Binding([.up], .previousHit, in: [.find], "Place found before"),
    Binding([.backspace], .eraseCharacter, in: [.quotes, .find], "Take back a character"),
    Binding([.right], .complete, in: [.quotes], "Complete the filter being typed"),
    Binding([.control("u")], .eraseAll, in: [.quotes, .find], "Empty the line"),
  ]

  static let arranging: [Binding] = [
    Binding(
      [.character("x")], .crossCut, in: [.reader],
      "Cross-cut: the counterpart in the other strand, and back", footer: "cross-cut"),
    Binding(
      [.character("f")], .narrow, in: [.board],
      "Narrow the strands to what bears on the goal, and back", footer: "narrow"),
    Binding([.character("z")], .zoomPane, in: [.board], "One pane alone, and back"),
    Binding([.character("<")], .narrowerMeasure, in: [.reader], "Shorter lines"),
    Binding([.character(">")], .widerMeasure, in: [.reader], "Longer lines"),
  ]

  static let going: [Binding] = [
    Binding([.character("1")], .showBoard, in: pages, "Board"),
    Binding([.character("2")], .showQuotes, in: pages, "Quotes"),
    Binding([.character("3"), .character("t")], .showTimeline, in: pages, "Timeline"),
    Binding([.character("4")], .showPeople, in: pages, "People"),
    Binding([.character("5")], .showSources, in: pages, "Sources"),
    Binding([.character("7")], .showQuestions, in: pages, "Questions"),
    Binding([.character("0")], .showAbout, in: pages, "About this companion"),
    Binding(
      [.character("?"), .function(1)], .showHelp, in: pages.union([.facets]), "Help",
      footer: "help"),
    Binding([.function(1)], .showHelp, in: [.quotes], "Help", footer: "help"),
    Binding(
      [.character("q")], .quit, in: [.board, .reader, .facets, .catalogue, .card], "Quit",
      footer: "quit"),
    Binding([.character("q")], .leave, in: [.help], "Close the help"),
  ]

  /// What a key means in a place; `nil` if nothing.
  public static func action(for key: Key, in place: KeyPlace) -> Action? {
    if let binding = bindings.first(where: { $0.places.contains(place) && $0.keys.contains(key) }) {
      return binding.action
    }
    if place.takesText, case .character(let character) = key { return .type(character) }
    return nil
  }

  /// The table for one place, in its order.
  public static func bindings(in place: KeyPlace) -> [Binding] {
    bindings.filter { $0.places.contains(place) }
  }

  /// Where else a key works, for a reader who pressed it in vain.
  public static func placesOf(_ key: Key) -> [KeyPlace] {
    KeyPlace.allCases.filter { place in
      bindings.contains { $0.places.contains(place) && $0.keys.contains(key) }
    }
  }
}
