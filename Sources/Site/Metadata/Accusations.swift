import ContentModel

/// What must not be said of somebody where the answer can't stand beside it, as in the metadata of a
/// page, which others show without the page.
///
/// Whoever is a party to a case, and not plainly one who brought it, may be accused. Nothing goes into
/// metadata that names them, that a page says on which they or a case are linked, or that an allegation
/// stands on; nor does anything of a case, or a quote whose standing is in doubt.
struct Accusations {
  private let library: Library
  private var accused: Set<EntityID> = []
  /// Names that can't stand in metadata with anything else.
  private var names = AccusedNames()
  /// Those of people whom no page stands for, so that no link can lead to them.
  private var unlinked = AccusedNames()
  private var doubtful: Set<EntityID> = []

  /// The sides of those who bring a case. Whoever is on another side may be accused in it.
  private static let bringing: Set = [
    "agency", "applicant", "claimant", "complainant", "petitioner", "plaintiff", "plaintiffs",
    "prosecution", "prosecutor",
  ]

  init(_ library: Library) {
    self.library = library
    for legalCase in library.companion.cases {
      for party in legalCase.parties where !Self.bringing.contains(party.role.lowercased()) {
        names.add(party.name, isPerson: party.person != nil)
        if let person = party.person {
          accused.insert(person)
        } else if !PartyName.isOrganisation(party.name) {
          unlinked.add(party.name, isPerson: false)
        }
      }
    }
    for case .person(let person) in accused.compactMap({ library[$0] }) {
      for name in [person.name] + person.alsoKnownAs { names.add(name, isPerson: true) }
    }
    for callout in library.callouts where callout.kind.nature.isInDoubt {
      callout.blocks.walk { if case .quote(let quote) = $0.kind { doubtful.insert(quote.id) } }
    }
  }

  /// Whether words name somebody who may be accused.
  func areNamed(in words: String) -> Bool { names.stand(in: words) }

  /// Whether an address is made of such a name: `…/alec-baldwin-charged`.
  func areNamed(inAddress address: String) -> Bool { names.stand(inAddress: address) }

  /// Whether the page of an entry may say something that asks for an answer.
  func mayStand(on entry: Entry) -> Bool {
    if case .legalCase = entry { return true }
    guard !accused.contains(entry.id), !areNamed(in: entry.title) else { return true }
    var isFound = false
    entry.article.blocks.walk { block in
      if case .callout(let callout) = block.kind, callout.kind.nature == .alleged { isFound = true }
    }
    entry.article.blocks.walkInlines { inline in
      guard case .link(.entry(let id, _), _) = inline.kind else { return }
      if accused.contains(id) || library.legalCase(id) != nil { isFound = true }
    }
    guard !isFound, !unlinked.isEmpty else { return isFound }
    return unlinked.stand(in: entry.article.blocks.map(\.plainText).joined(separator: " "))
  }

  /// Whether a quote can be told without the page on which it stands, if that may be told itself.
  func mayBeToldAlone(_ quote: Quote) -> Bool {
    !doubtful.contains(quote.id) && !(quote.speaker.map(accused.contains) ?? false)
      && !areNamed(in: quote.text) && !areNamed(in: quote.attribution.plainText)
  }
}

extension Callout.Kind.Nature {
  fileprivate var isInDoubt: Bool {
    switch self {
    case .alleged, .disputed, .unknown: true
    case .update, .care, .discuss, .aside: false
    }
  }
}
