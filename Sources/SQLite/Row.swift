/// A row that a statement came to: as long as the statement stands there, it has values.
public struct Row {
  let statement: Statement

  /// A column by its number, from 0; `nil` if it is NULL or of another kind.
  public func value<Value: Storable>(_ column: Int) -> Value? { Value(statement.column(column)) }
}
