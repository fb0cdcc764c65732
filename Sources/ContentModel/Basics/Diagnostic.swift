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
  /// Its column counts characters, as Unicode's scalars, once a whole folder was read.
  public var location: SourceLocation
  /// What is wrong or missing, where several findings may have it in common: `people/ada`,
  /// `life/start#the-letter`. `nil` where the place says it all.
  public var subject: String?
  /// The file's path from where the program runs, to show and to open; `nil` where nobody asked.
  public var path: String?
  /// What mends it for certain; `nil` where only the author can tell.
  public var correction: Correction?
  /// Where else the same is wrong, if one finding stands for several.
  public var others: [SourceLocation] = []

  public init(
    _ severity: Severity, rule: String, _ message: String, at location: SourceLocation,
    subject: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.location = location
    self.subject = subject
  }

  /// `file:line:column: error: message [rule]`, the form that editors and compilers share.
  public var description: String {
    let place = path.map { "\($0):\(location.line):\(location.column)" } ?? "\(location)"
    return "\(place): \(severity.rawValue): \(messageWithOthers) [\(rule)]"
  }

  /// The message, with how many other places it holds for.
  public var messageWithOthers: String {
    switch others.count {
    case 0: message
    case 1: "\(message) (and 1 more place)"
    default: "\(message) (and \(others.count) more places)"
    }
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
