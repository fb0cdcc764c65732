/// Why a template can't be used.
public struct TemplateProblem: Error, Hashable, CustomStringConvertible {
  /// The file, as it was named to the program.
  public let file: String
  /// From 1; `nil` where no one line is to blame.
  public let line: Int?
  /// In Unicode scalars, from 1; `nil` where there is no line.
  public let column: Int?
  /// What is wrong, and what to do.
  public let message: String

  init(file: String, line: Int? = nil, column: Int? = nil, message: String) {
    (self.file, self.line, self.column, self.message) = (file, line, column, message)
  }

  public var description: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(file)\(place): \(message)"
  }
}
