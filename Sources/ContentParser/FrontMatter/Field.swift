/// One key of front matter, with its value and place.
struct Field: Equatable, Sendable {
  indirect enum Value: Equatable, Sendable {
    case text(String)
    case list([Item])
    case fields([Field])
  }

  /// One member of a list.
  struct Item: Equatable, Sendable {
    var value: Value
    var line: Int
    var column: Int
  }

  var key: String
  var value: Value
  /// Of the key, in the file.
  var line: Int
  var column: Int
}
