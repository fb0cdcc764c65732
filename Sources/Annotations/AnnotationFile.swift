/// What a file of annotations holds: a collection with its first page, a page, an array, a single one;
/// or what Hypothesis gives out, `rows` or `annotations`.
struct AnnotationFile: Decodable {
  /// JSON that holds no annotations.
  struct OtherContent: Error {}

  private(set) var items: [AnnotationRecord] = []
  /// The address of a page that the file doesn't hold.
  private(set) var rest: String?

  private enum Keys: String, CodingKey {
    case items, rows, annotations, first, next, target, body, uri
  }

  init(from decoder: any Decoder) throws {
    guard let object = try? decoder.container(keyedBy: Keys.self) else {
      items = try decoder.singleValueContainer().decode([AnnotationRecord].self)
      return
    }
    if let key = [.items, .rows, .annotations].first(where: object.contains) {
      items = try object.decode([AnnotationRecord].self, forKey: key)
    } else if let address = try? object.decode(String.self, forKey: .first) {
      rest = address
    } else if object.contains(.first) {
      self = try object.decode(AnnotationFile.self, forKey: .first)
    } else if !Set(object.allKeys).isDisjoint(with: [.target, .body, .uri]) {
      items = [try AnnotationRecord(from: decoder)]
    } else {
      throw OtherContent()
    }
    rest = rest ?? (try? object.decode(String.self, forKey: .next))
  }
}

/// One value, or an array of such.
struct OneOrMany<Value: Decodable>: Decodable {
  let values: [Value]

  init(from decoder: any Decoder) throws {
    if (try? decoder.unkeyedContainer()) != nil {
      values = try decoder.singleValueContainer().decode([Value].self)
    } else {
      values = [try decoder.singleValueContainer().decode(Value.self)]
    }
  }
}
