/// What an annotation says, or one of its tags.
struct AnnotationBody: Decodable {
  let words: String
  let isTag: Bool

  private enum Keys: CodingKey { case value, purpose, source, id, items }

  init(words: String, isTag: Bool = false) {
    self.words = words
    self.isTag = isTag
  }

  /// A text, the first of several to choose from, or the address of something else.
  init(from decoder: any Decoder) throws {
    if let address = try? decoder.singleValueContainer().decode(String.self) {
      self.init(words: address)
      return
    }
    let object = try decoder.container(keyedBy: Keys.self)
    let purposes = try object.decodeIfPresent(OneOrMany<String>.self, forKey: .purpose)?.values
    let choice = try object.decodeIfPresent([AnnotationBody].self, forKey: .items)?.first?.words
    let value = try object.decodeIfPresent(String.self, forKey: .value)
    let source = try object.decodeIfPresent(AnnotationSource.self, forKey: .source)?.address
    let id = try object.decodeIfPresent(String.self, forKey: .id)
    self.init(
      words: value ?? choice ?? source ?? id ?? "", isTag: purposes?.contains("tagging") ?? false)
  }
}

/// The address of a resource, alone or with facts on it.
struct AnnotationSource: Decodable {
  let address: String

  private enum Keys: CodingKey { case id }

  init(from decoder: any Decoder) throws {
    if let address = try? decoder.singleValueContainer().decode(String.self) {
      self.address = address
    } else {
      address = try decoder.container(keyedBy: Keys.self).decode(String.self, forKey: .id)
    }
  }
}
