extension LegalCase {
  /// How it stands or ended, made of its steps so that it can't say anything else: those that decide
  /// something, and the last; `nil` without steps, or without a day to which they hold.
  public var status: ProceduralStatus? {
    guard let last = steps.indices.last, let asOf else { return nil }
    let told = steps.indices.filter { steps[$0].decides || $0 == last }
    let lines = told.map { index in
      steps[index].decides
        ? steps[index].line.capitalizedFirst
        : "Last known step, \(steps[index].date.prose): \(steps[index].what)"
    }
    return ProceduralStatus(text: lines.joined(separator: " "), asOf: asOf)
  }

  /// Whether it is a charge, as a criminal case is, in which the person is the accused.
  func isBrought(against person: EntityID) -> Bool {
    kind?.isCharge == true
      && parties.contains { $0.person == person && $0.role.lowercased() == Party.accused }
  }
}

extension LegalCase.Step {
  /// When and what: `12 July 2024: Dismissed with prejudice.`
  public var line: String { "\(date.prose): \(what)" }
}

extension Companion {
  /// Where the criminal procedures against a person stand, told by the steps of the cases; `nil` where
  /// there is none.
  public func status(of person: EntityID) -> ProceduralStatus? {
    let own = cases.filter { $0.isBrought(against: person) }
    let stands = own.compactMap { legalCase in legalCase.status.map { (legalCase.title, $0) } }
    guard let asOf = stands.map({ $0.1.asOf }).min() else { return nil }
    let lines = stands.map { own.count == 1 ? $1.text : "\($0): \($1.text)" }
    return ProceduralStatus(text: lines.joined(separator: " "), asOf: asOf)
  }
}

extension LegalCase {
  /// A step as it is told away from the page of the case: with the name of the case, unless the step
  /// names a party.
  func named(_ step: Event) -> Event {
    let words = step.words.plainText
    guard !parties.contains(where: { words.contains($0.name) }) else { return step }
    let place = step.location
    let range = SourceRange(
      startLine: place.line, startColumn: place.column, endLine: place.line,
      endColumn: place.column)
    var step = step
    step.words.insert(Inline(.text("\(title): "), range), at: 0)
    return step
  }
}
