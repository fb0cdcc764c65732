/// A value of a column.
public enum StoredValue: Equatable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  /// Bytes, which nobody here keeps.
  case bytes
}

/// What is kept in a column, and read from it again.
public protocol Storable {
  var stored: StoredValue { get }
  /// `nil` if the column holds something of another kind.
  init?(_ stored: StoredValue)
}

extension Int: Storable {
  public var stored: StoredValue { .integer(Int64(self)) }

  public init?(_ stored: StoredValue) {
    switch stored {
    case .integer(let number): self.init(exactly: number)
    case .real(let number): self.init(exactly: number)
    default: return nil
    }
  }
}

extension Double: Storable {
  public var stored: StoredValue { .real(self) }

  public init?(_ stored: StoredValue) {
    switch stored {
    case .integer(let number): self.init(number)
    case .real(let number): self = number
    default: return nil
    }
  }
}

extension String: Storable {
  public var stored: StoredValue { .text(self) }

  public init?(_ stored: StoredValue) {
    guard case .text(let text) = stored else { return nil }
    self = text
  }
}
