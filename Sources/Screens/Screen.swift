import ContentModel
import Controls
import Reading

/// What fills the terminal.
public enum Screen {
  case board(Board)
  case reader(Reader)
  case split(Split)
  case search(SearchScreen)
  case catalogue(Catalogue)
  case cases(CaseList)
  case map(BearingMap)

  /// The screen at a place that the journal keeps; `nil` if it is of no screen, or what it showed is
  /// gone.
  public init?(_ place: ReaderPlace, _ context: Context) {
    let screens: [any ScreenView.Type] = [
      Board.self, Reader.self, Split.self, SearchScreen.self, Catalogue.self, CaseList.self,
      BearingMap.self,
    ]
    for screen in screens {
      guard let view = screen.init(place, context) else { continue }
      self = .board(Board(context.library))
      self.view = view
      return
    }
    return nil
  }

  /// The entries whose text is shown at a place, or where there is none, on a first board; `nil` if
  /// that takes the whole content.
  /// - Parameter outline: The content without its texts.
  public static func entries(shownAt place: ReaderPlace?, in outline: Library) -> [EntityID]? {
    guard let place else { return Board(outline).shownEntries(in: outline) }
    if let board = Board(place, in: outline) { return board.shownEntries(in: outline) }
    if BearingMap.isOne(place) { return [] }
    if Reader.isOne(place) { return place.entity.map { [$0] } }
    return Split.isOne(place) ? Split.entries(shownAt: place) : nil
  }

  /// What answers for the screen.
  public var view: any ScreenView {
    get {
      switch self {
      case .board(let board): board
      case .reader(let reader): reader
      case .split(let split): split
      case .search(let search): search
      case .catalogue(let catalogue): catalogue
      case .cases(let cases): cases
      case .map(let map): map
      }
    }
    set {
      switch newValue {
      case let board as Board: self = .board(board)
      case let reader as Reader: self = .reader(reader)
      case let split as Split: self = .split(split)
      case let search as SearchScreen: self = .search(search)
      case let catalogue as Catalogue: self = .catalogue(catalogue)
      case let cases as CaseList: self = .cases(cases)
      case let map as BearingMap: self = .map(map)
      default: break
      }
    }
  }

  /// The page that has the keys, if a page has them.
  public var reader: Reader? {
    get {
      switch self {
      case .reader(let reader): reader
      case .split(let split): split.focused
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      if case .split(var split) = self {
        split.focused = newValue
        self = .split(split)
      } else if case .reader = self {
        self = .reader(newValue)
      }
    }
  }

  /// The pages on screen.
  public var readers: [Reader] {
    switch self {
    case .reader(let reader): [reader]
    case .split(let split): split.sides
    default: []
    }
  }

  /// The pages of which lines are in view, each with what it may look at: on a narrow terminal one of
  /// two side by side.
  public func pagesInView(_ context: Context) -> [(reader: Reader, context: Context)] {
    switch self {
    case .reader(let reader): [(reader, context)]
    case .split(let split): split.pagesInView(context)
    case .board, .search, .catalogue, .cases, .map: []
    }
  }

  /// Puts a page back that was changed.
  public mutating func replace(_ page: Reader) {
    if case .split(var split) = self {
      split.replace(page)
      self = .split(split)
    } else if case .reader = self {
      self = .reader(page)
    }
  }

  /// What the page that has the keys may look at.
  public func context(of context: Context) -> Context {
    if case .split(let split) = self { split.context(of: split.focus, context) } else { context }
  }
}
