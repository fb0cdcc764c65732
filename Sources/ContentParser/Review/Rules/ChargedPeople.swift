import ContentModel

/// Whoever is said to have been charged is the accused of a case.
///
/// On a person's own page, “he” or “she” is the person, unless somebody else was named last.
struct ChargedPeople: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    // Where a case stands hangs on the companion's day too.
    guard page.tellsFacts, !review.causes.hasErrors(inFolder: "cases"),
      !review.causes.hasErrors(in: Manifest.file)
    else { return }
    for passage in page.passages {
      let words = passage.prose.words
      for (verb, index) in Self.verbs.places(in: words[...]) {
        guard let last = words[..<index].lastIndex(where: { !Self.adverbs.contains($0.lower) }),
          let person = subject(of: words[...last], on: page, in: review), person.status == nil
        else { continue }
        findings.report(
          .chargedWithoutStatus,
          "“\(verb)” is said of \(person.name), whom no \(review.accusingCases) names as “accused”; write "
            + "it in cases, with \(person.id.slug) as a party, or say of whom it is true",
          line: words[index].line, column: words[index].column,
          subject: "charges against \(person.id)")
      }
    }
  }

  // MARK: Subjects

  /// Whom the last of these words means.
  private func subject(
    of words: ArraySlice<Prose.Word>, on page: ReviewedPage, in review: Review
  ) -> Person? {
    guard let last = words.last else { return nil }
    guard Self.pronouns.contains(last.lower) else {
      return bearer(of: words, review.names)
    }
    guard case .person(let owner) = page.entry else { return nil }
    let named = words.last { !review.names.bearers(of: $0.text).isEmpty }
    return named.map { review.names.bearers(of: $0.text).contains(owner.id) } ?? true ? owner : nil
  }

  /// Whose name the words end in. A surname alone may be that of several; then one of them with a
  /// status will do.
  private func bearer(of words: ArraySlice<Prose.Word>, _ names: Names) -> Person? {
    let bearers = words.last.map { names.bearers(of: $0.text) } ?? []
    let inFull = names.forms.first { form in
      words.suffix(form.words.count).map(\.text) == form.words && bearers.contains(form.person)
    }
    if let inFull { return names[inFull.person] }
    let people = bearers.compactMap { names[$0] }
    return people.first { $0.status != nil } ?? people.first
  }

  /// What may stand between the subject and its verb.
  private static let adverbs: Set = ["has", "had", "then", "later", "also", "first", "who"]
  private static let pronouns: Set = ["he", "she", "they"]
  private static let verbs = Phrases(
    ["was", "were", "is", "been"].flatMap { verb in
      ["charged", "indicted", "convicted", "sentenced", "acquitted", "cited for"]
        .map { "\(verb) \($0)" }
    } + ["pleaded", "pleads"])
}

extension Review {
  /// What the companion calls its cases in which somebody is accused.
  fileprivate var accusingCases: String {
    let kinds = companion.vocabulary.caseKinds.filter(\.isCharge).map(\.label)
    let words = kinds.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    return words.isEmpty ? companion.said("case") : words.joined(separator: " or ")
  }
}
