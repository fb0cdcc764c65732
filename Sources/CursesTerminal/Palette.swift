import Display

/// The number of a colour on a terminal with 8, 16 or 256 of them, and whether it is a bright
/// colour that has to be shown as its base colour in bold; `nil` for the terminal's own.
func terminalColor(_ color: Color, of colors: Int) -> (index: Int16, needsBold: Bool)? {
  switch color {
  case .standard: return nil
  case .ansi(let index): return baseColor(index % 16, of: colors)
  case .palette(let index) where colors >= 256: return (Int16(index), false)
  case .palette(let index): return baseColor(nearestBaseColor(index), of: colors)
  }
}

private func baseColor(_ index: UInt8, of colors: Int) -> (index: Int16, needsBold: Bool) {
  colors >= 16 || index < 8 ? (Int16(index), false) : (Int16(index - 8), true)
}

/// Which of the 16 base colours is nearest to one of the 256 of the xterm palette.
func nearestBaseColor(_ index: UInt8) -> UInt8 {
  guard let wanted = RGB(palette: index) else { return index }
  var nearest: UInt8 = 0
  var least = Int.max
  for (candidate, color) in baseColors.enumerated() {
    let parts = [color.red - wanted.red, color.green - wanted.green, color.blue - wanted.blue]
    let difference = parts.reduce(0) { $0 + $1 * $1 }
    if difference < least { (least, nearest) = (difference, UInt8(candidate)) }
  }
  return nearest
}

/// The 16 base colours as xterm shows them.
private let baseColors = [
  RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
  RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
  RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
  RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
]
