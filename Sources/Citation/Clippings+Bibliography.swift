extension [Clipping] {
  /// The works that are cited, as a list: each once, in the style's order, without the words. What
  /// other programs read holds the words, and is sorted by the names that these use; addresses stand
  /// in the order given.
  ///
  /// In the order of the alphabet, word by word, by the first words of each entry, `A`, `An`, `The` at
  /// their beginning left out: APA (Publication Manual, 7th edition, 9.44, 9.49), MLA (Handbook, 9th
  /// edition, 5.123, 5.126), Chicago (The Chicago Manual of Style, 17th edition, 14.65, 14.71, 16.48).
  public func bibliography(in style: CitationStyle) -> CitedText {
    switch style {
    case .plain, .markdown:
      let plain = PlainStyle(isMarkdown: style == .markdown)
      let entries = works.map { (work: $0, text: CitedText(plain.reference(CitedWork(work: $0)))) }
      return list(entries.map { ($0.text, $0.work.alphabeticalWords) }, separator: "\n\n")
    case .apa: return list(works.map(APAStyle.reference))
    case .mla: return list(works.map(MLAStyle.reference))
    case .chicago: return list(works.map(ChicagoStyle.reference))
    case .bibtex, .ris, .cslJSON, .link:
      return CitedText(forMachines(style, annotatedWorks.sorted { $0.work.key < $1.work.key }))
    }
  }

  private var works: [Work] { annotatedWorks.map(\.work) }

  private func list(_ entries: [CitedText]) -> CitedText {
    list(entries.map { ($0, $0.plain) }, separator: "\n")
  }

  private func list(
    _ entries: [(text: CitedText, order: String)], separator: CitedText
  ) -> CitedText {
    entries.map { (text: $0.text, order: $0.order.alphabetical) }
      .sorted { ($0.order, $0.text.plain) < ($1.order, $1.text.plain) }
      .map(\.text).unique.joined(separator: separator)
  }
}

extension Work {
  /// By what it is listed where names stand in their own order.
  fileprivate var alphabeticalWords: String {
    (makers.map(\.inverted) + [title.text]).joined(separator: " ")
  }
}

extension String {
  /// What the alphabet sees of it.
  fileprivate var alphabetical: String {
    let words = lowercased().split(separator: " ").map { word in
      String(word.filter { $0.isLetter || $0.isNumber })
    }.filter { !$0.isEmpty }
    let isArticle = words.count > 1 && ["a", "an", "the"].contains(words[0])
    return words.dropFirst(isArticle ? 1 : 0).joined(separator: " ")
  }
}
