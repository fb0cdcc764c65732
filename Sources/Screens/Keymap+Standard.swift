import Controls
import Display
import Reading

extension Keymap {
  /// The keys as they are without a reader's own.
  public static let standard = Keymap(
    places: KeyPlace.all,
    bindings: moving + opening + searching + writing + arranging + going + keeping)

  private static let lists = KeyPlace.all(.movable)
  private static let texts = KeyPlace.all(.text)
  private static let pages = KeyPlace.all(.page)
  private static let long = KeyPlace.all(.long)
  private static let palettes = KeyPlace.all(.palette)
  private static let orders = KeyPlace.all(.ordering)
  private static let everywhere = Set(KeyPlace.all)

  private static let moving: [Binding] = [
    Binding(
      [.up, .character("k")], .moveUp, in: lists, "Move up, or scroll up a line", footer: "move"),
    Binding([.down, .character("j")], .moveDown, in: lists, "Move down, or scroll down a line"),
    Binding([.up, .character("k")], .moveUp, in: [.passage], "Sentence before"),
    Binding(
      [.down, .character("j")], .moveDown, in: [.passage], "Sentence after", footer: "sentence"),
    Binding(
      [.right, .character("l")], .moveRight, in: [.passage], "One word more", footer: "word"),
    Binding([.left, .character("h")], .moveLeft, in: [.passage], "One word less"),
    Binding([.character("}")], .paragraphDown, in: [.passage], "One sentence more"),
    Binding([.character("{")], .paragraphUp, in: [.passage], "One sentence less"),
    Binding([.tab], .nextTarget, in: [.passage], "Begin one word later"),
    Binding([.backTab], .previousTarget, in: [.passage], "Begin one word earlier"),
    Binding([.up], .moveUp, in: [.search], "Hit before"),
    Binding([.down], .moveDown, in: [.search], "Hit after", footer: "choose"),
    Binding([.up], .moveUp, in: [.filter], "Row before"),
    Binding([.down], .moveDown, in: [.filter], "Row after", footer: "choose"),
    Binding([.up], .moveUp, in: palettes, "Line before"),
    Binding([.down], .moveDown, in: palettes, "Line after", footer: "choose"),
    Binding(
      [.left, .character("h")], .moveLeft, in: [.board], "Pane to the left", footer: "pane"),
    Binding([.right, .character("l")], .moveRight, in: [.board], "Pane to the right"),
    Binding([.left, .character("h")], .moveLeft, in: [.map], "Goal before", footer: "goal"),
    Binding([.right, .character("l")], .moveRight, in: [.map], "Goal after"),
    Binding(
      [.left, .character("h")], .moveLeft, in: [.reader], "The one before: chapter, goal, person",
      footer: "turn"),
    Binding([.right, .character("l")], .moveRight, in: [.reader], "The one after"),
    Binding(
      [.left, .character("h")], .moveLeft, in: [.split], "To the left side", footer: "side"),
    Binding([.right, .character("l")], .moveRight, in: [.split], "To the right side"),
    Binding([.left, .character("h")], .moveLeft, in: [.cases], "Step before", footer: "step"),
    Binding([.right, .character("l")], .moveRight, in: [.cases], "Step after"),
    Binding(
      [.pageDown, .character(" "), .control("f")], .pageDown, in: long, "Page down"),
    Binding([.pageUp, .character("b"), .control("b")], .pageUp, in: long, "Page up"),
    Binding([.control("d")], .halfPageDown, in: long.union([.facets]), "Half a page down"),
    Binding([.control("u")], .halfPageUp, in: long.union([.facets]), "Half a page up"),
    Binding([.home], .moveToTop, in: palettes.union([.search, .filter]), "First of the list"),
    Binding([.end], .moveToBottom, in: palettes.union([.search, .filter]), "Last of the list"),
    Binding([.pageDown], .pageDown, in: palettes.union([.search, .find, .filter]), "Page down"),
    Binding([.pageUp], .pageUp, in: palettes.union([.search, .find, .filter]), "Page up"),
    Binding([.pageDown, .control("f")], .pageDown, in: [.facets], "Page down"),
    Binding([.pageUp, .control("b")], .pageUp, in: [.facets], "Page up"),
    Binding(
      [.home, .character("g")], .moveToTop, in: lists, "To the top"),
    Binding(
      [.end, .character("G")], .moveToBottom, in: lists, "To the end"),
    Binding(
      [.character("}")], .paragraphDown, in: [.catalogue, .notes], "Next group or year",
      footer: "jump"),
    Binding([.character("{")], .paragraphUp, in: [.catalogue, .notes], "Group or year before"),
    Binding([.character("}")], .paragraphDown, in: [.map], "Next strand"),
    Binding([.character("{")], .paragraphUp, in: [.map], "Strand before"),
    Binding([.character("{")], .paragraphUp, in: texts, "Paragraph before"),
    Binding([.character("}")], .paragraphDown, in: texts, "Paragraph after"),
  ]

