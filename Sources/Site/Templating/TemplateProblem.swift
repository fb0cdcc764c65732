/// Why a template can't be used.
public struct TemplateProblem: Error, Hashable, CustomStringConvertible {
  /// The file, as it was named to the program.
  public let file: String
  /// From 1; `nil` where no one line is to blame.
  public let line: Int?
  public let message: String

  public var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(message)"
  }
}
