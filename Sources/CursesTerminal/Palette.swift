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
  guard index >= 16 else { return index }
  let wanted = components(index)
  var nearest: UInt8 = 0
  var least = Int.max
  for (candidate, color) in baseComponents.enumerated() {
    let difference = zip(color, wanted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    if difference < least { (least, nearest) = (difference, UInt8(candidate)) }
  }
  return nearest
}

/// Red, green and blue, 0 to 255, of a palette colour from 16 on: a cube of 6×6×6, then 24 greys.
private func components(_ index: UInt8) -> [Int] {
  let number = Int(index) - 16
  guard number < 216 else {
    let grey = 8 + 10 * (number - 216)
    return [grey, grey, grey]
  }
  return [number / 36, number / 6 % 6, number % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
}

/// The 16 base colours as xterm shows them.
private let baseComponents: [[Int]] = [
  [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0],
  [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
  [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
  [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
]
