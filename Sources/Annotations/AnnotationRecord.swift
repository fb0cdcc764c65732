/// One annotation as it stands in a file, by the W3C's keys or Hypothesis's.
struct AnnotationRecord: Decodable {
  let id: String
  let created: Int?
  let modified: Int?
  /// Whether it tells a date that is none.
  let hasOtherDates: Bool
  /// Who wrote it, as far as they are named.
  let creators: [String]
  private(set) var bodies: [AnnotationBody]
  let targets: [AnnotationTarget]

  private enum Keys: String, CodingKey {
    case id, created, modified, updated, creator, body, bodyValue, target
    case user, userFacts = "user_info", text, tags, uri
  }

  private struct UserFacts: Decodable {
    let name: String?

    enum CodingKeys: String, CodingKey { case name = "display_name" }
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Keys.self)
    id = try object.decode(String.self, forKey: .id)
    guard !id.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .id, in: object, debugDescription: "An annotation needs an id.")
    }
    var hasOtherDates = false
    func time(_ key: Keys) -> Int? {
      guard object.contains(key), (try? object.decodeNil(forKey: key)) != true else { return nil }
      let text = try? object.decode(String.self, forKey: key)
      let seconds = text.flatMap(AnnotationTime.seconds)
      if seconds == nil { hasOtherDates = true }
      return seconds
    }
    created = time(.created)
    modified = time(.modified) ?? time(.updated)
    self.hasOtherDates = hasOtherDates
    let agents = try object.decodeIfPresent(OneOrMany<AnnotationAgent>.self, forKey: .creator)
    let user = try object.decodeIfPresent(String.self, forKey: .user)
    let name = try object.decodeIfPresent(UserFacts.self, forKey: .userFacts)?.name
    creators = (agents?.values.map(\.name) ?? [name ?? user?.accountName ?? ""])
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
    bodies = try object.decodeIfPresent(OneOrMany<AnnotationBody>.self, forKey: .body)?.values ?? []
    for key in [Keys.bodyValue, .text] {
      let words = try object.decodeIfPresent(String.self, forKey: key)
      if let words, !words.isEmpty { bodies.append(AnnotationBody(words: words)) }
    }
    let tags = try object.decodeIfPresent([String].self, forKey: .tags) ?? []
    bodies += tags.map { AnnotationBody(words: $0, isTag: true) }
    let uri = try object.decodeIfPresent(String.self, forKey: .uri)
    let targets =
      try object.decodeIfPresent(OneOrMany<AnnotationTarget>.self, forKey: .target)?.values ?? []
    self.targets = targets.isEmpty ? uri.map { [AnnotationTarget(source: $0)] } ?? [] : targets
    guard !self.targets.isEmpty || !bodies.isEmpty else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "this has neither target nor body, and is no annotation"))
    }
  }
}

extension String {
  /// `jane@hypothes.is` of `acct:jane@hypothes.is`
  fileprivate var accountName: String { hasPrefix("acct:") ? String(dropFirst(5)) : self }
}

/// Who or what made something, by its name, or else its address.
struct AnnotationAgent: Decodable {
  let name: String

  private enum Keys: CodingKey { case name, nickname, id }

  init(from decoder: any Decoder) throws {
    if let address = try? decoder.singleValueContainer().decode(String.self) {
      name = address
      return
    }
    let object = try decoder.container(keyedBy: Keys.self)
    let names = try [Keys.name, .nickname, .id].compactMap {
      try object.decodeIfPresent(OneOrMany<String>.self, forKey: $0)?.values.first
    }
    name = names.first { !$0.isEmpty } ?? ""
  }
}
