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
}

/// Nodes are the same by what they say, wherever they stand.
extension YAMLNode: Hashable {
  public static func == (left: YAMLNode, right: YAMLNode) -> Bool { left.content == right.content }

  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
