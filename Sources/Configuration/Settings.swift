import ContentModel
import Display

/// What a reader can set.
public struct Settings: Hashable, Sendable {
  public var theme: Setting<String>
  /// The longest line of a page, in columns.
  public var measure: Setting<Int>
  /// Whether the program takes the mouse from the terminal.
  public var mouse: Setting<Bool>
  /// The way that copied text takes.
  public var clipboard: Setting<String>
  /// The style of citations.
  public var citation: Setting<String>
  /// How changes of the content are noticed.
  public var watch: Setting<String>
  /// The signs that the screen is drawn with.
  public var signs: Setting<String>
  /// Whether a first start says what the companion is.
  public var welcome: Setting<Bool>
  /// The reader's own keys, in the order of the file.
  public var keys: [Remapping] = []

  /// The settings of somebody who has set nothing.
  public init(_ choices: SettingChoices) {
    theme = Setting(choices.themes.first ?? "", .standard)
    measure = Setting(68, .standard)
    mouse = Setting(true, .standard)
    clipboard = Setting(choices.clipboardWays.first ?? "", .standard)
    citation = Setting(choices.citationStyles.first ?? "", .standard)
    watch = Setting(choices.watchWays.first ?? "", .standard)
    signs = Setting(choices.signSets.first ?? "", .standard)
    welcome = Setting(true, .standard)
  }

  /// What `measure` may be.
  public static let measures = 40...100
}

/// The keys that are to mean an action.
public struct Remapping: Hashable, Sendable {
  /// The action's name, as the file has it.
  public var action: String
  /// Where the name stands.
  public var location: SourceLocation
  /// At least one.
  public var keys: Setting<[Key]>
}

/// The words that settings choose from; the first of each list is the default.
public struct SettingChoices: Sendable {
  public let themes: [String]
  public let clipboardWays: [String]
  public let citationStyles: [String]
  public let watchWays: [String]
  public let signSets: [String]

  public init(
    themes: [String], clipboardWays: [String], citationStyles: [String], watchWays: [String],
    signSets: [String]
  ) {
    self.themes = themes
    self.clipboardWays = clipboardWays
    self.citationStyles = citationStyles
    self.watchWays = watchWays
    self.signSets = signSets
  }
}
