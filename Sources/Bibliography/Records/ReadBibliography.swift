/// All that was read of a file, and what of it could not be.
public struct ReadBibliography: Hashable, Sendable {
  public struct Problem: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// In Unicode scalars, from 1.
    public var column = 1
    /// What is wrong, and what to do.
    public var message: String
  }

  public var records: [BibliographicRecord] = []
  public var problems: [Problem] = []

  init(records: [BibliographicRecord] = [], problems: [Problem] = []) {
    self.records = records
    self.problems = problems
  }
}
