import ContentModel

/// Where the prose counts reports, its notes name as many sources.
struct CountedReports: EditorialRule {
  func check(_ page: ReviewedPage, in review: Review, findings: inout Findings) {
    guard page.tellsFacts else { return }
    for passage in page.passages
    where !passage.prose.marks.isEmpty && !page.hasBrokenNote(passage) {
      let sources = Set(passage.prose.marks.flatMap { page.sources(ofNote: $0.label) })
      let words = passage.prose.words
      for index in words.indices {
        guard let (count, noun) = count(at: index, in: words), sources.count < count else {
          continue
        }
        let named = sources.count == 1 ? "one source" : "\(sources.count) sources"
        findings.report(
          .reportsMiscounted,
          "“\(words[index...noun].map(\.text).joined(separator: " "))”, and the notes here name "
            + "\(named); name the others in the note, or count anew",
          line: words[index].line, column: words[index].column)
      }
    }
  }

  /// How many reports are counted from this word on, and which word names them; `nil` if none are, or
  /// if they are known reports, as “the two reports”.
  private func count(at index: Int, in words: [Prose.Word]) -> (count: Int, noun: Int)? {
    guard let count = Self.numbers[words[index].lower] else { return nil }
    if index > 0, Self.definite.contains(words[index - 1].lower) { return nil }
    let sentence = words[index].sentence
    let noun = words.indices.first {
      $0 > index && $0 <= index + 2 && words[$0].sentence == sentence
        && Self.nouns.contains(words[$0].lower)
    }
    return noun.map { (count, $0) }
  }

  private static let numbers = [
    "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "several": 2, "many": 3,
  ]
  private static let definite: Set = ["the", "these", "those", "its", "his", "her", "their", "all"]
  private static let nouns: Set = [
    "reports", "sources", "outlets", "newspapers", "papers", "accounts", "biographies", "profiles",
    "obituaries", "agencies", "reviews", "copies",
  ]
}
