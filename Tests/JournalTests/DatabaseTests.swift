import Foundation
import Testing

@testable import SQLite

/// What the journal stands on: a database of SQLite, and the steps of its schema.
struct DatabaseTests {
  private func memory() throws -> Database { try Database(path: ":memory:") }

  @Test func valuesComeBackAsTheyWere() throws {
    let database = try memory()
    try database.execute("CREATE TABLE t (a, b, c, d)")
    try database.execute(
      "INSERT INTO t VALUES (?, ?, ?, ?)", [Int.max, -0.5, "Ада\0—🎬", nil as String?])
    var rows = 0
    try database.each("SELECT a, b, c, d, x'00' FROM t") { row in
      rows += 1
      #expect(row.value(0) == Int.max)
      #expect(row.value(1) == -0.5)
      #expect(row.value(2) == "Ада\0—🎬")
      #expect(row.value(3) as String? == nil && row.value(3) as Int? == nil)
      // Of another kind it is nothing, where it can't be told exactly.
      #expect(row.value(0) as String? == nil && row.value(1) as Int? == nil)
      #expect(row.value(4) as String? == nil)
    }
    #expect(rows == 1)
    #expect(try database.first("SELECT 2.0") == 2)
    #expect(try database.all("SELECT 1 UNION SELECT NULL UNION SELECT 2") == [1, 2])
  }

  /// Text that another program wrote is read as far as it is text.
  @Test func bytesThatAreNoTextAreShownAsSuch() throws {
    let text: String? = try memory().first("SELECT CAST(x'41FFC342F09F8E' AS TEXT)")
    #expect(text == "A\u{FFFD}\u{FFFD}B\u{FFFD}")
  }

  /// A statement that is kept has no values of its last use.
  @Test func noValueIsLeftOfTheUseBefore() throws {
    let database = try memory()
    try database.execute("CREATE TABLE t (a, b)")
    for values in [["one", "two"], [nil, "three"], ["four", nil]] as [[String?]] {
      try database.execute("INSERT INTO t VALUES (?, ?)", values)
    }
    #expect(try database.all("SELECT a FROM t") == ["one", "four"])
    #expect(try database.all("SELECT b FROM t") == ["two", "three"])
    #expect(throws: SQLiteError.self) { try database.execute("INSERT INTO t VALUES (?, ?)", ["1"]) }
    #expect(try database.first("SELECT count(*) FROM t") == 3)
  }

  @Test func valuesThatAreTooFewAreAnError() throws {
    #expect(throws: SQLiteError.self) { try memory().execute("SELECT ?") }
    #expect(throws: SQLiteError.self) { try memory().execute("SELECT 1", [1]) }
    #expect(throws: SQLiteError.self) { try memory().execute("") }
    let error = #expect(throws: SQLiteError.self) { try memory().execute("SELEC") }
    #expect(error?.code == .error && error?.message.contains("SELEC") == true)
  }

  @Test func aStatementCanBeUsedWhileItIsUsed() throws {
    let database = try memory()
    try database.execute("CREATE TABLE n (value)")
    try database.execute("INSERT INTO n VALUES (1), (2)")
    let query = "SELECT value FROM n ORDER BY value"
    // So that there is one that is kept.
    try database.execute(query)
    var pairs: [[Int]] = []
    try database.each(query) { outer in
      try database.each(query) { inner in
        pairs.append([outer.value(0) ?? 0, inner.value(0) ?? 0])
        if pairs.count > 4 { throw SQLiteError(.abort) }
      }
    }
    #expect(pairs == [[1, 1], [1, 2], [2, 1], [2, 2]])
  }

