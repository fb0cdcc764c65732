/// What an annotation says, or one of its tags.
struct AnnotationBody: Decodable {
  let words: String
  let isTag: Bool
  /// How many others were to be chosen from.
  private(set) var choicesLeft = 0

  private enum Keys: CodingKey { case type, value, purpose, source, id, items }

  init(words: String, isTag: Bool = false) {
    self.words = words
    self.isTag = isTag
  }

  /// A text, the first of several to choose from, or all of several, or the address of something else.
  init(from decoder: any Decoder) throws {
    if let address = try? decoder.singleValueContainer().decode(String.self) {
      self.init(words: address)
      return
    }
    let object = try decoder.container(keyedBy: Keys.self)
    let purposes = try object.decodeIfPresent(OneOrMany<String>.self, forKey: .purpose)?.values
    let types = try object.decodeIfPresent(OneOrMany<String>.self, forKey: .type)?.values ?? []
    let items = try object.decodeIfPresent([AnnotationBody].self, forKey: .items) ?? []
    let value = try object.decodeIfPresent(String.self, forKey: .value)
    let source = try object.decodeIfPresent(AnnotationSource.self, forKey: .source)?.address
    let id = try object.decodeIfPresent(String.self, forKey: .id)
    let isWhole = !Set(types).isDisjoint(with: ["List", "Composite", "Independents"])
    let told = value == nil ? (isWhole ? items : Array(items.prefix(1))) : []
    let several = told.map(\.words).filter { !$0.isEmpty }.joined(separator: "\n\n")
    self.init(
      words: value ?? (told.isEmpty ? source ?? id ?? "" : several),
      isTag: purposes?.contains("tagging") ?? false)
    choicesLeft = items.count - told.count + told.map(\.choicesLeft).reduce(0, +)
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
