import Display

/// Keys that mean an action, and the words for it.
public struct Binding: Sendable {
  public let keys: [Key]
  public let action: Action
  /// Where it works.
  public let places: Set<KeyPlace>
  /// What it does, for the help.
  public let purpose: String
  /// One or two words for the footer; empty if it doesn't stand there.
  public let footer: String

  public init(
    _ keys: [Key], _ action: Action, in places: Set<KeyPlace>, _ purpose: String,
    footer: String = ""
  ) {
    self.keys = keys
    self.action = action
    self.places = places
    self.purpose = purpose
    self.footer = footer
  }

  /// The keys as the footer and the help show them: `↑ k`.
  public var keyNames: String { keys.map(\.name).joined(separator: " ") }
}
