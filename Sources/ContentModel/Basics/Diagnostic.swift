/// One thing that is wrong with a content file: what, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  public var severity: Severity
  /// The rule's name, in words joined by dashes, as in `unknown-key`.
  public var rule: String
  /// One line: what is wrong and what to do.
  public var message: String
  public var location: SourceLocation

  public init(
    _ severity: Severity, rule: String, _ message: String, at location: SourceLocation
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
  }

  /// `file:line:column: error: message [rule]`, the form that editors and compilers share.
  public var description: String {
    "\(location): \(severity.rawValue): \(message) [\(rule)]"
  }
}

/// What a parser returns: always a value, with what was wrong beside it.
public struct Parsed<Value> {
  public var value: Value
  public var diagnostics: [Diagnostic]

  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Parsed: Sendable where Value: Sendable {}
