import ContentModel

/// One step of a case as JSON.
struct StepRecord: Encodable {
  let date: String
  /// As readers see it: `about 2010`.
  let shown: String
  let what: String
  let source: String
  /// Where in the source it stands.
  let place: String
  /// Whether it decides something.
  let decides: Bool

  init(_ step: LegalCase.Step) {
    date = step.date.description
    shown = step.date.prose
    what = step.what
    source = step.source.description
    place = step.place
    decides = step.decides
  }
}

/// One party to a case as JSON.
struct PartyRecord: Encodable {
  let name: String
  let role: String
  /// The id of the person's page, if there is one.
  let person: String?

  init(_ party: LegalCase.Party) {
    name = party.name
    role = party.role
    person = party.person?.description
  }
}
