import Display
import TextLayout

/// How roles look. Meaning never hangs on a colour: every role that matters has a word, a glyph or
/// an attribute besides.
public struct Theme: Hashable, Sendable {
  /// The colours of the terminal's own palette, so that dark and light terminals both stay legible.
  private let accent: Color = .ansi(6)
  private let warning: Color = .ansi(3)

  public init() {}

  func style(for role: Role, emphasis: Emphasis = []) -> Style {
    var style = base(for: role)
    if emphasis.contains(.stressed) { style = style.adding(.italic) }
    if emphasis.contains(.strong) { style = style.adding(.bold) }
    if emphasis.contains(.struck) { style = style.adding(.dim) }
    if emphasis.contains(.code) { style = style.adding(.bold) }
    return style
  }

  private func base(for role: Role) -> Style {
    switch role {
    case .body, .quote: .plain
    case .title: Style(.bold)
    case .caption, .noteMark, .ornament: Style(.dim)
    case .summary: Style(.italic)
    case .heading: Style(foreground: accent, .bold)
    case .attribution: Style(foreground: accent)
    case .callout: Style(foreground: warning, .bold)
    case .code: .plain
    case .tableHeader: Style(.bold)
    }
  }

  /// What a link adds to the look of its words.
  func link(_ style: Style) -> Style { style.adding(.underline) }

  /// The row or target that the reader is on.
  let selected = Style(.reverse)
  /// A selected row of a pane that has not the focus.
  let selectedElsewhere = Style([.bold, .underline])
  /// Words that were searched for.
  let hit = Style(foreground: .ansi(3), [.bold, .underline])
  let header = Style(.bold)
  let quiet = Style(.dim)
  let key = Style(.bold)
  let focusedBorder = Style(foreground: .ansi(6), .bold)
  let border = Style(.dim)
}
