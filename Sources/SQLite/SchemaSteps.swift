/// The steps by which the tables of a database came to be what they are. Each is taken once, in a
/// transaction of its own, and its name kept beside what it made.
public struct SchemaSteps: Sendable {
  public struct Step: Sendable {
    let name: String
    let sql: String

    public init(_ name: String, _ sql: String) {
      self.name = name
      self.sql = sql
    }
  }

  private let table: String
  private let steps: [Step]

  /// - Parameter table: Where the names of the steps taken are kept.
  public init(keptIn table: String, _ steps: [Step]) {
    self.table = table
    self.steps = steps
  }

  /// The names of all steps that were taken, also of those that a newer program knows.
  private func taken(_ database: Database) throws -> Set<String> {
    guard try database.hasTable(table) else { return [] }
    return Set(try database.all("SELECT identifier FROM \(table)"))
  }

  /// Whether a step was taken that isn't known here.
  public func areSuperseded(in database: Database) throws -> Bool {
    try !taken(database).subtracting(steps.map(\.name)).isEmpty
  }

  /// How many there are.
  public var count: Int { steps.count }

  /// How many were taken before the first that wasn't.
  public func countTaken(in database: Database) throws -> Int {
    let taken = try taken(database)
    return steps.prefix { taken.contains($0.name) }.count
  }

  /// The name of the last of those; `nil` if there is none.
  public func lastTaken(in database: Database) throws -> String? {
    steps.prefix(try countTaken(in: database)).last?.name
  }

  /// Whether none is left.
  public func areTaken(in database: Database) throws -> Bool {
    try countTaken(in: database) == steps.count
  }

  /// Takes the steps that are left of those up to the one of this name, or of all.
  public func take(in database: Database, upTo last: String? = nil) throws {
    let index = last.flatMap { last in steps.firstIndex { $0.name == last } }
    guard last == nil || index != nil else { throw SQLiteError(.misuse) }
    let wanted = steps.prefix(through: index ?? steps.count - 1)
    try database.execute(
      "CREATE TABLE IF NOT EXISTS \(table) (identifier TEXT NOT NULL PRIMARY KEY)")
    let known = try taken(database)
    for step in wanted where !known.contains(step.name) {
      try database.transaction(.immediate) { database in
        // Looked up again, since another program may be taking them too.
        guard try !taken(database).contains(step.name) else { return }
        try database.executeAll(step.sql)
        try database.execute("INSERT INTO \(table) (identifier) VALUES (?)", [step.name])
      }
    }
  }
}
