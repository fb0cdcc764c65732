/// What stands somewhere in a YAML document, every scalar as the text it was written as.
public struct YAMLNode: Equatable, Sendable {
  public enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  public let content: Content
  /// Where it begins.
  public let mark: YAMLMark

  /// The text of a scalar; `nil` of anything else.
  public var scalar: String? { if case .scalar(let text) = content { text } else { nil } }
}

/// A key with its value, in the order they were written.
public struct YAMLPair: Hashable, Sendable {
  public let key: YAMLNode
  public let value: YAMLNode
}

/// A place in a document: line and column from 1, columns being scalars.
public struct YAMLMark: Equatable, Sendable {
  public let line: Int
  public let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Where a text goes on after these bytes of UTF-8.
  public init(after bytes: some Sequence<UInt8>) {
    var (line, column) = (1, 1)
    for byte in bytes where byte & 0xC0 != 0x80 {
      (line, column) = byte == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
    }
    self.init(line: line, column: column)
  }
}

/// Nodes are the same by what they say, wherever they stand.
extension YAMLNode: Hashable {
  public static func == (left: YAMLNode, right: YAMLNode) -> Bool { left.content == right.content }

  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
