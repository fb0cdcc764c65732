import ContentModel

/// One step of a case as JSON.
struct StepRecord: Encodable {
  let date: String
  let what: String
  let source: String
  /// Where in the source it stands.
  let place: String

  init(_ step: LegalCase.Step) {
    date = step.date.description
    what = step.what
    source = step.source.description
    place = step.place
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