  @Test func aTransactionIsDoneWholeOrNotAtAll() throws {
    struct Stop: Error {}
    let database = try memory()
    try database.execute("CREATE TABLE t (a UNIQUE)")
    try database.transaction(.immediate) { try $0.execute("INSERT INTO t VALUES (1)") }
    #expect(throws: Stop.self) {
      try database.transaction(.immediate) { database in
        try database.execute("INSERT INTO t VALUES (2)")
        throw Stop()
      }
    }
    #expect(throws: SQLiteError.self) {
      try database.transaction(.immediate) { database in
        try database.executeAll("INSERT INTO t VALUES (3); INSERT INTO t VALUES (1)")
      }
    }
    #expect(try database.all("SELECT a FROM t") == [1])
  }

  @Test func whoMayWaitIsAskedUntilTheyWillNot() throws {
    let folder = try TemporaryFolder()
    let one = try Database(path: folder.file)
    var asked = 0
    let other = try Database(path: folder.file) {
      asked += 1
      return asked < 3
    }
    try one.execute("BEGIN EXCLUSIVE")
    let error = #expect(throws: SQLiteError.self) { try other.execute("CREATE TABLE t (a)") }
    #expect(error?.code == .busy && asked == 3)
    try one.execute("COMMIT")
    try other.execute("CREATE TABLE t (a)")
    #expect(try one.hasTable("T") && !one.hasTable("u"))
  }

  @Test func aCopyHasEverythingAndNothingElse() throws {
    let (from, to) = (try memory(), try memory())
    try from.executeAll("CREATE TABLE t (a); INSERT INTO t VALUES ('Ада'), (NULL), (3)")
    try to.executeAll("CREATE TABLE u (a); INSERT INTO u VALUES (1)")
    try from.copy(to: to)
    #expect(try to.all("SELECT a FROM t") == ["Ада"] && to.all("SELECT a FROM t") == [3])
    #expect(try !to.hasTable("u") && from.hasTable("t"))
  }

  /// Where another program has either of them, it is said; what is there is not taken for a copy.
  @Test(arguments: ["from", "to"]) func aCopyThatCanNotBeMadeIsAnError(held: String) throws {
    let folder = try TemporaryFolder()
    let paths = ["from": folder.file, "to": "\(folder.path)/copy"]
    for path in paths.values {
      try Database(path: path).executeAll("CREATE TABLE t (a); INSERT INTO t VALUES ('\(path)')")
    }
    let (from, to) = (
      try Database(path: paths["from", default: ""]), try Database(path: paths["to", default: ""])
    )
    let other = try Database(path: paths[held, default: ""])
    try other.execute("BEGIN EXCLUSIVE")
    let error = #expect(throws: SQLiteError.self) { try from.copy(to: to) }
    #expect(error?.code == .busy)
    try other.execute("COMMIT")
    #expect(try to.all("SELECT a FROM t") == [paths["to"]])
    try from.copy(to: to)
    #expect(try to.all("SELECT a FROM t") == [folder.file])
  }

  @Test func aFileThatIsNoneIsToldWhenItIsOpened() throws {
    let folder = try TemporaryFolder()
    try Data(repeating: 7, count: 4_096).write(to: URL(fileURLWithPath: folder.file))
    let error = #expect(throws: SQLiteError.self) { try Database(path: folder.file) }
    #expect(error?.code == .notADatabase)
    #expect(throws: SQLiteError.self) { try Database(path: folder.path) }
  }

  @Test func eachStepIsTakenOnceAndWhole() throws {
    let database = try memory()
    let steps = [
      SchemaSteps.Step("one", "CREATE TABLE t (a); INSERT INTO t VALUES (1)"),
      SchemaSteps.Step("two", "INSERT INTO t VALUES (2)"),
      SchemaSteps.Step("three", "INSERT INTO t VALUES (3); INSERT INTO u VALUES (4)"),
    ]
    let two = SchemaSteps(keptIn: "steps", Array(steps.prefix(2)))
    #expect(try two.lastTaken(in: database) == nil)
    try two.take(in: database, upTo: "one")
    #expect(try two.lastTaken(in: database) == "one" && !two.areTaken(in: database))
    try two.take(in: database)
    try two.take(in: database)
    #expect(try two.areTaken(in: database) && database.all("SELECT a FROM t") == [1, 2])
    #expect(throws: SQLiteError.self) {
      try SchemaSteps(keptIn: "steps", steps).take(in: database)
    }
    #expect(try database.all("SELECT a FROM t") == [1, 2])
    let one = SchemaSteps(keptIn: "steps", Array(steps.prefix(1)))
    #expect(try one.areSuperseded(in: database) && !two.areSuperseded(in: database))
  }

  /// Up to a step, whether that was taken before or not.
  @Test func stepsAreTakenUpToOne() throws {
    let steps = SchemaSteps(
      keptIn: "steps",
      ["a", "b", "c"].map { SchemaSteps.Step($0, "CREATE TABLE \($0) (x)") })
    let database = try memory()
    for _ in 0..<2 {
      try steps.take(in: database, upTo: "b")
      #expect(try steps.lastTaken(in: database) == "b")
    }
    try steps.take(in: database)
    #expect(try steps.areTaken(in: database))
  }
}
