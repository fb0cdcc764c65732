import ContentModel
import Controls
import Reading
import Screens
import TextLayout

/// The names under which the journal keeps places.
private enum Name {
  static let board = "board"
  static let reader = "reader"
  static let split = "split"
  static let quotes = "quotes"
  static let list = "list"

  static let focus = "focus"
  static let query = "query"
  static let kind = "kind"
  static let other = "other"
  static let goal = "goal"
  static let chapters = ["chapter1", "chapter2"]
  static let isNarrowed = "narrowed"
  static let isAtBlank = "blank"
}

extension Screen {
  /// Where the reader is, in a form that outlives the program and changes of the content.
  func place(_ context: Context) -> ReaderPlace {
    switch self {
    case .board(let board): return board.place(in: context.library)
    case .reader(let reader):
      return ReaderPlace(
        screen: Name.reader, entity: reader.entry, passage: reader.page.passage(at: reader.top),
        detail: [Name.isAtBlank: reader.top.isAtBlank ? "1" : ""])
    case .split(let split):
      let reader = split.focused
      let other = split.sides[1 - split.focus].entry
      return ReaderPlace(
        screen: Name.split, entity: reader.entry, passage: reader.page.passage(at: reader.top),
        detail: [Name.other: "\(other)", Name.focus: "\(split.focus)"])
    case .quotes(let quotes):
      return ReaderPlace(
        screen: Name.quotes, entity: quotes.selectedQuote?.id,
        detail: [Name.query: quotes.field.text])
    case .catalogue(let catalogue):
      let rows = catalogue.rows
      let row = rows.indices.contains(catalogue.selected) ? rows[catalogue.selected] : nil
      return ReaderPlace(
        screen: Name.list, entity: row?.destination.entry,
        passage: row.map { TextQuote(exact: $0.title) },
        detail: [Name.kind: catalogue.kind.title])
    }
  }
}

extension Board {
  fileprivate func place(in library: Library) -> ReaderPlace {
    var detail = [Name.focus: "\(focus)", Name.isNarrowed: isNarrowed ? "1" : ""]
    detail[Name.goal] = selectedGoal(in: library).map { "\($0.id)" }
    for pane in 1..<max(1, paneCount(in: library)) {
      detail[Name.chapters[pane - 1]] =
        selectedChapter(in: pane, of: library).map { "\($0.id)" }
    }
    return ReaderPlace(screen: Name.board, entity: selectedEntry(in: library), detail: detail)
  }

  fileprivate init(_ place: ReaderPlace, in library: Library) {
    self.init(library)
    let goals = library.companion.goals.map(\.id)
    goal = place.id(Name.goal).flatMap(goals.firstIndex) ?? goal
    for pane in 1..<max(1, paneCount(in: library)) {
      let chapters = library.companion.strands[pane - 1].chapters.map(\.id)
      let row = place.id(Name.chapters[pane - 1]).flatMap(chapters.firstIndex)
      self.chapters[pane - 1] = row ?? self.chapters[pane - 1]
    }
    focus = place.detail[Name.focus].flatMap(Int.init) ?? focus
    isNarrowed = place.detail[Name.isNarrowed] == "1"
    adapt(to: library)
  }
}

extension State {
  /// The screen that a place tells of; `nil` if it is of no screen, or what it showed is gone.
  mutating func screen(at place: ReaderPlace) -> Screen? {
    switch place.screen {
    case Name.board: return .board(Board(place, in: library))
    case Name.reader:
      return place.entity.flatMap { library[$0] }.map { entry in
        .reader(page(of: entry, at: place.passage, isAtBlank: place.detail[Name.isAtBlank] == "1"))
      }
    case Name.split:
      guard let entry = place.entity.flatMap({ library[$0] }),
        let other = place.id(Name.other).flatMap({ library[$0] })
      else { return nil }
      let focus = place.detail[Name.focus] == "1" ? 1 : 0
      let sides = [page(of: entry, at: place.passage), page(of: other)]
      let chapters = [entry.id, other.id].compactMap(library.chapter)
      let goal = chapters.count == 2 ? sharedGoals(chapters[0], chapters[1]).first : nil
      return .split(
        Split(focus == 0 ? sides : sides.reversed(), focus: focus, goal: goal, context))
    case Name.quotes:
      let query = place.detail[Name.query] ?? ""
      var quotes = QuoteSearch(currentQuoteIndex(), edition: edition, query: query)
      place.entity.map { quotes.select($0) }
      return .quotes(quotes)
    case Name.list:
      guard let kind = Catalogue.Kind.allCases.first(where: { $0.title == place.detail[Name.kind] })
      else { return nil }
      var catalogue = Catalogue(kind, context, from: place.entity)
      let row = catalogue.rows.firstIndex {
        $0.title == place.passage?.exact && $0.destination.entry == place.entity
      }
      row.map { catalogue.select($0) }
      return .catalogue(catalogue)
    default: return nil
    }
  }
}

extension ReaderPlace {
  /// Whether it is the board.
  var isBoard: Bool { screen == Name.board }

  /// The id that a detail holds.
  fileprivate func id(_ name: String) -> EntityID? { detail[name].flatMap { EntityID($0) } }

  /// Whether the outline of the content is enough to show this: a board, goals, chapters.
  public func needsOnlyOutline(of strands: [String]) -> Bool {
    switch screen {
    case Name.board: true
    case Name.reader, Name.split:
      entity.map { $0.folder == "goals" || strands.contains($0.folder) } ?? false
    default: false
    }
  }
}
