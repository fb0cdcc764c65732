import ContentModel

/// A kind of content file that has keys: the one table from which files are read, and the manual and
/// the schemas are made.
public enum ContentForm: String, CaseIterable, Sendable {
  case companion, chapter, goal, person, source
  case legalCase = "case"
  case trail, about

  /// One such file, for messages: `a chapter`.
  public var owner: String {
    switch self {
    case .companion, .about: place
    default: "a \(rawValue)"
    }
  }

  /// Where such files stand in the folder: `goals/NN-NAME.md`.
  public var place: String {
    switch self {
    case .companion: "companion.yml"
    case .chapter: "STRAND/NN-NAME.md"
    case .goal: "goals/NN-NAME.md"
    case .person: "people/NAME.md"
    case .source: "sources/NAME.md"
    case .legalCase: "cases/NN-NAME.md"
    case .trail: "trails/NN-NAME.md"
    case .about: "about.md"
    }
  }

  /// In the order in which they are best written; none where a file takes no front matter.
  public var keys: [ContentKey] {
    switch self {
    case .companion: Self.companionKeys
    case .chapter: Self.chapterKeys
    case .goal: Self.goalKeys
    case .person: Self.personKeys
    case .source: Self.sourceKeys
    case .legalCase: Self.caseKeys
    case .trail: Self.trailKeys
    case .about: []
    }
  }

  /// The words that a key takes; none where it takes others.
  /// - Parameter vocabulary: The kinds and grades of the companion.
  public func words(of key: String, in vocabulary: Vocabulary = .standard) -> [String] {
    let keys = keys(in: vocabulary)
    guard case .word(let words)? = keys.first(where: { $0.name == key })?.value else { return [] }
    return words
  }

  /// The same with the kinds and grades of a companion that has its own.
  public func keys(in vocabulary: Vocabulary) -> [ContentKey] {
    keys.map { key in
      let words: [String]? =
        switch (self, key.name) {
        case (.source, "kind"): vocabulary.sourceKinds.map(\.id)
        case (.goal, "grade"): vocabulary.goalGrades.map(\.id)
        case (.legalCase, "kind"): vocabulary.caseKinds.map(\.id)
        default: nil
        }
      guard let words else { return key }
      return ContentKey(
        name: key.name, isNeeded: key.isNeeded, value: .word(words), meaning: key.meaning,
        example: words.contains(key.example) ? key.example : words.first ?? "")
    }
  }

  /// What to do instead of a key that was one once; `nil` if it never was.
  func remedy(for key: String) -> String? {
    switch (self, key) {
    case (.person, "status"):
      "it comes from the steps of the person's cases; take it out, and write those in cases"
    case (.legalCase, "status"):
      "it comes from the steps; take it out, and give those that decide “decides: true”"
    default: nil
    }
  }
}
