/// A document of YAML, read by libyaml.
public enum YAMLDocument {
  /// How many lists and mappings may stand in one another, so that a tree can be walked recursively.
  public static let deepest = 64

  /// The tree of the one document in this text; `nil` if there is none.
  ///
  /// libyaml tells what it finds as it goes, so that nothing behind what is too deep is looked at.
  /// - Throws: What is wrong first; anchors and aliases are.
  public static func root(of yaml: ArraySlice<UInt8>) throws(YAMLProblem) -> YAMLNode? {
    let events = YAMLEvents(yaml)
    _ = try events.next()
    guard try events.next().kind != .streamEnd else { return nil }
    let root = try node(from: events.next(), events, depth: 0)
    _ = try events.next()
    let end = try events.next()
    guard end.kind == .streamEnd else { throw .secondDocument(end.mark) }
    return root
  }

  private static func node(
    from event: YAMLEvent, _ events: YAMLEvents, depth: Int
  ) throws(YAMLProblem) -> YAMLNode {
    guard !event.isAnchored else { throw .anchor(event.mark) }
    let content: YAMLNode.Content
    switch event.kind {
    case .scalar(let text): content = .scalar(text)
    case .alias: throw .anchor(event.mark)
    case _ where depth == deepest: throw .tooDeep(event.mark)
    case .sequenceStart: content = .sequence(try sequence(events, depth: depth + 1))
    default: content = .mapping(try mapping(events, depth: depth + 1))
    }
    return YAMLNode(content: content, mark: event.mark)
  }

  private static func sequence(
    _ events: YAMLEvents, depth: Int
  ) throws(YAMLProblem) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    var event = try events.next()
    while event.kind != .sequenceEnd {
      nodes.append(try node(from: event, events, depth: depth))
      event = try events.next()
    }
    return nodes
  }

  private static func mapping(
    _ events: YAMLEvents, depth: Int
  ) throws(YAMLProblem) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    var first: [YAMLNode: YAMLMark] = [:]
    var double: (key: YAMLNode, mark: YAMLMark)?
    var event = try events.next()
    while event.kind != .mappingEnd {
      let key = try node(from: event, events, depth: depth)
      if let mark = first[key] { double = double ?? (key, mark) } else { first[key] = key.mark }
      let value = try node(from: events.next(), events, depth: depth)
      pairs.append(YAMLPair(key: key, value: value))
      event = try events.next()
    }
    if let double { throw .doubleKey(double.key.scalar ?? "", double.mark) }
    return pairs
  }
}
