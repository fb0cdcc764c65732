import ContentModel
import Display
import TextLayout

/// How roles look. Meaning never hangs on a colour: every role that matters has a word, a glyph or
/// an attribute besides.
public struct Theme: Hashable, Sendable {
  /// What `init(named:)` takes.
  public let name: String
  /// The colours of everything that asks for none of its own.
  public let base: Style
  /// Headings, speakers, the pane with the focus.
  private let accent: Color
  /// Words that were searched for.
  private let warning: Color
  /// What accompanies the text: facts, marks, borders.
  public let quiet: Style
  private let signs: SignColors

  private init(
    _ name: String, base: Style = .plain, accent: Color, warning: Color, quiet: Style,
    signs: SignColors
  ) {
    self.name = name
    self.base = base
    self.accent = accent
    self.warning = warning
    self.quiet = quiet
    self.signs = signs
  }

  /// A theme by its name; `nil` if there is none of that name.
  public init?(named name: String) {
    guard let theme = Self.all.first(where: { $0.name == name }) else { return nil }
    self = theme
  }

  /// What `init(named:)` takes, the default first.
  public static var names: [String] { all.map(\.name) }

  public static let all = [terminal, light, dark, mono, highContrast]

  public func style(for role: Role, emphasis: Emphasis = []) -> Style {
    var style = look(of: role)
    if emphasis.contains(.stressed) { style = style.adding(.italic) }
    if emphasis.contains(.strong) { style = style.adding(.bold) }
    if emphasis.contains(.struck) { style = quiet.over(style).adding(style.attributes) }
    if emphasis.contains(.code) { style = style.adding(.bold) }
    return style
  }

  private func look(of role: Role) -> Style {
    switch role {
    case .body, .quote: .plain
    case .title: Style(.bold)
    case .caption, .noteMark, .ornament: quiet
    case .summary: Style(.italic)
    case .heading: Style(foreground: accent, .bold)
    case .attribution: Style(foreground: accent)
    case .callout(let kind): Style(foreground: signs[kind], .bold)
    case .code: .plain
    case .tableHeader: Style(.bold)
    }
  }

  /// The sign of a bearing, and its word.
  public func style(for bearing: Bearing.Kind) -> Style { Style(foreground: signs[bearing], .bold) }

  /// What a link adds to the look of its words.
  public func link(_ style: Style) -> Style { style.adding(.underline) }

  /// The row or target that the reader is on.
  public var selected: Style { Style(.reverse) }
  /// A selected row of a pane that has not the focus.
  public var selectedElsewhere: Style { Style([.bold, .underline]) }
  /// Words that were searched for.
  public var hit: Style { Style(foreground: warning, [.bold, .underline]) }
  public var header: Style { Style(.bold) }
  public var key: Style { Style(.bold) }
  public var focusedBorder: Style { Style(foreground: accent, .bold) }
  /// Titles are written in it too.
  public var border: Style { quiet }
}

extension Theme {
  /// The terminal's own colours, so that dark and light terminals both stay legible.
  public static let terminal = Theme(
    "terminal", accent: .ansi(6), warning: .ansi(3), quiet: Style(.dim), signs: .terminal)

  /// Attributes alone: for terminals without colour, and for `NO_COLOR`.
  public static let mono = Theme(
    "mono", accent: .standard, warning: .standard, quiet: Style(.dim), signs: .none)

  // The others take their colours from where the xterm palette is the same everywhere, 16 to 255,
  // so that their contrast is known. `dim` has no place in them: what it does is not.

  /// Black on white: at least 4.5:1 (WCAG 2.2, 1.4.3) for everything.
  public static let light = Theme(
    "light", base: Style(foreground: .palette(235), background: .palette(231)),
    accent: .palette(25), warning: .palette(94), quiet: Style(foreground: .palette(240)),
    signs: .onLight)

  /// Light grey on near black: at least 4.5:1 (WCAG 2.2, 1.4.3) for everything.
  public static let dark = Theme(
    "dark", base: Style(foreground: .palette(252), background: .palette(234)),
    accent: .palette(80), warning: .palette(179), quiet: Style(foreground: .palette(248)),
    signs: .onDark)

  /// White on black: at least 7:1 (WCAG 2.2, 1.4.6) for everything.
  public static let highContrast = Theme(
    "high-contrast", base: Style(foreground: .palette(231), background: .palette(16)),
    accent: .palette(51), warning: .palette(226), quiet: Style(foreground: .palette(250)),
    signs: .onBlack)
}
