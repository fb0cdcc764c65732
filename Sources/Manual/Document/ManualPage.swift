/// A page for `man`.
public struct ManualPage: Sendable {
  public let name: String
  /// 1 for programs, 5 for what files hold.
  public let section: Int
  /// One line, without a full stop.
  public let purpose: String
  /// YYYY-MM-DD.
  public let day: String
  /// How it is called; none for a page that tells of files.
  public var synopsis: [Synopsis] = []
  public let sections: [ManualSection]
  /// The page that is read with it, by name and section.
  public let companion: (name: String, section: Int)
  /// What else helps, said below that: commands of the program.
  public var help: [ManualTerm] = []

  /// `lasttake.1`
  public var fileName: String { "\(name).\(section)" }
}

/// One way of calling the program.
public struct Synopsis: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case command(String)
    /// By its name without dashes, and what its value is called.
    case option(String, value: String?)
    case argument(String, isOptional: Bool, isRepeating: Bool)
  }

  public let parts: [Part]
}