  private static let opening: [Binding] = [
    Binding([.enter], .openSelected, in: [.board], "Read what is selected", footer: "read"),
    Binding([.enter], .openSelected, in: [.map], "Read the chapter of the row", footer: "read"),
    Binding(
      [.character("o")], .openGoal, in: [.map], "Read the goal of the column",
      footer: "read the goal"
    ),
    Binding([.tab], .nextTarget, in: [.map], "Next sign", footer: "next sign"),
    Binding([.backTab], .previousTarget, in: [.map], "Sign before"),
    Binding([.tab], .nextTarget, in: [.board], "Next pane"),
    Binding([.backTab], .previousTarget, in: [.board], "Pane before"),
    Binding([.tab], .nextTarget, in: texts, "Next link or note", footer: "links"),
    Binding([.backTab], .previousTarget, in: texts, "Link or note before"),
    Binding(
      [.enter], .openSelected, in: texts,
      "Follow the link, open the note; an address of the web opens in a browser"),
    Binding(
      [.character("f")], .showLabels, in: texts, "Letters at the links in view, to follow one"),
    Binding(
      [.enter], .openSelected, in: [.search], "Open the page at these words", footer: "open"),
    Binding([.tab], .nextTarget, in: [.search], "The list of filters", footer: "filters"),
    Binding(
      [.enter, .character(" ")], .openSelected, in: [.facets],
      "Filter by the value, or no longer", footer: "filter"),
    Binding(
      [.tab, .escape], .previousTarget, in: [.facets], "Back to the field", footer: "field"),
    Binding(
      [.enter], .openSelected, in: [.catalogue, .cases, .notes], "Open what is selected",
      footer: "open"),
    Binding([.enter], .openSelected, in: [.filter], "Keep the filter", footer: "keep"),
    Binding([.enter], .openSelected, in: [.prompt], "Keep what is written", footer: "keep"),
    Binding([.enter], .openSelected, in: [.filePrompt], "Write it to this file", footer: "write"),
    Binding(
      [.enter], .openSelected, in: [.card], "Open the source, or its address in a browser",
      footer: "open"),
    Binding([.enter], .openSelected, in: [.outline], "Stay at the heading", footer: "stay here"),
    Binding(
      [.enter], .openSelected, in: [.problems], "Open the page there", footer: "open the page there"
    ),
    Binding([.enter], .openSelected, in: palettes, "Run or open what is selected", footer: "run"),
    Binding([.enter], .openSelected, in: [.find], "Keep what was found", footer: "keep"),
    Binding(
      [.escape], .leave, in: [.board], "All panes and chapters again; the board itself is home"),
    Binding(
      [.escape], .leave, in: everywhere.subtracting([.board, .facets, .welcome]),
      "Back out one level",
      footer: "back"),
    Binding([.escape, .enter], .leave, in: [.welcome], "Close the card", footer: "close"),
    Binding(
      [.character("["), .backspace], .goBack, in: pages, "Back to the place before"),
    Binding([.character("]")], .goForward, in: pages, "Forward again"),
    Binding([.character("(")], .previousStop, in: [.reader], "Stop before, on a trail"),
    Binding([.character(")")], .nextStop, in: [.reader], "Next stop of the trail"),
  ]

  private static let searching: [Binding] = [
    Binding(
      [.character("/")], .search, in: [.board, .cases, .map], "Search everything",
      footer: "search"),
    Binding(
      [.character("/")], .filter, in: [.catalogue, .notes], "Narrow the list by words",
      footer: "narrow"),
    Binding([.character("/")], .findInPage, in: texts, "Find in this page", footer: "find"),
    Binding(
      [.tab], .search, in: [.find, .filter], "Search everything for it", footer: "everywhere"),
    Binding(
      [.control("t")], .quotesOnly, in: [.search], "Quotes alone, and everything again",
      footer: "quotes"),
    Binding([.character("n")], .nextHit, in: texts, "Next place found"),
    Binding([.character("N")], .previousHit, in: texts, "Place found before"),
    Binding([.down], .nextHit, in: [.find], "Next place found", footer: "next"),
    Binding([.up], .previousHit, in: [.find], "Place found before"),
    Binding(
      [.right], .complete, in: [.search],
      "A character to the right; at the end, complete the filter being typed"),
    Binding([.control("p")], .olderSearch, in: [.search, .find], "An earlier search"),
    Binding([.control("n")], .newerSearch, in: [.search, .find], "A later search"),
  ]

  private static let arranging: [Binding] = [
    Binding(
      [.character("x")], .crossCut, in: [.reader],
      "Cross-cut: the nearest chapter of another strand, and back", footer: "cross-cut"),
    Binding(
      [.character("s")], .split, in: [.board, .reader],
      "Side by side: one chapter of each strand, for the goal they share"),
    Binding([.character("s")], .split, in: [.split], "This side alone", footer: "alone"),
    Binding([.character("o")], .showOutline, in: texts, "Outline of the page", footer: "outline"),
    Binding(
      [.character("f")], .narrow, in: [.board],
      "Narrow the strands to what bears on the goal, and back", footer: "narrow"),
    Binding([.character("z")], .zoomPane, in: [.board], "One pane alone, and back"),
    Binding([.character("<")], .narrowerMeasure, in: texts, "Shorter lines"),
    Binding([.character(">")], .widerMeasure, in: texts, "Longer lines"),
    Binding([.character("T")], .nextTheme, in: pages, "The next theme of colours"),
    Binding(
      [.character("M")], .toggleMouse, in: orders,
      "Mouse on or off; off, the terminal selects text itself"),
    Binding(
      [.control("l")], .redraw, in: everywhere,
      "Draw the screen anew, where something has written over it"),
  ]

