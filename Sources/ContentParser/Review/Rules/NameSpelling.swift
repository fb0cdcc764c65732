import ContentModel

/// People are called as their pages call them.
struct NameSpelling: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    for passage in page.passages {
      var reported: Set<Int> = []
      for link in passage.prose.links {
        let words = passage.prose.words[link.words]
        guard let person = review.names[link.page], words.contains(where: \.isCapital),
          !review.names.isName(words.map(\.text), of: person.id)
        else { continue }
        report(person, as: words, findings: &findings)
        reported.formUnion(link.words)
      }
      for (person, words) in nearMisses(in: passage.prose.words, review.names)
      where reported.isDisjoint(with: words.indices) {
        report(person, as: words, findings: &findings)
      }
    }
  }

  private func report(
    _ person: Person, as words: ArraySlice<Prose.Word>, findings: inout Findings
  ) {
    guard let first = words.first else { return }
    let spelling = words.map(\.text).joined(separator: " ")
    let also = person.alsoKnownAs.map { " or “\($0)”" }.joined()
    findings.report(
      .nameSpelledOtherwise,
      "“\(spelling)” is “\(person.name)”\(also) on \(person.id); "
        + "spell it so, or list this spelling there under “also”",
      line: first.line, column: first.column, subject: "\(person.id) as \(spelling)")
  }

  /// Capitalised words that are nobody's name, and one or two letters from somebody's.
  private func nearMisses(
    in words: [Prose.Word], _ names: Names
  ) -> [(Person, ArraySlice<Prose.Word>)] {
    var found: [(Person, ArraySlice<Prose.Word>)] = []
    for count in Set(names.forms.map(\.words.count)) where count > 1 && count <= words.count {
      let forms = names.forms.filter { $0.words.count == count }
      for start in 0...words.count - count {
        let window = words[start..<start + count]
        guard window.allSatisfy(\.isCapital) else { continue }
        let letters = Array(window.map(\.text).joined(separator: " ").unicodeScalars)
        if forms.contains(where: { $0.letters == letters }) { continue }
        let near = forms.first {
          editDistance($0.letters, letters, limit: 2) != nil
        }
        if let near, let person = names[near.person] { found.append((person, window)) }
      }
    }
    return found
  }
}
