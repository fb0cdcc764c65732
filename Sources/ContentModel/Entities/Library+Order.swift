extension Library {
  /// Whom the companion is about first: the person whom most pages refer to. Then those against whom
  /// there is or was a procedure, then everybody by last name.
  public var peopleInOrder: [Person] {
    let people = companion.people.sorted { $0.sortingName < $1.sortingName }
    let most = people.max { references.to($0.id).count < references.to($1.id).count }
    let others = people.filter { $0.id != most?.id }
    return [most].compactMap { $0 } + others.filter { $0.status != nil }
      + others.filter { $0.status == nil }
  }

  /// Kind by kind, the newest first.
  public var sourcesInOrder: [Source] {
    let kinds: [Source.Kind?] = Source.Kind.allCases + [nil]
    return kinds.flatMap { kind in
      companion.sources.filter { $0.kind == kind }
        .sorted { ($1.date?.description ?? "", $0.title) < ($0.date?.description ?? "", $1.title) }
    }
  }
}

extension Person {
  /// The last name first, as lists of names are ordered.
  fileprivate var sortingName: String {
    let words = name.split(separator: " ")
    return ([words.last].compactMap { $0 } + words.dropLast()).joined(separator: " ")
  }
}
