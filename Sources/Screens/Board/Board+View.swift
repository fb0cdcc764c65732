import Citation
import ContentModel
import Controls
import Display
import Reading

extension ScreenTab {
  static let board = ScreenTab("Board", .showBoard)
}

extension Board: ScreenView {
  public var keyPlace: KeyPlace { .board }

  public mutating func adapt(to context: Context) { adapt(to: context.library) }

  public mutating func focus(at point: Point, _ context: Context) {
    focus = pane(at: point, context) ?? focus
  }

  /// A click selects; on what is selected already it opens.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard let pane = pane(at: point, context) else { return .done }
    let hadFocus = pane == focus
    focus = pane
    guard let row = row(at: point, in: pane, context) else { return .done }
    if row == selection(in: pane) { return hadFocus ? handle(.openSelected, context) : .done }
    choose(row, in: pane, of: context.library)
    return .done
  }

  public func header(_ context: Context) -> Header? {
    arrangement(in: context).header.map { Header($0, .board, of: ScreenTab.all, context) }
  }

  public func citation(_ context: Context) -> [Clipping] {
    [selectedEntry(in: context.library)].compactMap { $0 }
      .compactMap { context.library[$0] }.map { Clipping($0, in: context.library) }
  }
}

// MARK: As the journal keeps it

extension Board {
  private enum Kept {
    static let screen = "board"
    static let focus = "focus"
    static let goal = "goal"
    /// - Parameter pane: From 1.
    static func chapter(_ pane: Int) -> String { "chapter\(pane)" }
    static let isNarrowed = "narrowed"
  }

  public func place(_ context: Context) -> ReaderPlace {
    let library = context.library
    var detail = [Kept.focus: "\(focus)", Kept.isNarrowed: isNarrowed ? "1" : ""]
    detail[Kept.goal] = selectedGoal(in: library).map { "\($0.id)" }
    for pane in 1..<max(1, paneCount(in: library)) {
      detail[Kept.chapter(pane)] =
        selectedChapter(in: pane, of: library).map { "\($0.id)" }
    }
    return ReaderPlace(screen: Kept.screen, entity: selectedEntry(in: library), detail: detail)
  }

  public init?(_ place: ReaderPlace, _ context: Context) { self.init(place, in: context.library) }

  init?(_ place: ReaderPlace, in library: Library) {
    guard Self.isOne(place) else { return nil }
    self.init(library)
    let goals = library.companion.goals.map(\.id)
    goal = place.id(Kept.goal).flatMap(goals.firstIndex) ?? goal
    for pane in 1..<max(1, paneCount(in: library)) {
      let chapters = library.companion.strands[pane - 1].chapters.map(\.id)
      let row = place.id(Kept.chapter(pane)).flatMap(chapters.firstIndex)
      self.chapters[pane - 1] = row ?? self.chapters[pane - 1]
    }
    focus = place.detail[Kept.focus].flatMap(Int.init) ?? focus
    isNarrowed = place.detail[Kept.isNarrowed] == "1"
    adapt(to: library)
    choose(selection(in: focus), in: focus, of: library)
  }

  /// Whether a place is a board.
  public static func isOne(_ place: ReaderPlace) -> Bool { place.screen == Kept.screen }
}

extension ReaderPlace {
  /// The id that a detail holds.
  func id(_ name: String) -> EntityID? { detail[name].flatMap { EntityID($0) } }
}
