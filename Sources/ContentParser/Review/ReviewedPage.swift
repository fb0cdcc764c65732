import ContentModel

/// One page taken apart into passages.
struct ReviewedPage: Sendable {
  let entry: Entry
  let passages: [Passage]
  /// The other pages that this one links to or names in a note.
  let references: Set<EntityID>
  private let sourcesOfNotes: [String: [EntityID]]

  var article: Article { entry.article }

  /// Whether the page tells facts: a goal, a chapter, a person or a case. The other pages say where facts
  /// come from.
  var tellsFacts: Bool {
    switch entry {
    case .goal, .chapter, .person, .legalCase: true
    case .source, .trail, .about: false
    }
  }

  init(_ entry: Entry) {
    self.entry = entry
    let article = entry.article
    passages = Passage.all(in: article.blocks)
    sourcesOfNotes = Dictionary(
      article.notes.map { ($0.label, $0.sources) }, uniquingKeysWith: { first, _ in first })
    var references: Set<EntityID> = []
    (article.blocks + article.notes.flatMap(\.blocks)).walkInlines { inline in
      if case .link(.entry(let id, _), _) = inline.kind { references.insert(id) }
    }
    if case .legalCase(let legalCase) = entry {
      references.formUnion(legalCase.parties.compactMap(\.person))
    }
    references.remove(entry.id)
    self.references = references
  }

  /// The sources that a note names.
  func sources(ofNote label: String) -> [EntityID] { sourcesOfNotes[label] ?? [] }

  /// Whether a note that names a source stands behind the passage.
  func hasSource(_ passage: Passage) -> Bool {
    passage.prose.marks.contains { !sources(ofNote: $0.label).isEmpty }
  }
}
