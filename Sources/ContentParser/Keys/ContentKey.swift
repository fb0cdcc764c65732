/// One key of front matter or of `companion.yml`: whether it is needed, what stands behind it, and
/// what it means.
public struct ContentKey: Sendable {
  public let name: String
  public let isNeeded: Bool
  public let value: ContentValue
  /// One sentence.
  public let meaning: String
  /// What may stand behind it; empty where the keys of its members have examples of their own.
  public let example: String

  /// A key without which something is missing.
  static func needed(
    _ name: String, _ value: ContentValue, _ meaning: String, example: String = ""
  ) -> ContentKey {
    ContentKey(name: name, isNeeded: true, value: value, meaning: meaning, example: example)
  }

  /// A key that may be left out.
  static func optional(
    _ name: String, _ value: ContentValue, _ meaning: String, example: String = ""
  ) -> ContentKey {
    ContentKey(name: name, isNeeded: false, value: value, meaning: meaning, example: example)
  }

  /// The key with its example, as lines of YAML.
  public var exampleLines: [String] {
    switch value {
    case .texts: ["\(name):", "  - \(example)"]
    case .map: ["\(name):", "  \(example)"]
    case .members(let member):
      ["\(name):"]
        + member.keys.flatMap(\.exampleLines).enumerated()
        .map { ($0 == 0 ? "  - " : "    ") + $1 }
    default: ["\(name): \(example)"]
    }
  }
}

/// What the members of a list are that hold keys of their own, such as the steps of a case.
public struct ContentMember: Sendable {
  /// One of them, for messages: `a step`.
  public let owner: String
  /// How many there may be; `nil` for any number.
  public let most: Int?
  public let keys: [ContentKey]

  init(owner: String, most: Int? = nil, keys: [ContentKey]) {
    self.owner = owner
    self.most = most
    self.keys = keys
  }

  /// The keys, for messages: `name, role and perhaps person`.
  var takes: String {
    let needed = keys.filter(\.isNeeded).map(\.name)
    let others = keys.filter { !$0.isNeeded }.map(\.name)
    guard !others.isEmpty else { return needed.listed }
    return "\(needed.joined(separator: ", ")) and perhaps \(others.listed)"
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  var listed: String {
    guard let last, count > 1 else { return self.last ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
