import Controls

/// What lies over a screen.
public enum Overlay {
  case palette(Palette)
  case card(Card)
  case outline(Outline)
  case problems(Problems)
  case prompt(Prompt)
  case styles(StyleList)
  case filePrompt(FilePrompt)
  case welcome(Welcome)

  /// What answers for the overlay.
  public var view: any View {
    get {
      switch self {
      case .palette(let palette): palette
      case .card(let card): card
      case .outline(let outline): outline
      case .problems(let problems): problems
      case .prompt(let prompt): prompt
      case .styles(let styles): styles
      case .filePrompt(let prompt): prompt
      case .welcome(let welcome): welcome
      }
    }
    set {
      switch newValue {
      case let palette as Palette: self = .palette(palette)
      case let card as Card: self = .card(card)
      case let outline as Outline: self = .outline(outline)
      case let problems as Problems: self = .problems(problems)
      case let prompt as Prompt: self = .prompt(prompt)
      case let styles as StyleList: self = .styles(styles)
      case let prompt as FilePrompt: self = .filePrompt(prompt)
      case let welcome as Welcome: self = .welcome(welcome)
      default: break
      }
    }
  }
}
