/// A document of YAML, read by libyaml.
public enum YAMLDocument {
  /// The tree of the one document in this text; `nil` if there is none.
  ///
  /// It is walked recursively, so that `YAMLRefusal` is to be asked first. An alias is a problem:
  /// nothing that isn't refused names what it stands for.
  public static func root(of yaml: ArraySlice<UInt8>) throws(YAMLProblem) -> YAMLNode? {
    let events = YAMLEvents(yaml)
    _ = try events.next()
    guard try events.next().kind != .streamEnd else { return nil }
    let root = try node(from: events.next(), events)
    _ = try events.next()
    let end = try events.next()
    guard end.kind == .streamEnd else { throw .syntax("but found another document", end.mark) }
    return root
  }

  private static func node(
    from event: YAMLEvent, _ events: YAMLEvents
  ) throws(YAMLProblem) -> YAMLNode {
    switch event.kind {
    case .scalar(let text): return YAMLNode(content: .scalar(text), mark: event.mark)
    case .sequenceStart:
      return YAMLNode(content: .sequence(try sequence(events)), mark: event.mark)
    case .mappingStart: return YAMLNode(content: .mapping(try mapping(events)), mark: event.mark)
    default: throw .syntax("found undefined alias", event.mark)
    }
  }

  private static func sequence(_ events: YAMLEvents) throws(YAMLProblem) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    var event = try events.next()
    while event.kind != .sequenceEnd {
      nodes.append(try node(from: event, events))
      event = try events.next()
    }
    return nodes
  }

  private static func mapping(_ events: YAMLEvents) throws(YAMLProblem) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    var first: [YAMLNode: YAMLMark] = [:]
    var double: (key: YAMLNode, mark: YAMLMark)?
    var event = try events.next()
    while event.kind != .mappingEnd {
      let key = try node(from: event, events)
      if let mark = first[key] { double = double ?? (key, mark) } else { first[key] = key.mark }
      pairs.append(YAMLPair(key: key, value: try node(from: events.next(), events)))
      event = try events.next()
    }
    if let double { throw .doubleKey(double.key.scalar ?? "", double.mark) }
    return pairs
  }
}
