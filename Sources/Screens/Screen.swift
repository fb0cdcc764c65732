import ContentModel
import Controls
import Display
import Search

/// What fills the terminal.
public enum Screen {
  case board(Board)
  case reader(Reader)
  case split(Split)
  case quotes(QuoteSearch)
  case catalogue(Catalogue)

  public var keyPlace: KeyPlace {
    switch self {
    case .board: .board
    case .reader(let reader): reader.keyPlace ?? .reader
    case .split(let split): split.focused.keyPlace ?? .split
    case .quotes(let quotes): quotes.isFiltering ? .facets : .quotes
    case .catalogue(let catalogue): catalogue.keyPlace
    }
  }

  /// The page that has the keys, if a page has them.
  public var reader: Reader? {
    get {
      switch self {
      case .reader(let reader): reader
      case .split(let split): split.focused
      case .board, .quotes, .catalogue: nil
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
    case .board, .quotes, .catalogue: []
    }
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch self {
    case .board(var board):
      defer { self = .board(board) }
      return board.handle(action, context)
    case .reader(var reader):
      defer { self = .reader(reader) }
      return reader.handle(action, context)
    case .split(var split):
      defer { self = .split(split) }
      return split.handle(action, context)
    case .quotes(var quotes):
      defer { self = .quotes(quotes) }
      return quotes.handle(action, context)
    case .catalogue(var catalogue):
      defer { self = .catalogue(catalogue) }
      return catalogue.handle(action, context)
    }
  }

  /// Takes pasted text.
  /// - Returns: `nil` where there is no field.
  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    switch self {
    case .board: return nil
    case .catalogue(var catalogue):
      defer { self = .catalogue(catalogue) }
      return catalogue.paste(text, context)
    case .reader, .split:
      let context = self.context(of: context)
      return reader?.paste(text, context)
    case .quotes(var quotes):
      defer { self = .quotes(quotes) }
      return quotes.paste(text)
    }
  }

  /// Follows a change of the terminal's size, of the measure, or of the content.
  /// - Parameter index: Over the quotes of the content.
  public mutating func adapt(to context: Context, index: () -> QuoteIndex) {
    switch self {
    case .board(var board):
      board.adapt(to: context.library)
      self = .board(board)
    case .reader(var reader):
      reader.adapt(to: context)
      self = .reader(reader)
    case .split(var split):
      split.adapt(to: context)
      self = .split(split)
    case .quotes(var quotes):
      guard quotes.edition != context.edition else { return }
      quotes.adapt(to: index(), edition: context.edition)
      self = .quotes(quotes)
    case .catalogue(var catalogue):
      guard catalogue.edition != context.edition || catalogue.kind == .notes else { return }
      catalogue.adapt(to: context)
      self = .catalogue(catalogue)
    }
  }

  /// What the page that has the keys may look at.
  public func context(of context: Context) -> Context {
    if case .split(let split) = self { split.context(of: split.focus, context) } else { context }
  }

  /// The title line; `nil` where the screen has another, or none.
  public func header(_ context: Context) -> Header? {
    switch self {
    case .board(let board):
      board.arrangement(in: context).header.map { Header($0, screen: "Board", context) }
    case .quotes(let quotes):
      QuotesArrangement(context.size, isFiltering: quotes.isFiltering).header
        .map { Header($0, screen: "Quotes", context) }
    case .catalogue(let catalogue):
      CatalogueArrangement(context.size, kind: catalogue.kind).header
        .map { Header($0, screen: catalogue.kind.title, context) }
    case .reader, .split: nil
    }
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    header(context)?.draw(into: &frame, context.theme)
    switch self {
    case .board(let board): board.draw(into: &frame, context)
    case .reader(let reader): reader.draw(into: &frame, context)
    case .split(let split): split.draw(into: &frame, context)
    case .quotes(let quotes): quotes.draw(into: &frame, context)
    case .catalogue(let catalogue): catalogue.draw(into: &frame, context)
    }
  }

  /// The same as lines without any place on a terminal.
  public func spoken(_ context: Context) -> Spoken {
    switch self {
    case .board(let board): board.spoken(context)
    case .reader(let reader): reader.spoken(context)
    case .split(let split): split.focused.spoken(self.context(of: context))
    case .quotes(let quotes): quotes.spoken(context)
    case .catalogue(let catalogue): catalogue.spoken
    }
  }

  /// What the last line says of the selection; `nil` for the keys.
  public func status(_ context: Context) -> String? {
    if case .catalogue(let catalogue) = self { return catalogue.status(context.keymap) }
    return reader?.status(self.context(of: context))
  }
}
