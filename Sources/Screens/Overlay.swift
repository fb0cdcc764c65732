import Controls
import Display

/// What lies over a screen.
public enum Overlay {
  case palette(Palette)
  case card(Card)
  case outline(Outline)
  case problems(Problems)
  case prompt(Prompt)
  case styles(StyleList)

  public var keyPlace: KeyPlace {
    switch self {
    case .palette(let palette): palette.isHelp ? .help : .palette
    case .card: .card
    case .outline: .outline
    case .problems: .problems
    case .prompt: .prompt
    case .styles: .styles
    }
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch self {
    case .palette(var palette):
      defer { self = .palette(palette) }
      return palette.handle(action, context)
    case .card(var card):
      defer { self = .card(card) }
      return card.handle(action, context)
    case .outline(var outline):
      defer { self = .outline(outline) }
      return outline.handle(action, context)
    case .problems(var problems):
      defer { self = .problems(problems) }
      return problems.handle(action, context)
    case .prompt(var prompt):
      defer { self = .prompt(prompt) }
      return prompt.handle(action, context)
    case .styles(var styles):
      defer { self = .styles(styles) }
      return styles.handle(action, context)
    }
  }

  /// Takes pasted text.
  /// - Returns: `nil` where there is no field.
  public mutating func paste(_ text: String) -> Response? {
    switch self {
    case .palette(var palette):
      defer { self = .palette(palette) }
      return palette.paste(text)
    case .prompt(var prompt):
      defer { self = .prompt(prompt) }
      return prompt.field.paste(text)
    case .card, .outline, .problems, .styles: return nil
    }
  }

  public func spoken(_ context: Context) -> Spoken {
    switch self {
    case .palette(let palette): palette.spoken
    case .card(let card): card.spoken(context)
    case .outline(let outline): outline.spoken
    case .problems(let problems): problems.spoken
    case .prompt(let prompt): prompt.spoken
    case .styles(let styles): styles.spoken
    }
  }

  public func draw(into frame: inout Frame, _ context: Context) {
    switch self {
    case .palette(let palette): palette.draw(into: &frame, context)
    case .card(let card): card.draw(into: &frame, context)
    case .outline(let outline): outline.draw(into: &frame, context)
    case .problems(let problems): problems.draw(into: &frame, context)
    case .prompt(let prompt): prompt.draw(into: &frame, context)
    case .styles(let styles): styles.draw(into: &frame, context)
    }
  }
}
