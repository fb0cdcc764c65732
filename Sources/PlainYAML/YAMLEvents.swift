import CYAML

/// What libyaml finds, one after the other.
struct YAMLEvent {
  enum Kind: Equatable {
    case scalar(String)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias, streamEnd
    /// The beginning of the stream, or a document's beginning or end.
    case other
  }

  let kind: Kind
  /// Whether it has a name by which it could stand elsewhere too.
  let isAnchored: Bool
  /// Where it begins.
  let mark: YAMLMark
}

/// Parses bytes of UTF-8 into events, the beginning of the stream first.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let canBegin: Bool

  init(_ yaml: ArraySlice<UInt8>) {
    // libyaml reads from where it lies, which must not move meanwhile.
    text = .allocate(capacity: max(1, yaml.count))
    _ = text.initialize(from: yaml)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    canBegin = yaml_parser_initialize(parser) == 1
    if canBegin {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, text.baseAddress, yaml.count)
    }
  }

  deinit {
    if canBegin { yaml_parser_delete(parser) }
    parser.deallocate()
    text.deallocate()
  }

  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard canBegin, yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: kind(of: event), isAnchored: isAnchored(event), mark: YAMLMark(event.start_mark))
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(String(decoding: bytes, as: UTF8.self))
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: return .alias
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  private func isAnchored(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  private var problem: YAMLProblem {
    guard canBegin, parser.pointee.error != YAML_MEMORY_ERROR,
      let words = parser.pointee.problem.map({ String(cString: $0) })
    else { return .tooLarge }
    return parser.pointee.error == YAML_READER_ERROR
      ? .character(words, byte: parser.pointee.problem_offset)
      : .syntax(words, YAMLMark(parser.pointee.problem_mark))
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
