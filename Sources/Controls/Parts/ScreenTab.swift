/// How a screen stands in the title lines: by its name, with the key that leads to it.
public struct ScreenTab: Hashable, Sendable {
  public let title: String
  public let action: Action

  public init(_ title: String, _ action: Action) {
    self.title = title
    self.action = action
  }
}
