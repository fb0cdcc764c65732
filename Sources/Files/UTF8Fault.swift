/// The first place at which bytes are no UTF-8.
public struct UTF8Fault: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// In Unicode scalars, from 1.
  public let column: Int

  /// - Returns: `nil` if all of it is UTF-8.
  public init?(in bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var (line, column) = (1, 1)
    var rest = bytes.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.line = line
    self.column = column
  }
}
