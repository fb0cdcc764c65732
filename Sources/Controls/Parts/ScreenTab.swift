/// How a screen stands in the title lines: by its name, with the key that leads to it.
public struct ScreenTab: Hashable, Sendable {
  public let title: String
  /// Where 80 columns hold all screens.
  public let short: String
  /// Where 60 do.
  public let brief: String
  public let action: Action

  /// - Parameters:
  ///   - short: A word of fewer letters where the title is long; the title if `nil`.
  ///   - brief: The same for still fewer columns; the short one if `nil`.
  public init(
    _ title: String, short: String? = nil, brief: String? = nil, _ action: Action
  ) {
    self.title = title
    self.short = short ?? title
    self.brief = brief ?? self.short
    self.action = action
  }
}
