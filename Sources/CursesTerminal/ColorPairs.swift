import CNcurses
import Display

/// The pairs of colours in use: ncurses wants each numbered before it is shown.
struct ColorPairs {
  /// How many colours the screen uses: 0, 8, 16 or 256.
  let colors: Int
  private let limit: Int
  /// Whether the terminal's own colours can stand in a pair.
  private let hasStandard: Bool
  private var numbers: [UInt32: Int16] = [:]

  /// Asks the current screen; call it after `newterm`.
  init(useColor: Bool) {
    guard useColor, has_colors(), start_color() == OK else {
      (colors, limit, hasStandard) = (0, 0, false)
      return
    }
    hasStandard = use_default_colors() == OK
    colors = usableColors(of: Int(curses_colors()))
    limit = min(Int(curses_color_pairs()), Int(Int16.max))
  }

  /// The number of a style's pair, and whether its foreground is bright in a way that only bold
  /// can show. Pair 0 is the terminal's own colours, and what is left when the pairs run out.
  mutating func pair(for style: Style) -> (number: Int16, needsBold: Bool) {
    if style.foreground == .standard && style.background == .standard { return (0, false) }
    guard colors > 0 else { return (0, false) }
    var foreground = terminalColor(style.foreground, of: colors)
    let background = terminalColor(style.background, of: colors)
    // Two colours may have one nearest neighbour; the words would vanish.
    if let background, foreground?.index == background.index {
      foreground = (background.index == 0 ? 7 : 0, false)
    }
    let needsBold = foreground?.needsBold ?? false
    let key = UInt32(foreground?.index ?? 256) << 16 | UInt32(background?.index ?? 256)
    if let number = numbers[key] { return (number, needsBold) }
    guard numbers.count + 1 < limit else { return (0, needsBold) }
    let number = Int16(numbers.count + 1)
    init_pair(
      number, foreground?.index ?? (hasStandard ? -1 : 7),
      background?.index ?? (hasStandard ? -1 : 0))
    numbers[key] = number
    return (number, needsBold)
  }
}

/// How many of a terminal's colours follow the xterm palette. One with direct colour
/// (`xterm-direct`) takes numbers past 7 for amounts of red, green and blue.
func usableColors(of count: Int) -> Int {
  switch count {
  case 256: 256
  case 16..<256: 16
  case 8...: 8
  default: 0
  }
}
