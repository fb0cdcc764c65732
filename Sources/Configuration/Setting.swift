import ContentModel

/// A value, and where it comes from.
public struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var origin: Origin

  public init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }
}

/// Where a setting comes from. Options win over the file and what was chosen; `NO_COLOR` over all.
public enum Origin: Hashable, Sendable, CustomStringConvertible {
  /// Nobody has set it.
  case standard
  /// Where the value stands.
  case file(SourceLocation)
  /// The variable's name.
  case environment(String)
  /// The option as it is typed.
  case option(String)
  /// By a key, in the program.
  case chosen

  public var description: String {
    switch self {
    case .standard: "default"
    case .chosen: "chosen by key"
    case .file(let location): location.description
    case .environment(let name), .option(let name): name
    }
  }
}