  private static let keeping: [Binding] = [
    Binding(
      [.character("v")], .selectPassage, in: texts, "Select words, to note, copy or mark them"),
    Binding(
      [.character("y")], .copy, in: pages.subtracting([.notes]).union([.facets, .passage]),
      "Copy with citation", footer: "copy"),
    Binding(
      [.character("Y")], .chooseStyle,
      in: pages.subtracting([.notes]).union([.facets, .passage]),
      "Choose the style of the citation, see it, copy it, or write it to a file"),
    Binding([.control("y")], .copy, in: [.search], "Copy with citation"),
    Binding(
      [.character("u")], .copyAddress, in: texts,
      "Copy the address alone, of the link, the note or the source"),
    Binding(
      [.character("u")], .copyAddress, in: [.card], "Copy the address alone",
      footer: "copy the address"),
    Binding([.control("s")], .chooseStyle, in: [.search], "Choose the style of the citation"),
    Binding([.enter, .character("y")], .copy, in: [.styles], "Copy it so", footer: "copy"),
    Binding(
      [.character("I")], .copyFormatted, in: [.styles],
      "Copy it with italics, for a word processor"),
    Binding([.character("w")], .saveCitation, in: [.styles], "Write it to a file", footer: "write"),
    Binding(
      [.character("a")], .writeNote, in: texts.union([.passage, .notes]),
      "Write a note, or change it", footer: "note"),
    Binding(
      [.character("A")], .editNote, in: texts.union([.passage, .notes]),
      "Write the note in your editor"),
    Binding(
      [.character("E")], .editPage, in: texts,
      "Edit the page in your editor, at this line, where you may write it"),
    Binding(
      [.character("E")], .editPage, in: [.problems], "Edit the file there in your editor",
      footer: "edit"),
    Binding(
      [.control("x")], .dropDraft, in: [.prompt], "Drop what is being written", footer: "drop"),
    Binding([.character("m")], .bookmark, in: texts.union([.passage]), "Bookmark the place"),
    Binding(
      [.character("r")], .toggleRead, in: texts.union([.board]), "Mark as read, or as unread"),
    Binding(
      [.character("f")], .narrow, in: [.catalogue, .notes],
      "Sort by the next order: date, name, number",
      footer: "sort"),
    Binding([.character("d"), .delete], .removeSelected, in: [.notes], "Take it away"),
    Binding(
      [.character("w")], .saveNotes, in: [.notes], "Write the notes that are listed to a file",
      footer: "write"),
    Binding([.character("u")], .restoreRemoved, in: [.notes], "Bring back what was taken away"),
  ]

  private static let going: [Binding] = [
    Binding([.character("1")], .showBoard, in: pages, "Board"),
    Binding([.character("2")], .showSearch, in: pages, "Search everything"),
    Binding([.character("\"")], .showQuotes, in: pages, "Search the quotes"),
    Binding([.character("3"), .character("t")], .showTimeline, in: pages, "Timeline"),
    Binding([.character("4")], .showPeople, in: pages, "People"),
    Binding([.character("5")], .showSources, in: pages, "Sources"),
    Binding([.character("6")], .showNotes, in: pages, "Your notes and bookmarks"),
    Binding([.character("7")], .showQuestions, in: pages, "Questions"),
    Binding([.character("e")], .showAlone, in: pages, "What rests on one source alone"),
    Binding([.character("8")], .showMap, in: pages, "Map"),
    Binding([.character("c")], .showCases, in: pages, "Cases: what was brought, and how it went"),
    Binding([.character("p")], .showTrails, in: pages, "Trails: paths through the companion"),
    Binding([.character("9")], .showLatest, in: pages, "Latest: what has changed"),
    Binding(
      [.character("0")], .showAbout, in: pages, "The film, where to watch, and ways in; About"),
    Binding(
      [.character("0")], .showAbout, in: [.welcome], "All about this companion", footer: "About"),
    Binding([.character("a")], .takeFirstWay, in: [.welcome], "The first way in"),
    Binding([.character("b")], .takeSecondWay, in: [.welcome], "The second way in"),
    Binding([.character("c")], .takeThirdWay, in: [.welcome], "The third way in"),
    Binding([.character("!")], .showProblems, in: pages, "What is wrong with the content"),
    Binding(
      [.character(":")], .showPalette,
      in: orders.subtracting([.card, .outline, .problems, .styles]),
      "Go to anything by name, or run any key"),
    Binding(
      [.character("?"), .function(1)], .showHelp, in: orders, "Help", footer: "help"),
    Binding([.function(1)], .showHelp, in: [.search], "Help", footer: "help"),
    Binding([.character("q")], .quit, in: orders, "Quit", footer: "quit"),
  ]
}
