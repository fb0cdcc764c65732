import Display

/// A colour for readers who prefer light, and one for those who prefer dark.
struct Paint: Hashable {
  var light: RGB
  var dark: RGB

  /// What stands for a terminal's own colours.
  static let ink = Paint(light: RGB(31, 35, 40), dark: RGB(214, 217, 222))
  static let paper = Paint(light: RGB(255, 255, 255), dark: RGB(22, 24, 29))

  init(light: RGB, dark: RGB) {
    self.light = light
    self.dark = dark
  }

  /// - Parameter standard: What the terminal's own is.
  init(_ color: Color, standard: Paint) {
    switch color {
    case .standard: self = standard
    case .ansi(let index): self = Self.base(index)
    case .palette(let index):
      self = RGB(palette: index).map { Paint(light: $0, dark: $0) } ?? Self.base(index)
    }
  }

  /// Between this colour and another, a third of the way.
  func dimmed(towards ground: Paint) -> Paint {
    Paint(light: light.third(towards: ground.light), dark: dark.third(towards: ground.dark))
  }

  private static func base(_ index: UInt8) -> Paint { bases[Int(index) % bases.count] }

  /// The 16 base colours, each with at least 4.5:1 (WCAG 2.2, 1.4.3) on the paper.
  private static let bases: [Paint] = [
    Paint(light: RGB(31, 35, 40), dark: RGB(139, 145, 155)),
    Paint(light: RGB(179, 38, 30), dark: RGB(244, 132, 122)),
    Paint(light: RGB(26, 107, 45), dark: RGB(110, 201, 126)),
    Paint(light: RGB(131, 84, 0), dark: RGB(224, 178, 84)),
    Paint(light: RGB(29, 85, 181), dark: RGB(128, 170, 255)),
    Paint(light: RGB(138, 42, 138), dark: RGB(221, 144, 221)),
    Paint(light: RGB(11, 100, 112), dark: RGB(92, 201, 212)),
    Paint(light: RGB(94, 100, 108), dark: RGB(214, 217, 222)),
    Paint(light: RGB(84, 89, 96), dark: RGB(150, 156, 166)),
    Paint(light: RGB(190, 44, 36), dark: RGB(255, 154, 146)),
    Paint(light: RGB(30, 116, 52), dark: RGB(140, 222, 154)),
    Paint(light: RGB(140, 90, 0), dark: RGB(240, 203, 122)),
    Paint(light: RGB(42, 96, 200), dark: RGB(158, 190, 255)),
    Paint(light: RGB(150, 54, 150), dark: RGB(236, 172, 236)),
    Paint(light: RGB(14, 110, 124), dark: RGB(132, 220, 229)),
    Paint(light: RGB(60, 65, 72), dark: RGB(240, 242, 245)),
  ]
}

extension RGB {
  /// As style sheets write it.
  var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return part < 16 ? "0\(digits)" : digits
      }.joined()
  }

  fileprivate func third(towards other: RGB) -> RGB {
    func between(_ part: KeyPath<RGB, Int>) -> Int {
      (2 * self[keyPath: part] + other[keyPath: part]) / 3
    }
    return RGB(between(\.red), between(\.green), between(\.blue))
  }
}
