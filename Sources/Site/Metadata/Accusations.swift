import ContentModel
import Search

/// What must not be said of somebody where the answer can't stand beside it, as in the metadata of a
/// page, which others show without the page.
///
/// Whoever is a party to a case, and not plainly one who brought it, may be accused, and so may who is
/// linked or named where the companion tells an allegation. Nothing goes into metadata that names them, that
/// a page says on which they or a case are linked, or that an allegation stands on; nor does anything of a
/// case, of a source that one of these leans on, since a headline may mean somebody whom it doesn't name, or
/// a quote whose standing is in doubt.
struct Accusations {
  private let library: Library
  private var accused: Set<EntityID> = []
  /// Names that can't stand in metadata with anything else.
  private var names = AccusedNames()
  /// Those of people whom no page stands for, so that no link can lead to them.
  private var unlinked = AccusedNames()
  private var doubtful: Set<EntityID> = []
  /// Entries whose pages may say something that asks for an answer.
  private var grave: Set<EntityID> = []

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
    for callout in library.callouts where callout.kind.nature == .alleged {
      accused.formUnion(library.peopleMeant(by: callout))
    }
    for case .person(let person) in accused.compactMap({ library[$0] }) {
      for name in [person.name] + person.alsoKnownAs { names.add(name, isPerson: true) }
    }
    for callout in library.callouts where callout.kind.nature.isInDoubt {
      callout.blocks.walk { if case .quote(let quote) = $0.kind { doubtful.insert(quote.id) } }
    }
    let entries = library.entries.filter { library.source($0.id) == nil }
    grave = Set(entries.filter(asksForAnswer).map(\.id))
    for case .source(let source) in library.entries {
      let isLeantOn = library.references.to(source.id).contains { grave.contains($0.entry) }
      if isLeantOn || asksForAnswer(.source(source)) { grave.insert(source.id) }
    }
  }

  /// Whether words name somebody who may be accused.
  func areNamed(in words: String) -> Bool { names.stand(in: words) }

  /// Whether an address is made of such a name: `…/alec-baldwin-charged`.
  func areNamed(inAddress address: String) -> Bool { names.stand(inAddress: address) }

  /// Whether the page of an entry may say something that asks for an answer.
  func mayStand(on entry: Entry) -> Bool { grave.contains(entry.id) }

  private func asksForAnswer(_ entry: Entry) -> Bool {
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

extension Library {
  /// The people who are linked in an allegation, or stand in it with their whole names.
  fileprivate func peopleMeant(by callout: Callout) -> Set<EntityID> {
    var meant: Set<EntityID> = []
    callout.blocks.walkInlines { inline in
      guard case .link(.entry(let id, _), _) = inline.kind, person(id) != nil else { return }
      meant.insert(id)
    }
    let words = FoldedText("\(callout.title) \(callout.blocks.plainText)")
    for person in companion.people {
      let names = ([person.name] + person.alsoKnownAs).map { FoldedText($0) }
      if names.contains(where: words.contains) { meant.insert(person.id) }
    }
    return meant
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
