import ContentModel
import Display

/// What fills the terminal.
enum Screen {
  case board(Board)
  case reader(Reader)
  case quotes(QuoteSearch)
  case catalogue(Catalogue)

  var keyPlace: KeyPlace {
    switch self {
    case .board: .board
    case .reader(let reader): reader.find?.isTyping == true ? .find : .reader
    case .quotes(let quotes): quotes.isFiltering ? .facets : .quotes
    case .catalogue: .catalogue
    }
  }

  mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch self {
    case .board(var board):
      defer { self = .board(board) }
      return board.handle(action, context)
    case .reader(var reader):
      defer { self = .reader(reader) }
      return reader.handle(action, context)
    case .quotes(var quotes):
      defer { self = .quotes(quotes) }
      return quotes.handle(action, context)
    case .catalogue(var catalogue):
      defer { self = .catalogue(catalogue) }
      return catalogue.handle(action, context)
    }
  }

  /// Takes pasted text where there is a field.
  mutating func paste(_ text: String, _ context: Context) {
    switch self {
    case .board, .catalogue: break
    case .reader(var reader):
      reader.paste(text, context)
      self = .reader(reader)
    case .quotes(var quotes):
      quotes.paste(text)
      self = .quotes(quotes)
    }
  }

  /// Follows a change of the terminal's size or of the measure.
  mutating func adapt(to context: Context) {
    guard case .reader(var reader) = self else { return }
    reader.adapt(to: context)
    self = .reader(reader)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    switch self {
    case .board(let board): board.draw(into: &frame, context)
    case .reader(let reader): reader.draw(into: &frame, context)
    case .quotes(let quotes): quotes.draw(into: &frame, context)
    case .catalogue(let catalogue): catalogue.draw(into: &frame, context)
    }
  }

  /// What the last line says of the selection; `nil` for the keys.
  func status(_ context: Context) -> String? {
    if case .reader(let reader) = self { reader.status(context) } else { nil }
  }
}

/// What lies over a screen.
enum Overlay: Hashable {
  case help(Help)
  case card(Card)

  var keyPlace: KeyPlace {
    switch self {
    case .help: .help
    case .card: .card
    }
  }
}
