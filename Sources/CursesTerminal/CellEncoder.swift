import CNcurses
import Display

/// Turns cells into what ncurses draws, without ever taking more or fewer columns than the cell.
struct CellEncoder {
  /// The colours of cells that ask for none of their own.
  var base = Style.plain {
    didSet { last = nil }
  }

  private let isUTF8: Bool
  private let signs: SignSet
  private var pairs: ColorPairs
  private let italic: attr_t
  /// The look of the cell before: neighbours mostly look alike.
  private var last: (style: Style, attributes: attr_t, pair: Int16)?

  /// Asks the current screen; call it after `newterm`.
  init(isUTF8: Bool, useColor: Bool, signs: SignSet) {
    self.isUTF8 = isUTF8
    self.signs = signs
    pairs = ColorPairs(useColor: useColor)
    italic = termattrs() & chtype(curses_italic) != 0 ? curses_italic : curses_underline
  }

  /// Whether the screen shows colours.
  var showsColor: Bool { pairs.colors > 0 }

  /// Appends a cell; the second cell of a wide character comes with its first.
  mutating func append(_ cell: Cell, to row: inout [cchar_t]) {
    guard !cell.isContinuation else { return }
    let (attributes, pair) = appearance(of: cell.style)
    if cell.text.utf8.count == 1, let byte = cell.text.utf8.first {
      row.append(curses_cell(wchar_t(byte), attributes, pair))
      return
    }
    func add(_ characters: [wchar_t]) {
      var drawn = cchar_t()
      setcchar(&drawn, characters + [0], attributes, pair, nil)
      row.append(drawn)
    }
    let text = encoded(cell.text)
    if text != cell.text {
      for scalar in text.unicodeScalars { add([wchar_t(scalar.value)]) }
    } else {
      for glyph in glyphs(for: text, columns: cell.columns) { add(glyph) }
    }
  }

  /// A text as the terminal can show it, in as many columns.
  func encoded(_ text: String) -> String { isUTF8 ? signs.shown(text) : asciiStandIn(text) }

  private mutating func appearance(of style: Style) -> (attr_t, Int16) {
    if let last, last.style == style { return (last.attributes, last.pair) }
    let (pair, needsBold) = pairs.pair(for: style.over(base))
    var attributes: attr_t = needsBold ? curses_bold : 0
    if style.attributes.contains(.bold) { attributes |= curses_bold }
    if style.attributes.contains(.dim) { attributes |= curses_dim }
    if style.attributes.contains(.italic) { attributes |= italic }
    if style.attributes.contains(.underline) { attributes |= curses_underline }
    if style.attributes.contains(.reverse) { attributes |= curses_reverse }
    last = (style, attributes, pair)
    return (attributes, pair)
  }
}

/// What is drawn for a cell's text: its letters, each with its marks, that fill its columns.
///
/// ncurses measures by the C library, which knows scalars and not sequences, and terminals
/// disagree about sequences too. So an emoji sequence is shown as its first picture, a flag as its
/// two letters, and a character that the C library gives another width as `�`.
func glyphs(for text: String, columns: Int) -> [[wchar_t]] {
  let scalars = text.unicodeScalars
  if scalars.count == 2, scalars.allSatisfy({ (0x1F1E6...0x1F1FF).contains($0.value) }) {
    return scalars.map { [wchar_t($0.value - 0x1F1E6 + 0x41)] }
  }
  var letters: [[wchar_t]] = []
  var filled = 0
  let isPicture = scalars.first.map { $0.value > 0x7F && $0.properties.isEmoji } ?? false
  for scalar in scalars where !scalar.isSelector && !(isPicture && scalar.value == 0x200D) {
    let width = Int(curses_character_columns(wchar_t(scalar.value)))
    if width == 0, !letters.isEmpty {
      letters[letters.count - 1].append(wchar_t(scalar.value))
    } else {
      letters.append([wchar_t(scalar.value)])
      filled += width
    }
  }
  guard let first = letters.first else { return [] }
  if filled == columns { return letters.map { Array($0.prefix(5)) } }
  let width = Int(curses_character_columns(first[0]))
  guard (1...columns).contains(width) else { return [[0xFFFD]] + blanks(columns - 1) }
  return [first] + blanks(columns - width)
}

private func blanks(_ count: Int) -> [[wchar_t]] { Array(repeating: [0x20], count: count) }

extension Unicode.Scalar {
  /// Whether it only says how the picture before it is drawn.
  fileprivate var isSelector: Bool {
    value == 0xFE0E || value == 0xFE0F || value >= 0xE0000
  }
}
