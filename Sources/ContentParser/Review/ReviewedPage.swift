import ContentModel

/// One page taken apart into passages.
struct ReviewedPage: Sendable {
  let entry: Entry
  let passages: [Passage]
  /// The other pages that this one links to or names in a note.
  let references: Set<EntityID>
  private let sourcesOfNotes: [String: [EntityID]]
  /// The notes with a link that leads nowhere: what they name can't be told.
  private let brokenNotes: Set<String>
  private let lacksNotes: Bool

  var article: Article { entry.article }

  /// Whether the page tells facts: a goal, a chapter, a person or a case. The other pages say where facts
  /// come from.
  var tellsFacts: Bool {
    switch entry {
    case .goal, .chapter, .person, .legalCase: true
    case .source, .trail, .about: false
    }
  }

  init(_ entry: Entry, _ causes: Causes) {
    self.entry = entry
    let article = entry.article
    passages = Passage.all(in: article.blocks).filter { !causes.misread($0, in: article.file) }
    brokenNotes = Set(article.notes.filter { $0.blocks.hasBrokenLink }.map(\.label))
    lacksNotes = causes.has([.undefinedNote], in: article.file)
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

  /// Whether a note behind the passage is missing or leads nowhere, which was reported there.
  func hasBrokenNote(_ passage: Passage) -> Bool {
    passage.prose.marks.contains { brokenNotes.contains($0.label) }
      || lacksNotes && passage.prose.hasLooseMark
  }
}

extension [Block] {
  fileprivate var hasBrokenLink: Bool {
    var isBroken = false
    walkInlines { inline in
      if case .link(.unresolved, _) = inline.kind { isBroken = true }
    }
    return isBroken
  }
}
